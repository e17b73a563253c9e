import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ref} from 'lit/directives/ref.js';
import '../src/elements/feed/osce-feed.js';
import '../src/elements/release/osce-release.js';
import type {ReleaseElement} from '../src/index.js';
import {FeedError, parseReleaseFeed} from '../src/index.js';
import type {FeedErrorKind, FeedState} from '../src/index.js';
import {giveFeedState} from './support/give-feed-state.js';
import {
  arabic,
  everything,
  everythingInRussian,
  feedOf,
  longWords,
  statement,
} from './support/sample-releases.js';
import {fakeClipboard, restoreFakes} from '../test/support/browser-fakes.js';

type Args = Partial<
  Pick<
    ReleaseElement,
    | 'release'
    | 'src'
    | 'format'
    | 'fields'
    | 'releaseId'
    | 'variant'
    | 'headingLevel'
    | 'actions'
    | 'headline'
    | 'date'
    | 'source'
    | 'href'
    | 'structuredData'
  >
> & {
  /** Buttons that a reader has pressed, one after the other. */
  pressed?: string[];
};

const findButton = ({shadowRoot}: ReleaseElement, name: string): HTMLElement | undefined =>
  [...shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent!.trim() === name);

/** Leads a release into a state that otherwise only a reader brings about. What the reader's clipboard holds stays there. */
const press = async (release: ReleaseElement, names: readonly string[]): Promise<void> => {
  await release.updateComplete;
  for (const name of names) {
    for (let i = 0; !findButton(release, name) && i < 100; i++) await new Promise(requestAnimationFrame);
    fakeClipboard();
    findButton(release, name)?.click();
    restoreFakes();
  }
};

const render = (args: Args) => html`
  <osce-release
    .release=${args.release}
    src=${ifDefined(args.src)}
    format=${ifDefined(args.format)}
    .fields=${args.fields}
    release-id=${ifDefined(args.releaseId)}
    variant=${ifDefined(args.variant)}
    heading-level=${ifDefined(args.headingLevel)}
    actions=${ifDefined(args.actions)}
    headline=${ifDefined(args.headline)}
    date=${ifDefined(args.date)}
    source=${ifDefined(args.source)}
    href=${ifDefined(args.href)}
    ?structured-data=${args.structuredData}
    ${ref((release) => {
      if (release && args.pressed) void press(release as ReleaseElement, args.pressed);
    })}
  ></osce-release>
`;

const meta: Meta<Args> = {title: 'Release', component: 'osce-release', args: {headingLevel: 2}, render};
export default meta;

type Story = StoryObj<Args>;

const actions = 'copy-link cite share print';

/** What most pages show: facts, headline, body. The date is read from the dateline. */
export const Article: Story = {args: {release: statement}};

export const AllFields: Story = {
  args: {release: feedOf(everything, everythingInRussian), actions, structuredData: true},
};

/** Nothing but a text. */
export const Minimal: Story = {
  args: {
    release: {id: '1', content_text: 'A text without a title, a date or a source.\n\nIt has two paragraphs.'},
  },
};

export const HeadlineOnly: Story = {args: {release: {id: '1', title: 'A headline alone'}}};

export const SummaryOnly: Story = {
  args: {
    release: {id: '1', title: 'Sample: in brief', summary: 'All there is to say fits into one sentence.'},
  },
};

export const MonthOnly: Story = {
  args: {
    release: {
      id: '1',
      title: 'Sample: of a month',
      _osce: {date: '2011-10', source: [{label: 'Secretariat'}]},
    },
  },
};

export const Actions: Story = {args: {release: statement, actions}};

/** The styles of a citation to choose from, open. */
export const CitationStyles: Story = {args: {...Actions.args, pressed: ['Copy citation']}};

/** What was done is said beside the buttons, and to assistive technology. */
export const CitationCopied: Story = {args: {...Actions.args, pressed: ['Copy citation', 'APA']}};

/** The article of a release that is published in three languages: two of the feed, one elsewhere. */
export const Translations: Story = {args: {release: feedOf(everything, everythingInRussian)}};

/** A Russian text on a page in another language: labels follow the page. */
export const AnotherLanguage: Story = {args: {release: everythingInRussian}};

/** A text from right to left on a page that may run the other way. */
export const RightToLeft: Story = {args: {release: arabic}};

export const LongWords: Story = {
  args: {release: longWords, actions},
  render: (args) => html`<div style="max-inline-size: 240px">${render(args)}</div>`,
};

export const Card: Story = {
  args: {
    release: {...statement, summary: 'Four days of talks in Yerevan, Baku and Nagorno-Karabakh.'},
    variant: 'card',
    headingLevel: 3,
  },
};

export const CardWithPicture: Story = {args: {release: everything, variant: 'card', headingLevel: 3}};

/** A card made of attributes alone: no feed, no script. */
export const CardOfAttributes: Story = {
  args: {
    variant: 'card',
    headline: statement.title,
    date: '2011-10-24',
    source: 'Minsk Group',
    href: 'https://www.osce.org/minsk-group',
  },
};

/** An article made of attributes; the text is the element's own content. */
export const ArticleOfAttributes: Story = {
  render: () =>
    html`<osce-release headline="Sample: written on the page" date="2025-05-08" source="Secretariat">
      <p>This text is part of the page, styled by the page.</p>
    </osce-release>`,
};

const cards = [statement, everything, everythingInRussian, longWords, arabic];

/** Cards over one feed, loaded once. */
export const Cards: Story = {
  render: () => html`
    <osce-feed .releases=${feedOf(...cards)}>
      <div
        style="display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr)); align-items: start"
      >
        ${cards.map(({id}) => html`<osce-release variant="card" heading-level="3" release-id=${id}></osce-release>`)}
      </div>
    </osce-feed>
  `,
};

const inState = (state: FeedState, content: unknown = html`<osce-release></osce-release>`) =>
  html`<div @context-request=${giveFeedState(state)}>${content}</div>`;

const fallback = html`<osce-release
  ><p>
    <a href="https://www.osce.org/press-releases">Press releases</a>, as the page itself has them
  </p></osce-release
>`;

export const Loading: Story = {render: () => inState({status: 'loading'})};

/** The page's own content stays until there is something better. */
export const LoadingWithFallback: Story = {render: () => inState({status: 'loading'}, fallback)};

const failed = (kind: FeedErrorKind, status?: number): FeedState => ({
  status: 'error',
  error: new FeedError(kind, 'https://example.org/releases.json', 'shown in a story', {status}),
  retry: () => undefined,
});

export const ErrorState: Story = {name: 'Error', render: () => inState(failed('network'))};

export const ErrorWithFallback: Story = {render: () => inState(failed('status', 503), fallback)};

const kinds: readonly FeedErrorKind[] = ['network', 'timeout', 'status', 'type', 'size', 'json', 'format'];

/** Every sentence an error can have. */
export const EveryError: Story = {
  render: () =>
    html`<div style="display: grid; gap: 16px">${kinds.map((kind) => inState(failed(kind, 404)))}</div>`,
};

const ready = (...items: object[]): FeedState => ({
  status: 'ready',
  feed: parseReleaseFeed(feedOf(...items)),
});

export const EmptyFeed: Story = {render: () => inState(ready())};

export const UnknownRelease: Story = {
  render: () => inState(ready(statement), html`<osce-release release-id="no-such-id"></osce-release>`),
};

const inLanguage = (lang: string): Story => ({
  render: () =>
    html`<div lang=${lang}>
      ${render({release: feedOf(everything, everythingInRussian), actions, headingLevel: 2})}
    </div>`,
});

export const English = inLanguage('en');
export const French = inLanguage('fr');
export const German = inLanguage('de');
export const Italian = inLanguage('it');
export const Russian = inLanguage('ru');
export const Spanish = inLanguage('es');

/** A page from right to left. */
export const RightToLeftPage: Story = {
  render: () => html`<div dir="rtl" lang="ar">${render({release: arabic, actions, headingLevel: 2})}</div>`,
};
