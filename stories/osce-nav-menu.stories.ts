import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/nav-menu/osce-nav-menu.js';
import type {NavMenuElement} from '../src/index.js';
import {FeedError} from '../src/index.js';
import {giveNavigationState} from './support/give-feed-state.js';
import {
  deepNavigation,
  linkedNavigation,
  mixedNavigation,
  osceNavigation,
} from './support/sample-navigation.js';

type Args = Partial<
  Pick<NavMenuElement, 'navigation' | 'layout' | 'label' | 'current' | 'openOnHover' | 'filter'>
> & {
  /** Inline size of the place, in CSS pixels. */
  width?: number;
  /** The button to open, then those inside; and what to search for. */
  open?: string[];
  query?: string;
};

const EDUCATION = '/our-work/fields-of-work/education';

const findVisible = ({shadowRoot}: NavMenuElement, selector: string, name = ''): HTMLElement | undefined =>
  [...shadowRoot!.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.checkVisibility() && (element.ariaLabel ?? element.textContent!).startsWith(name),
  );

/** Leads a menu into a state that otherwise only a reader brings about. */
const lead =
  ({open = [], query}: Args) =>
  async (menu: NavMenuElement): Promise<void> => {
    await menu.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const name of open) findVisible(menu, 'button', name)?.click();
    for (let i = 0; query && i < 100; i++) {
      await new Promise(requestAnimationFrame);
      const field = findVisible(menu, 'input') as HTMLInputElement | undefined;
      if (!field) continue;
      field.value = query;
      field.dispatchEvent(new Event('input'));
      return;
    }
  };

const led = (args: Args) =>
  ref((element) => {
    if (element && (args.open || args.query)) void lead(args)(element as NavMenuElement);
  });

const render = (args: Args) => html`
  <div
    style="inline-size: ${args.width ? `${args.width}px` : 'auto'}; max-inline-size: 100%; min-block-size: ${
      args.open || args.query ? '34rem' : '4rem'
    }"
  >
    <osce-nav-menu
      ${led(args)}
      .navigation=${args.navigation}
      layout=${ifDefined(args.layout)}
      label=${ifDefined(args.label)}
      current=${ifDefined(args.current)}
      ?open-on-hover=${args.openOnHover}
      ?filter=${args.filter}
    ></osce-nav-menu>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Navigation/Menu',
  component: 'osce-nav-menu',
  args: {navigation: linkedNavigation},
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** The entries of the first level in a row; with less room, the last ones are in "More". */
export const Bar: Story = {args: {layout: 'bar'}};

/** Long sections fill the panel in columns of equal height. */
export const Panel: Story = {args: {layout: 'bar', open: ['Our work'], current: EDUCATION}};

/** A long list, with a remark beside one entry. */
export const PanelOfStates: Story = {args: {layout: 'bar', open: ['Countries']}};

/** Exactly the entries that do not fit, in order. */
export const More: Story = {args: {layout: 'bar', width: 520, open: ['More', 'Structures']}};

/** The drawer, where it is narrow. */
export const Drawer: Story = {args: {width: 340}};

export const DrawerOpen: Story = {args: {width: 340, open: ['Menu']}};

/** One level at a time, with the way back. */
export const DrawerLevel: Story = {args: {width: 340, open: ['Menu', 'Our work', 'Fields of work']}};

/** The way to the current page is open from the start. */
export const DrawerAtCurrentPage: Story = {args: {width: 340, open: ['Menu'], current: EDUCATION}};

/** Everything at once, for a page that is a site map. */
export const Index: Story = {args: {layout: 'index', current: EDUCATION}};

export const IndexWithFilter: Story = {args: {layout: 'index', filter: true}};

export const Filter: Story = {args: {layout: 'bar', filter: true}};

/** Every match with the way to it; slips are forgiven. */
export const FilterMatches: Story = {
  args: {layout: 'bar', filter: true, open: ['Search the menu'], query: 'mission'},
};

export const FilterNothingFound: Story = {
  args: {layout: 'bar', filter: true, open: ['Search the menu'], query: 'qqqq'},
};

export const FilterInDrawer: Story = {args: {width: 340, filter: true, open: ['Menu'], query: 'secur'}};

/** Only a mouse opens panels by hovering, after it has rested for a moment. */
export const OpenOnHover: Story = {args: {layout: 'bar', openOnHover: true}};

/** The published navigation: entries without an address are text. */
export const EntriesWithoutAddress: Story = {
  args: {navigation: osceNavigation, layout: 'bar', open: ['Our work']},
};

/** A section that is a link too has a link and a button side by side; labels keep their language. */
export const SectionsThatAreLinks: Story = {
  args: {navigation: mixedNavigation, layout: 'bar', open: ['Section: Topics'], current: '/topics/security'},
};

export const SectionsThatAreLinksInDrawer: Story = {
  args: {navigation: mixedNavigation, width: 340, open: ['Menu', 'Section: Topics']},
};

/** Six levels. */
export const Deep: Story = {
  args: {navigation: deepNavigation(3), layout: 'bar', open: ['Entry 1', 'Entry 1 2 1', 'Entry 1 2 1 3']},
};

/** What a site puts around its menu. */
export const Header: Story = {
  render: (args) => html`
    <osce-nav-menu .navigation=${args.navigation} filter>
      <a slot="brand" href="/" style="color: inherit; font: 700 1.125rem system-ui; text-decoration: none"
        >Site name</a
      >
      <a slot="actions" href="/de" lang="de" style="color: inherit; font: 1rem system-ui">Deutsch</a>
    </osce-nav-menu>
  `,
};

/** The page's own links are the menu where there is no data. */
export const LinksOfThePage: Story = {
  render: () => html`
    <osce-nav-menu>
      <ul>
        <li><a href="/one">One</a></li>
        <li>
          Two
          <ul>
            <li><a href="/two/a">Two A</a></li>
            <li><a href="/two/b">Two B</a></li>
          </ul>
        </li>
        <li><a href="/three">Three</a></li>
      </ul>
    </osce-nav-menu>
  `,
};

const failed = {
  status: 'error' as const,
  error: new FeedError('network', 'https://example.org/navigation.json', 'shown in a story'),
  retry: () => undefined,
};

export const ErrorState: Story = {
  name: 'Error',
  render: () =>
    html`<div @context-request=${giveNavigationState(failed)}><osce-nav-menu></osce-nav-menu></div>`,
};

/** The page's own links stay when the navigation cannot be had. */
export const ErrorWithLinks: Story = {
  render: () =>
    html`<div @context-request=${giveNavigationState(failed)}>
      <osce-nav-menu
        ><ul>
          <li><a href="/one">One</a></li>
          <li><a href="/two">Two</a></li>
        </ul></osce-nav-menu
      >
    </div>`,
};

export const Loading: Story = {
  render: () =>
    html`<div style="min-block-size: 64px" @context-request=${giveNavigationState({status: 'loading'})}>
      <osce-nav-menu></osce-nav-menu>
    </div>`,
};

const inLanguage = (lang: string): Story => ({
  render: (args) =>
    html`<div lang=${lang} style="inline-size: 340px; max-inline-size: 100%; min-block-size: 34rem">
      <osce-nav-menu .navigation=${args.navigation} filter ${led({open: ['Men', 'Мен']})}></osce-nav-menu>
    </div>`,
});

export const French = inLanguage('fr');
export const German = inLanguage('de');
export const Italian = inLanguage('it');
export const Russian = inLanguage('ru');
export const Spanish = inLanguage('es');

export const RightToLeft: Story = {
  render: (args) =>
    html`<div dir="rtl" lang="ar">${render({...args, layout: 'bar', open: ['Countries']})}</div>`,
};

export const RightToLeftDrawer: Story = {
  render: (args) =>
    html`<div dir="rtl" lang="ar">${render({...args, width: 340, open: ['Menu', 'Countries']})}</div>`,
};
