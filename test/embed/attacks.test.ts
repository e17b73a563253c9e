import {expect} from '@open-wc/testing';
import elements from 'virtual:osce-elements';
import {SETTINGS} from '../../src/embed/configuration.js';
import type {AttributeDescription} from '../../src/embed/element-description.js';
import {ATTACK_STRINGS} from '../support/attack-strings.js';
import {DATA, EmbedDriver, closeFrames, type Shown} from '../support/embed-driver.js';

const FORBIDDEN = /^(iframe|frame|object|embed|math|base|style|template|video|audio|animate|foreignobject)$/;

const expectHarmless = ({attacked, reports, faults, names, values}: Shown): void => {
  expect(attacked, 'what ran').to.equal(undefined);
  expect([...reports, ...faults]).to.deep.equal([]);
  expect(names.filter((name) => FORBIDDEN.test(name))).to.deep.equal([]);
  expect(
    values.filter((value) => /^on|^style=|^(href|src)=(?!https?:|mailto:|tel:|#)/.test(value)),
  ).to.deep.equal([]);
};

/** A value that is taken where an attribute holds data, with an attack in every text. */
const disguise = ({kind}: AttributeDescription, attack: string): string =>
  kind === 'json'
    ? JSON.stringify({
        title: attack,
        items: [{id: attack, title: attack, url: attack, content_html: attack, label: attack, href: attack}],
        countries: [{id: 'ch', name: attack}],
      })
    : attack;

describe('the embed page at an address that an attacker wrote', () => {
  afterEach(closeFrames);

  for (const {tag, attributes, tokens} of elements)
    it(`runs nothing and reports nothing for <${tag}>`, async () => {
      const named = [
        ...attributes.map((attribute) => ({
          name: attribute.name,
          make: (attack: string) => disguise(attribute, attack),
        })),
        ...[...Object.keys(SETTINGS), ...tokens.map(({name}) => name), 'onclick', 'style'].map((name) => ({
          name,
          make: (attack: string) => attack,
        })),
      ];
      for (let start = 0; start < ATTACK_STRINGS.length; start += named.length) {
        const parameters = Object.fromEntries(
          named.map(({name, make}, i) => [name, make(ATTACK_STRINGS[(start + i) % ATTACK_STRINGS.length]!)]),
        );
        const embed = await EmbedDriver.open({element: tag, ...parameters}, {folder: 'open'});
        expectHarmless(await embed.settle());
        closeFrames();
      }
    }).timeout(60_000);

  it('creates no element that is not of the library', async () => {
    for (const element of [
      ...ATTACK_STRINGS.slice(0, 20),
      'script',
      'iframe',
      'constructor',
      '__proto__',
      'OSCE-RELEASE',
      '../osce-release',
    ]) {
      const embed = await EmbedDriver.open({element, src: DATA});
      const shown = await embed.until(({warnings}) => warnings.length > 0, 'a sentence');
      expectHarmless(shown);
      expect(shown.tag, element).to.equal(undefined);
      closeFrames();
    }
  }).timeout(30_000);
});

describe('the embed page of a publisher who allows no content in its address', () => {
  afterEach(closeFrames);

  for (const {tag, attributes} of elements)
    for (const {name, kind} of attributes)
      if ((kind === 'text' || kind === 'address') && name !== 'src')
        it(`shows nothing of what stands in ${name} of <${tag}>; else its doc comment needs the tag @content`, async () => {
          const value = kind === 'address' ? 'https://zzz.example/' : 'zzz';
          const embed = await EmbedDriver.open({element: tag, src: DATA, [name]: value});
          const {text, values} = await embed.settle();
          expect([text, ...values].filter((shown) => shown.includes('zzz'))).to.deep.equal([]);
        });
});
