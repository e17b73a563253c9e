import {expect} from '@open-wc/testing';
import {decoratorsPlugin} from '../../tools/decorators-plugin.js';

const transform = (...lines: string[]): string => {
  const fail = (message: string) => {
    throw new Error(message);
  };
  return decoratorsPlugin().transform.handler.call({error: fail}, lines.join('\n'), 'a.ts').code;
};

describe('decoratorsPlugin', () => {
  it('calls the decorators of fields and accessors themselves', () => {
    expect(
      transform(
        '_decorate([property()], A.prototype, "one", void 0);',
        '_decorate([property({ attribute: false })], A.prototype, "two", null);',
        '_decorate([state()], A.prototype, "three", void 0);',
      ),
    ).to.equal(
      [
        'property()(A.prototype, "one");',
        'property({ attribute: false })(A.prototype, "two");',
        'state()(A.prototype, "three");',
      ].join('\n'),
    );
  });

  it('leaves every line where it was', () => {
    expect(
      transform(
        'import _decorate from "helpers/decorate";',
        '_decorate([property({',
        '\ttype: Number,',
        '\tattribute: "a-level"',
        '})], A.prototype, "level", void 0);',
      ),
    ).to.equal(
      ['', 'property({', '\ttype: Number,', '\tattribute: "a-level"', '})(A.prototype, "level");'].join('\n'),
    );
  });

  it('fails where a decorator is another, so that none is left out', () => {
    expect(() => transform('_decorate([query("input")], A.prototype, "input", void 0);')).to.throw(
      'a.ts has a decorator that is not that of a property',
    );
  });
});
