import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/country-list/osce-country-list.js';
import type {CountryListElement} from '../src/index.js';
import {FeedError} from '../src/index.js';
import {giveRosterState} from './support/give-feed-state.js';

type Args = Partial<
  Pick<
    CountryListElement,
    | 'countries'
    | 'groups'
    | 'include'
    | 'exclude'
    | 'columns'
    | 'hrefTemplate'
    | 'headingLevel'
    | 'noFilter'
    | 'noLetters'
  >
> & {
  /** Inline size of the place, in CSS pixels. */
  width?: number;
  /** What a reader has written into the field. */
  query?: string;
};

const write = async (list: CountryListElement, query: string): Promise<void> => {
  await list.updateComplete;
  const field = list.shadowRoot!.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
};

const render = (args: Args) => html`
  <div style="inline-size: ${args.width ? `${args.width}px` : 'auto'}; max-inline-size: 100%">
    <osce-country-list
      .countries=${args.countries}
      groups=${ifDefined(args.groups)}
      include=${ifDefined(args.include)}
      exclude=${ifDefined(args.exclude)}
      columns=${ifDefined(args.columns)}
      href-template=${ifDefined(args.hrefTemplate)}
      heading-level=${ifDefined(args.headingLevel)}
      ?no-filter=${args.noFilter}
      ?no-letters=${args.noLetters}
      ${ref((list) => {
        if (list && args.query) void write(list as CountryListElement, args.query);
      })}
    ></osce-country-list>
  </div>
`;

const meta: Meta<Args> = {
  title: 'States/Country list',
  component: 'osce-country-list',
  render,
};
export default meta;

type Story = StoryObj<Args>;

export const Directory: Story = {args: {hrefTemplate: '#/states/{id}'}};

/** Without addresses the names are text. */
export const WithoutLinks: Story = {};

/** When each State joined, and the field operation in it. */
export const Columns: Story = {args: {columns: 'joined field-operation', hrefTemplate: '#/states/{id}'}};

/** What is said of a State stands below its name where there is no room beside it. */
export const NarrowColumns: Story = {args: {...Columns.args, width: 240}};

export const Narrow: Story = {args: {...Directory.args, width: 240}};

/** Found by the State’s own name for itself, which is then shown too. */
export const Filtered: Story = {args: {...Directory.args, query: 'deutschland'}};

/** A slip is forgiven. */
export const FilteredBySlip: Story = {args: {...Directory.args, query: 'kyrgistan'}};

export const NothingFound: Story = {args: {...Directory.args, query: 'Atlantis'}};

/** A few States need neither letters nor a field. */
export const OneGroup: Story = {
  args: {groups: 'asian-partner', noFilter: true, hrefTemplate: '#/states/{id}'},
};

export const SomeStates: Story = {args: {include: 'at ch de li', noFilter: true}};

/** Labels, order and an entry of the page’s own. */
export const OwnRoster: Story = {
  args: {
    countries: {
      order: 'given',
      complete: true,
      groups: [{id: 'hosts', names: {en: 'Hosts of past meetings', de: 'Gastgeber früherer Treffen'}}],
      countries: [
        {id: 'fi', group: 'hosts', badge: {en: '1975', de: '1975'}},
        {id: 'fr', group: 'hosts', badge: {en: '1990', de: '1990'}},
        {id: 'tr', group: 'hosts', badge: {en: '1999', de: '1999'}},
        {id: 'kz', group: 'hosts', badge: {en: '2010', de: '2010'}},
      ],
    },
    noFilter: true,
  },
};

export const Loading: Story = {
  render: () =>
    html`<div @context-request=${giveRosterState({status: 'loading'})}>
      <osce-country-list></osce-country-list>
    </div>`,
};

export const ErrorState: Story = {
  name: 'Error',
  render: () =>
    html`<div
      @context-request=${giveRosterState({
        status: 'error',
        error: new FeedError('network', 'https://example.org/states.json', 'shown in a story'),
        retry: () => undefined,
      })}
    >
      <osce-country-list><a href="#/states">All States</a></osce-country-list>
    </div>`,
};

const inLanguage = (lang: string): Story => ({
  args: Columns.args,
  render: (args) => html`<div lang=${lang}>${render(args)}</div>`,
});

export const German = inLanguage('de');
export const Russian = inLanguage('ru');

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${render({...args, ...Columns.args})}</div>`,
};
