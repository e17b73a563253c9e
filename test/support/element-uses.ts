import '../../src/index.js';
import {everything, everythingInRussian, feedOf} from '../../stories/support/sample-releases.js';
import {linkedNavigation} from '../../stories/support/sample-navigation.js';
import {seededFeed} from './seeded-feed.js';

type Step = (root: ShadowRoot, element: HTMLElement) => unknown;

/** One element in its richest state, and what a reader does with it. */
export interface ElementUse {
  readonly tag: string;
  /** The properties and attributes of the element. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The HTML of its children. */
  readonly children?: string;
  /** How wide its place is, in CSS pixels. */
  readonly width?: number;
  /** What is done one after the other; each is waited for. */
  readonly steps: readonly Step[];
  /** What is done once more after it has been moved. */
  readonly again: Step;
  /** Milliseconds that a round of it takes at least, where engines refuse what is done more often. */
  readonly pace?: number;
}

/** The first thing there is; the fault says what is there in its place. */
const find = <T extends HTMLElement>(root: ShadowRoot, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} at ${location.search} in: ${root.textContent.slice(0, 300)}`);
  return found;
};

const click = (selector: string) => (root: ShadowRoot) => find(root, selector).click();

/** Does what is only there in some states. */
const clickIfShown = (selector: string) => (root: ShadowRoot) =>
  root.querySelector<HTMLElement>(selector)?.click();

const type = (selector: string, text: string) => (root: ShadowRoot) => {
  const field = find<HTMLInputElement>(root, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const press = (selector: string, key: string) => (root: ShadowRoot) =>
  find(root, selector).dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );

const point = (selector: string) => (root: ShadowRoot) =>
  find(root, selector).dispatchEvent(
    new PointerEvent('pointermove', {pointerType: 'mouse', bubbles: true, composed: true}),
  );

const archive = seededFeed(12, {bodyWords: 6});
const releases = feedOf(everything, everythingInRussian);

/** Each element of the library. Every list of steps ends with something left open, under way or in focus. */
export const ELEMENT_USES = {
  'osce-release': {
    tag: 'osce-release',
    given: {release: releases, actions: 'copy-link cite share print', structuredData: true},
    steps: [
      click('[part~="cite"]'),
      click('[part~="bibtex"]'),
      click('[part~="translations"] button, [part~="translations"] a[href^="#"]'),
      (_, element) => Object.assign(element, {variant: 'card'}),
      (_, element) => Object.assign(element, {variant: 'article', lang: 'ru'}),
      click('[part~="copy-link"]'),
    ],
    again: click('[part~="cite"]'),
  },
  'osce-release-list': {
    tag: 'osce-release-list',
    given: {releases: archive, pageSize: 4, addressState: 'list'},
    steps: [
      click('[part="more"]'),
      (root) => root.querySelector('details')!.toggleAttribute('open', true),
      click('[part="value"] input'),
      type('[part="field"]', 'the'),
      (root) => {
        const order = root.querySelector('select')!;
        order.value = 'oldest';
        order.dispatchEvent(new Event('change', {bubbles: true}));
      },
      clickIfShown('[part="chip"]'),
      type('[part="field"]', 'nothing of this kind'),
    ],
    again: type('[part="field"]', 'and'),
    // WebKit lets a page change its address 100 times in 10 seconds; a round does so six times.
    pace: 700,
  },
  'osce-country-picker': {
    tag: 'osce-country-picker',
    given: {multiple: true, label: 'States', countries: {countries: [{id: 'de', badge: 'A badge'}]}},
    children: '<select multiple><option value="de" selected>D</option><option value="fr">F</option></select>',
    steps: [
      click('[part="toggle"]'),
      type('[role="combobox"]', 'fr'),
      press('[role="combobox"]', 'ArrowDown'),
      press('[role="combobox"]', 'Enter'),
      click('[part="remove"]'),
      (root) => root.querySelector<HTMLInputElement>('[role="combobox"]')!.focus(),
      press('[role="combobox"]', 'Escape'),
      press('[role="combobox"]', 'ArrowDown'),
      (_, element) => element.ownerDocument.defaultView!.dispatchEvent(new Event('scroll')),
      type('[role="combobox"]', 'ger'),
    ],
    again: type('[role="combobox"]', 'it'),
  },
  'osce-country-list': {
    tag: 'osce-country-list',
    given: {
      include: 'al ad am at az by be ba bg ca hr cy cz dk ee fi fr ge de gr it',
      columns: 'joined field-operation',
      hrefTemplate: '/{id}',
      countries: {countries: [{id: 'de', name: 'D'}]},
    },
    steps: [
      click('[role="toolbar"] button:last-child'),
      type('[part="field"]', 'germny'),
      click('[part="show-all"]'),
      (_, element) => Object.assign(element, {lang: 'fr'}),
      type('[part="field"]', 'x'),
    ],
    again: type('[part="field"]', 'al'),
  },
  'osce-nav-menu': {
    tag: 'osce-nav-menu',
    given: {navigation: linkedNavigation, filter: true, openOnHover: true, layout: 'bar'},
    children: '<a slot="brand" href="/">Brand</a>',
    width: 700,
    steps: [
      point('[part~="bar"] > li > [aria-expanded]'),
      click('[part~="bar"] > li > [aria-expanded]'),
      click('[part~="search"]'),
      (root) => root.querySelector('[part~="field"]') && type('[part~="field"]', 'secur')(root),
      press('nav', 'Escape'),
      (_, element) => Object.assign(element, {layout: 'drawer'}),
      click('[part~="menu"]'),
      (_, element) => Object.assign(element, {layout: 'bar', lang: 'de'}),
      point('[part~="bar"] > li > [aria-expanded]'),
    ],
    again: click('[part~="bar"] > li > [aria-expanded]'),
  },
  'osce-breadcrumb': {
    tag: 'osce-breadcrumb',
    given: {
      navigation: linkedNavigation,
      current: '/countries/participating-states/albania',
      structuredData: true,
    },
    width: 120,
    steps: [clickIfShown('[part="more"]'), (_, element) => Object.assign(element, {lang: 'es'})],
    again: (_, element) => Object.assign(element, {lang: 'en'}),
  },
  'osce-feed': {
    tag: 'osce-feed',
    given: {releases, navigation: linkedNavigation, countries: {countries: [{id: 'de', name: 'D'}]}},
    children:
      '<osce-release></osce-release><osce-breadcrumb current="/"></osce-breadcrumb><osce-country-picker></osce-country-picker>',
    steps: [
      (_, element) => Object.assign(element, {releases: feedOf(everything)}),
      (_, element) => element.firstElementChild!.remove(),
      (_, element) => element.append(document.createElement('osce-release')),
    ],
    again: (_, element) => Object.assign(element, {navigation: {items: []}}),
  },
} satisfies Record<string, ElementUse>;

/** Makes an element in the state of its use, in no document yet. */
export const makeElement = ({tag, given, children = ''}: ElementUse): HTMLElement => {
  const element = document.createElement(tag);
  Object.assign(element, given);
  element.innerHTML = children;
  return element;
};
