import {linkedNavigation} from '../../stories/support/sample-navigation.js';
import {everything, everythingInRussian, feedOf, statement} from '../../stories/support/sample-releases.js';
import {CountryListDriver} from './country-list-driver.js';
import {NavDriver} from './nav-driver.js';
import {PickerDriver} from './picker-driver.js';
import {ReleaseDriver} from './release-driver.js';
import {ReleaseListDriver} from './release-list-driver.js';
import {waitUntil} from './wait-until.js';

/** One element in use. */
interface Use<T extends keyof HTMLElementTagNameMap> {
  readonly tag: T;
  readonly attributes?: string;
  /** What stands inside the element, as XML. */
  readonly content?: string;
  /** What a reader does to see more of it. */
  readonly open?: (element: HTMLElementTagNameMap[T]) => Promise<void>;
  /** What a reader does then, and what they get. */
  readonly finish?: (element: HTMLElementTagNameMap[T]) => Promise<unknown>;
  readonly outcome?: unknown;
}

const use = <T extends keyof HTMLElementTagNameMap>(given: Use<T>) => given;

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value).replace(
    /[<&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  )}</script>`;

const navigation = json(linkedNavigation);

/** Each element as a page may have it, and what a reader does with it. */
export const USES = {
  release: use({
    tag: 'osce-release',
    attributes: 'actions="copy-link cite print"',
    content: json(feedOf(everything, everythingInRussian)),
    open: async (element) => {
      const driver = new ReleaseDriver(element);
      await driver.activate(driver.find('button', 'Copy citation'));
    },
    finish: async (element) => {
      const driver = new ReleaseDriver(element);
      await driver.activate(driver.find('button', 'Русский'));
      await driver.settle();
      return driver.textsOf('headline').join();
    },
    outcome: everythingInRussian.title,
  }),
  card: use({
    tag: 'osce-release',
    attributes: 'variant="card"',
    content: json(everything),
    finish: async (element) => {
      const driver = new ReleaseDriver(element);
      const opened: unknown[] = [];
      element.addEventListener('osce-release-open', (event) => {
        event.preventDefault();
        opened.push(event.release.id);
      });
      await driver.activate(driver.findAll('link')[0]!);
      return opened;
    },
    outcome: [everything.id],
  }),
  list: use({
    tag: 'osce-release-list',
    content: json(feedOf(everything, everythingInRussian, statement)),
    open: async (element) => {
      const driver = new ReleaseListDriver(element, element);
      await driver.choose('Language', 'Русский');
      await waitUntil(() => driver.announced, 'it is said how many');
    },
    finish: async (element) => {
      const driver = new ReleaseListDriver(element, element);
      await driver.search('горы');
      return [driver.count, driver.titles];
    },
  }),
  picker: use({
    tag: 'osce-country-picker',
    attributes: 'label="State" hint="One of them" name="state" required="required"',
    open: (element) => new PickerDriver(element).openByClick(),
    finish: async (element) => {
      const driver = new PickerDriver(element);
      await driver.type('ger');
      await driver.press('Enter');
      return element.value;
    },
    outcome: 'de',
  }),
  chips: use({
    tag: 'osce-country-picker',
    attributes: 'label="States" multiple="multiple" value="at,ch"',
    open: async (element) => {
      const driver = new PickerDriver(element);
      await driver.find('malt', 'Malta');
      await driver.until(() => driver.status, 'it is said how many');
    },
    finish: async (element) => {
      const driver = new PickerDriver(element);
      await driver.press('Enter', 'Escape');
      await driver.click(driver.button(/Austria/));
      return [element.value, driver.chips];
    },
    outcome: ['ch,mt', ['Switzerland', 'Malta']],
  }),
  directory: use({
    tag: 'osce-country-list',
    attributes:
      'groups="asian-partner" include="md at" columns="joined field-operation" href-template="#{id}"',
    finish: async (element) => {
      const driver = new CountryListDriver(element, element);
      await driver.type('mold');
      await driver.hears('Found: 1');
      return driver.names;
    },
    outcome: ['Moldova'],
  }),
  menu: use({
    tag: 'osce-nav-menu',
    attributes: 'filter="filter" current="/countries/field-operations"',
    content: navigation,
    open: (element) => new NavDriver(element, element).activate('button', 'Our work'),
    finish: async (element) => {
      const driver = new NavDriver(element, element);
      await driver.press('Escape');
      return [driver.focused, driver.isOpen('Our work')];
    },
    outcome: ['Our work', false],
  }),
  drawer: use({
    tag: 'osce-nav-menu',
    attributes: 'layout="drawer" filter="filter"',
    content: navigation,
    open: (element) => new NavDriver(element, element).activate('button', 'Menu'),
    finish: async (element) => {
      const driver = new NavDriver(element, element);
      await driver.activate('button', 'Our work');
      return driver.namesOf('link').slice(0, 2);
    },
  }),
  way: use({
    tag: 'osce-breadcrumb',
    attributes: 'current="/our-work/field-operations/x"',
    content: navigation,
  }),
  failure: use({
    tag: 'osce-release',
    attributes: 'src="/faults/status?status=404&amp;key=kit"',
    finish: async (element) => {
      const driver = new ReleaseDriver(element);
      await driver.activate(driver.find('button', 'Try again'));
      await driver.until(() => driver.findAll('button').length, 'the message comes back');
      return driver.hasFocus(driver.find('button', 'Try again'));
    },
    outcome: true,
  }),
} as const;

export type UseName = keyof typeof USES;

/** Where a use stands on a page. */
export const placeOf = (name: UseName) => `place-${name}`;

/** The text of a page with all uses. */
export const kit = (): string =>
  Object.entries(USES)
    .map(
      ([name, {tag, ...more}]) =>
        `<div id="${placeOf(name as UseName)}"><${tag} ${'attributes' in more ? more.attributes : ''}>${
          'content' in more ? more.content : ''
        }</${tag}></div>`,
    )
    .join('\n');
