import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseRoster} from '../../src/model/parse-roster.js';
import {describeProblem} from '../../src/model/problem.js';

const faults = (document: unknown) => parseRoster(document).problems.map(describeProblem);

describe('parseRoster', () => {
  it('reads a document of its own format', () => {
    expect(
      parseRoster({
        groups: [{id: 'asian-partner', label: 'Asia'}],
        countries: [
          {
            id: 'nl',
            group: 'asian-partner',
            name: {en: ' The Netherlands ', nl: 'Nederland'},
            sortName: {en: 'Netherlands'},
            alpha2: 'nl',
            alpha3: 'nld',
            aliases: ['Holland', '', null],
            badge: 'Chair',
            joined: {date: '1973-06-25', precision: 'day'},
            fieldOperation: null,
          },
        ],
        order: 'given',
        complete: true,
      }),
    ).to.deep.equal({
      groups: [{id: 'asian-partner', names: {und: 'Asia'}}],
      countries: [
        {
          id: 'nl',
          group: 'asian-partner',
          names: {en: 'The Netherlands', nl: 'Nederland'},
          sortNames: {en: 'Netherlands'},
          alpha2: 'NL',
          alpha3: 'NLD',
          aliases: ['Holland'],
          badge: {und: 'Chair'},
          joined: '1973-06-25',
          path: 'countries[0]',
        },
      ],
      isOrdered: true,
      isComplete: true,
      problems: [],
    });
  });

  it('reads an array of entries alone', () => {
    expect(parseRoster([{id: 'de', names: {de: 'Deutschland'}, badge: false, joined: '1973'}])).to.deep.equal(
      {
        groups: [],
        countries: [{id: 'de', names: {de: 'Deutschland'}, badge: {}, joined: '1973', path: '[0]'}],
        isOrdered: false,
        isComplete: false,
        problems: [],
      },
    );
  });

  it('takes a label for a name, of a State and of a group alike', () => {
    const {groups, countries} = parseRoster({
      groups: [
        {id: 'a', label: 'A'},
        {id: 'b', name: 'B'},
      ],
      countries: [
        {id: 'de', label: 'C'},
        {id: 'fr', name: 'D', label: 'E'},
      ],
    });
    expect([...groups, ...countries].map(({names}) => names)).to.deep.equal([
      {und: 'A'},
      {und: 'B'},
      {und: 'C'},
      {und: 'D'},
    ]);
  });

  it('says what is wrong, and where, and keeps the rest', () => {
    const document = {
      groups: [{id: 'x', label: 3}, {label: 'None'}],
      countries: [
        {id: 'de', name: {deutsch_land: 'x', en: 'Germany', fr: 3}, alpha2: 'DEU', badge: true},
        {name: 'Nowhere'},
        'fr',
        {id: 'at', joined: '1973-02-30', aliases: [4, 'Ostarrichi']},
        {id: 'at', name: 'Again'},
      ],
      order: 'random',
      complete: 'yes',
    };
    expect(faults(document)).to.deep.equal([
      'order: not "given" or "alphabetical"',
      'complete: not true or false',
      'groups[0].label: not a text, nor texts by language',
      'groups[1].id: missing',
      'countries[0].name.deutsch_land: not named by a language tag',
      'countries[0].name.fr: not a string',
      'countries[0].alpha2: not a two-letter country code',
      'countries[0].badge: not a text, nor texts by language',
      'countries[1].id: missing',
      'countries[2]: not an object',
      'countries[3].aliases[0]: not a string',
      'countries[3].joined: not an ISO 8601 date',
      'countries[4].id: a duplicate',
    ]);
    expect(parseRoster(document).countries).to.deep.equal([
      {id: 'de', names: {en: 'Germany'}, path: 'countries[0]'},
      {id: 'at', aliases: ['Ostarrichi'], path: 'countries[3]'},
    ]);
  });

  for (const [document, message] of [
    [null, 'not an object'],
    ['de', 'not an object'],
    [{}, 'countries: missing'],
    [{countries: {id: 'de'}}, 'countries: not an array'],
  ] as const)
    it(`refuses ${JSON.stringify(document)}`, () => {
      expect(() => parseRoster(document)).to.throw(message);
    });

  it('takes no harm from names of object members', () => {
    const changes = parseRoster(
      JSON.parse('[{"id": "__proto__", "name": {"__proto__": "x", "toString": "y"}}]'),
    );
    expect(changes.countries[0]!.names).to.have.own.property('toString', 'y');
    expect(({} as {x?: unknown}).x).to.equal(undefined);
  });

  it('throws nothing but a FormatError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (countries) => {
        try {
          parseRoster({countries, groups: countries});
        } catch (error) {
          expect((error as Error).name).to.equal('FormatError');
        }
      }),
    );
  });
});
