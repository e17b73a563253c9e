import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {constants, gzipSync} from 'node:zlib';
import {bundlers} from './bundlers.js';
import {elements, readInstalled, write} from './project.js';

const {budgets} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const bytes = (codes) =>
  codes.reduce((sum, code) => sum + gzipSync(code, {level: constants.Z_BEST_COMPRESSION}).length, 0);

/** How far what a bundler makes may be from the budget, in hundredths: other minifiers than that of the budgets are worse or better. */
const ALLOWANCE = {above: 5, below: 8};

/** Words that a bundle holds only if an element is in it: its tag, and events that no other element has. */
const marksOf = ({tagName, events = []}) => [
  tagName,
  ...events
    .map(({name}) => name)
    .filter((name) => name.startsWith('osce-'))
    .filter(
      (name) => elements.filter((each) => each.events?.some((event) => event.name === name)).length === 1,
    ),
];

const findMarks = (element, codes) =>
  marksOf(element).filter((mark) => codes.some((code) => new RegExp(`["'\`]${mark}["'\`]`).test(code)));

/** Modules that do nothing by being imported. */
const PURE = [
  'model',
  'define',
  'data/roster.js',
  'search/country-search.js',
  'elements/release/release-element.js',
];

const figures = [];

for (const [bundler, bundle] of Object.entries(bundlers))
  describe(`bundled with ${bundler}`, () => {
    for (const element of elements) {
      const {tagName} = element;
      it(`<${tagName}> alone is in its bundle, with the bytes of its budget`, async () => {
        const name = tagName.slice('osce-'.length);
        const entry = write(`${tagName}.js`, `import 'osce-widgets/elements/${tagName}.js';\n`);
        const {initial, onDemand, modules} = await bundle(entry);
        const all = [...initial, ...onDemand];
        figures.push({bundler, element: tagName, bytes: bytes(initial), 'on demand': bytes(onDemand)});
        assert.ok(findMarks(element, initial).length, 'the element is in it');
        for (const other of elements.filter((each) => each !== element)) {
          assert.deepEqual(findMarks(other, all), [], `no word of <${other.tagName}> is in it`);
          const folder = `/elements/${other.tagName.slice('osce-'.length)}/`;
          assert.deepEqual(
            modules.filter((path) => path.includes(folder)),
            [],
            `no module of <${other.tagName}> is in it`,
          );
        }
        assert.ok(modules.length > 10, 'the modules are known');
        const budget = budgets[`dist/elements/${name}/${tagName}.js`];
        if (!budget) return;
        const excess = (bytes(initial) / budget - 1) * 100;
        const isNear = excess <= ALLOWANCE.above && excess >= -ALLOWANCE.below;
        assert.ok(isNear, `${bytes(initial)} bytes for a budget of ${budget}`);
      });
    }

    it('a parser comes without elements, Lit or the DOM', async () => {
      const entry = write(
        'model.js',
        `import {parseReleaseFeed} from 'osce-widgets/model';\nconsole.log(parseReleaseFeed);\n`,
      );
      const {initial, onDemand} = await bundle(entry);
      figures.push({
        bundler,
        element: 'parseReleaseFeed',
        bytes: bytes(initial),
        'on demand': bytes(onDemand),
      });
      assert.match(initial.join(), /RFC 3339/);
      assert.doesNotMatch(initial.join(), /customElements|adoptedStyleSheets|attachShadow|_\$lit/);
      // What only other parsers of the model say.
      assert.doesNotMatch(initial.join(), /alpha2/);
    });

    it('the roster comes alone', async () => {
      const entry = write(
        'roster.js',
        `import * as data from 'osce-widgets/data/roster.js';\nconsole.log(data);\n`,
      );
      const {initial} = await bundle(entry);
      assert.match(initial.join(), /Kazakhstan/);
      assert.doesNotMatch(initial.join(), /customElements|RFC 3339/);
    });

    for (const path of PURE)
      it(`${path} leaves nothing where it is imported and not used`, async () => {
        const {initial} = await bundle(write('unused.js', `import 'osce-widgets/${path}';\n`));
        assert.ok(bytes(initial) < 250, initial.join('\n').slice(0, 500));
      });

    it('`define` brings every element', async () => {
      const entry = write(
        'define.js',
        `import {define} from 'osce-widgets/define';\ndefine({prefix: 'acme'});\n`,
      );
      const {initial} = await bundle(entry);
      for (const {tagName, cssParts} of elements.filter((each) => each.cssParts?.length))
        assert.ok(
          initial.some((code) => code.includes(tagName.slice('osce-'.length))),
          `${tagName} (${cssParts.length} parts)`,
        );
    });
  });

describe('the bundles', () => {
  it('are measured', () => {
    console.table(figures);
    assert.ok(figures.length >= readInstalled('package.json').keywords.length);
  });
});
