import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import catalogue from 'virtual:osce-catalogue';
import {WAYS, WIDTHS, readState, writeState, type State} from '../../demo/configurator/state.js';
import type {AttributeDescription} from '../../src/embed/element-description.js';

const {elements} = catalogue;
const BASE = 'https://publisher.example/demo/configurator.html';

const read = (fragment: string) => readState(fragment, elements, BASE);

const valueOf = ({kind, values}: AttributeDescription): fc.Arbitrary<string> => {
  if (kind === 'boolean') return fc.constant('');
  if (kind === 'number') return fc.integer({min: -99, max: 99}).map(String);
  if (kind === 'enumeration') return fc.constantFrom(...values);
  if (kind === 'json') return fc.json();
  return kind === 'address' ? fc.webUrl({withQueryParameters: true, withFragments: true}) : fc.string();
};

const tokenOf = (name: string): fc.Arbitrary<string> => {
  if (/color/.test(name))
    return fc.constantFrom('crimson', '#123456', 'rgb(1, 2, 3)', 'color-mix(in srgb, red 20%, blue)');
  return /family/.test(name)
    ? fc.constantFrom('inherit', 'Georgia, serif', '"Noto Sans"')
    : fc.constantFrom('0', '4px', '1.5em');
};

/** Any choice of fields. */
const some = (fields: readonly (readonly [string, fc.Arbitrary<string>])[]) =>
  fc.record(Object.fromEntries(fields), {requiredKeys: [], noNullPrototype: true}) as fc.Arbitrary<
    Record<string, string>
  >;

const states: fc.Arbitrary<State> = fc.constantFrom(...elements).chain(({tag, attributes, tokens}) =>
  fc.record({
    configuration: fc.record({
      element: fc.constant(tag),
      attributes: some(attributes.map((attribute) => [attribute.name, valueOf(attribute)])),
      settings: fc.record(
        {
          lang: fc.constantFrom('de', 'ru', 'sr-Latn-RS'),
          dir: fc.constantFrom('ltr', 'rtl'),
          scheme: fc.constantFrom('light', 'dark'),
          target: fc.constantFrom('top', 'blank'),
          id: fc.stringMatching(/^[\w-]{1,64}$/),
        },
        {requiredKeys: []},
      ),
      tokens: some(tokens.map(({name}) => [name, tokenOf(name)])),
    }),
    width: fc.constantFrom(...WIDTHS),
    way: fc.constantFrom(...WAYS),
    title: fc.string(),
  }),
);

describe('the state of the configurator', () => {
  it('comes back from the address it was written into', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state))).to.deep.equal({state, faults: []});
      }),
      {numRuns: 500},
    );
  });

  it('is a valid one for every address', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...elements), (noise, {tag}) => {
        for (const fragment of [noise, `#${noise}`, `#element=${tag}&${noise}`, `#element=${noise}`]) {
          const {state} = read(fragment);
          expect(read(writeState(state))).to.deep.equal({state, faults: []});
        }
      }),
      {numRuns: 300},
    );
  });

  it('begins with a sample, and no complaint', () => {
    const {state, faults} = read('');
    expect(faults).to.deep.equal([]);
    expect(state.configuration).to.deep.equal({
      element: 'osce-release',
      attributes: {src: 'https://publisher.example/demo/data/releases.json'},
      settings: {},
      tokens: {},
    });
  });

  for (const [fragment, fault] of [
    ['#element=img', 'osce-release'],
    ['#element=osce-release&colour=red', '"colour": <osce-release> has no such attribute'],
    ['#element=osce-release&heading-level=two', '"heading-level": not a number'],
    ['#element=osce-release&release={', '"release": not JSON'],
    ['#element=osce-release&src=javascript:1', '"src": not an http(s) address'],
    ['#element=osce-release&view.width=99', '"view.width": none of 240, 375, 768, full'],
    ['#element=osce-release&view.way=fax', '"view.way": none of script'],
  ] as const)
    it(`says what is wrong with ${fragment}`, () => {
      const {state, faults} = read(fragment);
      expect(faults).to.have.length(1);
      expect(faults[0]).to.contain(fault);
      expect(state.configuration.element).to.equal('osce-release');
    });

  it('has no attribute that bears the name of a setting', () => {
    const names = elements.flatMap(({attributes}) => attributes.map(({name}) => name));
    for (const name of ['element', 'lang', 'dir', 'scheme', 'target', 'id'])
      expect(names).not.to.include(name);
  });
});
