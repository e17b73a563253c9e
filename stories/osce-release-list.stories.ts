import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/release-list/osce-release-list.js';
import type {ReleaseListElement} from '../src/index.js';
import {FeedError, parseReleaseFeed} from '../src/index.js';
import {giveFeedState} from './support/give-feed-state.js';
import {archiveFeed} from '../test/support/archive-feed.js';
import {seededFeed} from '../test/support/seeded-feed.js';

type Args = Partial<
  Pick<
    ReleaseListElement,
    | 'releases'
    | 'source'
    | 'fieldOfWork'
    | 'limit'
    | 'pageSize'
    | 'facets'
    | 'noSearch'
    | 'sort'
    | 'query'
    | 'headingLevel'
  >
> & {
  /** Inline size of the place, in CSS pixels. */
  width?: number;
  /** Filters that are open. */
  open?: number;
  /** Filters of which the first value is chosen. */
  chosen?: number;
  /** The reader has stopped the search of older pages. */
  stopped?: boolean;
};

const archive = {...seededFeed(300), title: 'Three hundred samples'};

const openFilters = async (list: ReleaseListElement, count: number): Promise<void> => {
  await list.updateComplete;
  for (const details of [...list.shadowRoot!.querySelectorAll('details')].slice(0, count))
    details.open = true;
};

const choose = async (list: ReleaseListElement, count: number): Promise<void> => {
  await list.updateComplete;
  for (const details of [...list.shadowRoot!.querySelectorAll('details')].slice(0, count))
    details.querySelector('input')!.click();
};

const stop = async (list: ReleaseListElement): Promise<void> => {
  await list.updateComplete;
  list.shadowRoot!.querySelector<HTMLElement>('[part="stop"]')!.click();
};

const render = (args: Args) => html`
  <div style="inline-size: ${args.width ? `${args.width}px` : 'auto'}; max-inline-size: 100%">
    <osce-release-list
      .releases=${args.releases}
      source=${ifDefined(args.source)}
      field-of-work=${ifDefined(args.fieldOfWork)}
      limit=${ifDefined(args.limit)}
      page-size=${ifDefined(args.pageSize)}
      facets=${ifDefined(args.facets)}
      sort=${ifDefined(args.sort)}
      query=${ifDefined(args.query)}
      heading-level=${ifDefined(args.headingLevel)}
      ?no-search=${args.noSearch}
      ${ref((list) => {
        if (list && args.open) void openFilters(list as ReleaseListElement, args.open);
        if (list && args.chosen) void choose(list as ReleaseListElement, args.chosen);
        if (list && args.stopped) void stop(list as ReleaseListElement);
      })}
    ></osce-release-list>
  </div>
`;

const meta: Meta<Args> = {
  title: 'Releases/Release list',
  component: 'osce-release-list',
  args: {releases: archive, pageSize: 6},
  render,
};
export default meta;

type Story = StoryObj<Args>;

export const Archive: Story = {};

/** What narrows the list down, open. */
export const Filters: Story = {args: {open: 3}};

/** What is chosen stands beside the count, each with a button that takes it back. */
export const Chosen: Story = {args: {releases: archiveFeed, chosen: 2}};

/** Words that matched are marked; the best match comes first. */
export const Search: Story = {args: {releases: archiveFeed, query: 'elections'}};

export const NothingFound: Story = {args: {query: 'zeppelin'}};

/** The five newest on Roma and Sinti: one tag with three attributes. */
export const Newest: Story = {args: {fieldOfWork: 'roma-and-sinti', limit: 5}};

export const OldestFirst: Story = {args: {sort: 'oldest'}};

/** A search alone. */
export const WithoutFilters: Story = {args: {facets: 'none'}};

/** Filters alone, and two of them. */
export const WithoutSearch: Story = {args: {noSearch: true, facets: 'year source'}};

export const Narrow: Story = {args: {width: 240, open: 1, pageSize: 2}};

/** A list below a feed that has older pages, which never come. */
const renderEndless = (args: Args) => html`
  <div
    @context-request=${giveFeedState({
      status: 'ready',
      feed: parseReleaseFeed(archiveFeed),
      loadMore: () => undefined,
    })}
  >
    ${render({...args, releases: undefined})}
  </div>
`;

/** Older pages are searched; what is found so far is there to be read. */
export const SearchingOn: Story = {args: {query: 'elections'}, render: renderEndless};

/** The reader has stopped it, and may go on with it. */
export const SearchStopped: Story = {args: {query: 'elections', stopped: true}, render: renderEndless};

/** Of two releases there is nothing to read. */
export const Untitled: Story = {
  args: {
    releases: {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {id: '1', _osce: {date: '2011-10-24', source: [{label: 'Sample office'}]}},
        {id: '2'},
        {id: '3', title: 'A sample with a headline', content_text: 'And with a text.'},
      ],
    },
  },
};

/** As many filters as share two lines evenly. */
export const FourFilters: Story = {args: {facets: 'source field-of-work type language', pageSize: 2}};

export const Empty: Story = {args: {releases: {...archiveFeed, items: []}}};

export const Loading: Story = {
  render: () =>
    html`<div @context-request=${giveFeedState({status: 'loading'})}>
      <osce-release-list></osce-release-list>
    </div>`,
};

export const ErrorState: Story = {
  name: 'Error',
  render: () =>
    html`<div
      @context-request=${giveFeedState({
        status: 'error',
        error: new FeedError('network', 'https://example.org/releases.json', 'shown in a story'),
        retry: () => undefined,
      })}
    >
      <osce-release-list><a href="#/releases">All releases</a></osce-release-list>
    </div>`,
};

const inLanguage = (lang: string): Story => ({
  args: {open: 3, pageSize: 3},
  render: (args) => html`<div lang=${lang}>${render(args)}</div>`,
});

export const German = inLanguage('de');
export const Russian = inLanguage('ru');

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${render(args)}</div>`,
};
