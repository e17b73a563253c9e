import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/breadcrumb/osce-breadcrumb.js';
import type {BreadcrumbElement} from '../src/index.js';
import {FeedError} from '../src/index.js';
import {giveNavigationState} from './support/give-feed-state.js';
import {linkedNavigation, mixedNavigation, navigationTo} from './support/sample-navigation.js';

type Args = Partial<Pick<BreadcrumbElement, 'navigation' | 'current' | 'label' | 'structuredData'>> & {
  /** Inline size of the place, in CSS pixels. */
  width?: number;
  /** The reader asked for all levels. */
  isExpanded?: boolean;
};

/** Leads a breadcrumb into the state that otherwise only a reader brings about. */
const expand = async (breadcrumb: BreadcrumbElement): Promise<void> => {
  for (let i = 0; i < 100; i++) {
    await new Promise(requestAnimationFrame);
    const button = breadcrumb.shadowRoot!.querySelector('button');
    if (button) return button.click();
  }
};

const render = (args: Args) => html`
  <div
    style="inline-size: ${args.width ? `${args.width}px` : 'auto'}; max-inline-size: 100%; padding-block: 8px"
  >
    <osce-breadcrumb
      ${ref((element) => {
        if (element && args.isExpanded) void expand(element as BreadcrumbElement);
      })}
      .navigation=${args.navigation}
      current=${ifDefined(args.current)}
      label=${ifDefined(args.label)}
      ?structured-data=${args.structuredData}
    ></osce-breadcrumb>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Navigation/Breadcrumb',
  component: 'osce-breadcrumb',
  args: {
    navigation: linkedNavigation,
    current: '/structures-and-institutions/secretariat/conflict-prevention-centre',
  },
  render,
};
export default meta;

type Story = StoryObj<Args>;

export const Way: Story = {};

/** The levels between give way to a button that shows them. */
export const Narrow: Story = {args: {width: 340}};

/** What a reader sees who pressed that button. */
export const Expanded: Story = {args: {width: 340, isExpanded: true}};

export const VeryNarrow: Story = {args: {width: 240}};

/** Each level is a link. */
export const Links: Story = {args: {navigation: mixedNavigation, current: '/topics/security/policing'}};

/** Search engines are told too. */
export const StructuredData: Story = {args: {structuredData: true}};

/** What the page wrote itself, where the page is not in the navigation. */
export const Fallback: Story = {
  render: (args) => html`
    <osce-breadcrumb .navigation=${args.navigation} current="/nowhere">
      <p style="margin-block: 16px"><a href="/">Home</a>, as the page itself has it</p>
    </osce-breadcrumb>
  `,
};

const inState = (state: Parameters<typeof giveNavigationState>[0]): Story => ({
  render: () => html`
    <div @context-request=${giveNavigationState(state)}>
      <osce-breadcrumb>
        <p style="margin-block: 16px"><a href="/">Home</a>, as the page itself has it</p>
      </osce-breadcrumb>
    </div>
  `,
});

/** What the page wrote itself stays until the navigation is there. */
export const Loading = inState({status: 'loading'});

/** It also stays when the navigation cannot be had; a menu of the same feed says so. */
export const ErrorState: Story = {
  name: 'Error',
  ...inState({
    status: 'error',
    error: new FeedError('network', 'https://example.org/navigation.json', 'shown in a story'),
    retry: () => undefined,
  }),
};

const inLanguage = (lang: string, ...labels: string[]): Story => ({
  args: {navigation: navigationTo('/page', ...labels), current: '/page', width: 340},
  render: (args) => html`<div lang=${lang}>${render(args)}</div>`,
});

export const German = inLanguage(
  'de',
  'Strukturen und Einrichtungen',
  'Sekretariat',
  'Konfliktverhütungszentrum',
);
export const Russian = inLanguage(
  'ru',
  'Структуры и институты',
  'Секретариат',
  'Центр по предотвращению конфликтов',
);

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${render({...args, width: 340})}</div>`,
};
