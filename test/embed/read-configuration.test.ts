import {expect} from '@open-wc/testing';
import elements from 'virtual:osce-elements';
import {SETTINGS, writeConfiguration} from '../../src/embed/configuration.js';
import {readConfiguration} from '../../src/embed/read-configuration.js';
import {GENERATED_ATTACKS} from '../support/attack-grammar.js';

const RULES = {elements, base: 'https://publisher.example/osce/embed.html', origins: ['*'], hasContent: true};

/** What loads, looks something up, or ends a value. */
const LOADS = /(url|image|image-set|cross-fade|src|element|attr|var|env|paint)\(|[;{}<>@\\]/i;

/** Everything that a configuration is set from: attributes, what is said of the page, tokens, and what nothing is named. */
const namesOf = ({attributes, tokens}: (typeof elements)[number]): string[] =>
  [...attributes, ...tokens]
    .map(({name}) => name)
    .concat(Object.keys(SETTINGS), 'onclick', 'style', '__proto__');

describe('a configuration that an attacker wrote', () => {
  for (const element of elements)
    it(`holds nothing but what <${element.tag}> knows, in values that run and load nothing`, () => {
      const names = namesOf(element);
      GENERATED_ATTACKS.forEach((attack, i) => {
        const query = new URLSearchParams([
          ['element', element.tag],
          ...names.map((name, at) => [name, GENERATED_ATTACKS[(i + at) % GENERATED_ATTACKS.length]!]),
          [attack, 'x'],
        ] as [string, string][]);
        const {configuration} = readConfiguration(query, RULES);
        const {attributes, settings, tokens} = configuration!;
        for (const {name, kind, values} of element.attributes) {
          const value = attributes[name];
          if (value === undefined) continue;
          if (kind === 'address') expect(new URL(value, RULES.base).protocol, value).to.match(/^https?:$/);
          if (kind === 'json') expect(() => JSON.parse(value) as unknown).not.to.throw();
          if (kind === 'boolean') expect(value).to.equal('');
          if (kind === 'enumeration') expect(values).to.include(value);
        }
        expect(element.attributes.map(({name}) => name)).to.include.members(Object.keys(attributes));
        expect(Object.keys(SETTINGS)).to.include.members(Object.keys(settings));
        for (const value of Object.values(tokens)) expect(value).not.to.match(LOADS);
        expect(readConfiguration(writeConfiguration(configuration!), RULES)).to.deep.equal({
          configuration,
          faults: [],
        });
      });
    });

  it('is of no element that is not of the library', () => {
    for (const element of GENERATED_ATTACKS)
      expect(readConfiguration(new URLSearchParams({element}), RULES).configuration).to.equal(undefined);
  });
});
