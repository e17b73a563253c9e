import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import {parseNavigation} from '../../src/model/parse-navigation.js';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {plainText} from '../../src/model/plain-text.js';
import {readHtml} from '../../src/model/read-html.js';
import {applyRoster} from '../../src/model/apply-roster.js';
import {countryName, nameIn} from '../../src/model/country-name.js';
import {parseRoster} from '../../src/model/parse-roster.js';
import type {NavigationItem} from '../../src/model/navigation.js';
import type {Release} from '../../src/model/release.js';
import {builtInRoster} from '../../src/data/roster.js';
import {
  feedDocument,
  hostileText,
  navigationDocument,
  rosterDocument,
} from '../support/document-arbitraries.js';
import {GeneratedStage, type Updating} from '../support/generated-stage.js';

/** Without white space, which templates and layouts add, and without NUL, which no text of a body keeps. */
const solid = (text: string | null | undefined): string => (text ?? '').replace(/[\s\0]+/g, '');

const flatten = (items: readonly NavigationItem[]): NavigationItem[] =>
  items.flatMap((item) => [item, ...flatten(item.children)]);

/** Every text of a release that a reader sees in an article. */
const textsOf = (release: Release): string[] => {
  const {title, typeLabel, sources, fieldsOfWork, image, attachments, contacts, footnotes, rights} = release;
  const {contentHtml, contentText} = release;
  return [
    title,
    typeLabel,
    ...[...sources, ...fieldsOfWork].map(({label}) => label),
    image?.caption,
    ...attachments.map(({title: name}) => name),
    ...contacts.flatMap(({name, role}) => [name, role]),
    ...footnotes.map((note) =>
      note.contentHtml ? plainText(readHtml(note.contentHtml).children) : note.contentText,
    ),
    contentHtml ? plainText(readHtml(contentHtml).children) : contentText,
    rights?.credit ?? rights?.holder,
  ].filter((text) => text !== undefined);
};

describe('the elements on generated data', () => {
  const stage = new GeneratedStage();

  it('show every label and badge of a navigation and nothing else in <osce-nav-menu>', async () => {
    await stage.hold(navigationDocument, 40, async (navigation) => {
      const root = await stage.show('osce-nav-menu', {navigation, layout: 'index'});
      const {items} = parseNavigation(navigation, document.baseURI);
      const texts = flatten(items).map(({label, badge = ''}) => label + badge);
      expect(solid(root.querySelector('nav')!.textContent)).to.equal(solid(texts.join('')));
      stage.check(root);
    });
  }).timeout(60_000);

  it('show the same entries in the panels of <osce-nav-menu>', async () => {
    await stage.hold(navigationDocument, 30, async (navigation) => {
      const root = await stage.show('osce-nav-menu', {navigation, layout: 'bar'});
      for (let i = 0; ; i++) {
        const toggle = root.querySelectorAll<HTMLElement>('[aria-expanded]')[i];
        if (!toggle) break;
        toggle.click();
      }
      const shown = solid(root.querySelector('nav')!.textContent);
      for (const {label} of flatten(parseNavigation(navigation, document.baseURI).items))
        expect(shown).to.include(solid(label));
      stage.check(root);
    });
  }).timeout(60_000);

  it('show the way and nothing else in <osce-breadcrumb>', async () => {
    await stage.hold(fc.array(hostileText, {minLength: 1, maxLength: 8}), 40, async (labels) => {
      const navigation = labels.reduceRight<object[]>(
        (children, label) => [{label, children, href: children.length ? '/x' : '/x/y'}],
        [],
      );
      const root = await stage.show('osce-breadcrumb', {
        navigation,
        current: '/x/y',
        style: 'inline-size: 9000px',
      });
      expect([...root.querySelectorAll('[part="link"]')].map(({textContent}) => textContent)).to.deep.equal(
        labels.map((label) => label.trim()),
      );
      stage.check(root);
    });
  }).timeout(60_000);

  it('show every text of a release in <osce-release>', async () => {
    await stage.hold(
      fc.tuple(feedDocument, fc.integer({min: 1, max: 6})),
      60,
      async ([release, headingLevel]) => {
        const root = await stage.show('osce-release', {release, headingLevel, actions: 'cite copy-link'});
        const [first] = parseReleaseFeed(release, document.baseURI).releases;
        const shown = solid(root.textContent);
        for (const text of textsOf(first!)) expect(shown).to.include(solid(text));
        stage.check(root, headingLevel);
      },
    );
  }).timeout(60_000);

  it('show the headline and sources of every release in <osce-release-list>', async () => {
    await stage.hold(feedDocument, 40, async (releases) => {
      const root = await stage.show('osce-release-list', {releases, headingLevel: 3});
      const model = parseReleaseFeed(releases, document.baseURI).releases;
      const titles = model.flatMap(({title}) => title ?? []);
      const shown = [...root.querySelectorAll('[part="headline"]')].map(({textContent}) =>
        solid(textContent),
      );
      expect(shown.sort()).to.deep.equal(titles.map(solid).sort());
      for (const {label} of model.flatMap(({sources}) => sources))
        expect(solid(root.textContent)).to.include(solid(label));
      stage.check(root, 3);
    });
  }).timeout(60_000);

  it('show every State of a roster and no other in <osce-country-list> and <osce-country-picker>', async () => {
    await stage.hold(rosterDocument, 25, async (countries) => {
      const {countries: model, groups} = applyRoster(builtInRoster(), parseRoster(countries));
      const names = model.map((country) => solid(countryName(country, 'en'))).sort();
      const list = await stage.show('osce-country-list', {
        countries,
        lang: 'en',
        hrefTemplate: '/{id}/{name}',
      });
      const shown = [...list.querySelectorAll('[part="link"], [part="name"]')].map(({textContent}) =>
        solid(textContent),
      );
      expect(shown.sort()).to.deep.equal(names);
      stage.check(list, 2);
      const picker = await stage.show('osce-country-picker', {countries, lang: 'en', multiple: true});
      const element = picker.host as Updating & {showPicker(): void; value: string};
      element.showPicker();
      await element.updateComplete;
      const options = [...picker.querySelectorAll('[role="option"]')].map((row) => solid(row.textContent));
      for (const name of names)
        expect(
          options.some((option) => option.includes(name)),
          name,
        ).to.equal(true);
      expect(options).to.have.length(names.length);
      for (const {names: texts} of groups.filter(({id}) => model.some(({group}) => group === id)))
        expect(solid(list.textContent) + solid(picker.textContent)).to.include(solid(nameIn(texts, 'en')));
      stage.check(picker);
      element.remove();
    });
  }).timeout(60_000);
});
