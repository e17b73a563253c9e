import {createContext} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {FeedController} from '../../src/controllers/feed-controller.js';
import {FeedFormat} from '../../src/feed/feed-format.js';
import type {FeedData, FeedReader} from '../../src/feed/feed-reader.js';
import type {FeedState} from '../../src/feed/feed-state.js';
import {countRequests, fault} from '../support/faults.js';
import {recordWarnings} from '../support/recorded-warnings.js';
import {untilShown} from '../support/shown-text.js';

interface Words extends FeedData {
  readonly words: string;
}

const readWords = (value: unknown): Words => ({
  words: (value as {title?: string}).title ?? 'none',
  problems: [],
});
const reader: FeedReader<Words> = {read: readWords, readOwn: readWords};

/** The format whose reader the element under test uses; a new one for each test. */
let format: FeedFormat<Words>;
/** How often the reader cannot be loaded. */
let failures = 0;

class WordsElement extends LitElement {
  readonly #feed = new FeedController(this, format);

  get state(): FeedState<Words> | undefined {
    return this.#feed.state;
  }

  protected override willUpdate(): void {
    this.#feed.resolve({words: this.getAttribute('words')}, this.getAttribute('src') ?? undefined);
  }

  protected override render(): string {
    const {status, feed} = this.state ?? {};
    return `${status ?? 'nothing'} ${feed?.words ?? ''}`;
  }
}
customElements.define('test-words', WordsElement);

describe('a reader that cannot be loaded', () => {
  const warnings = recordWarnings();

  beforeEach(() => {
    failures = 1;
    format = new FeedFormat<Words>(createContext(Symbol('test')), () =>
      failures-- > 0 ? Promise.reject(new TypeError('refused')) : Promise.resolve({reader}),
    );
  });

  for (const [place, show] of [
    ["the page's own data", () => html`<test-words words='{"title": "Here"}'></test-words>`],
    ['a feed', () => html`<test-words src=${fault('ok')}></test-words>`],
  ] as const)
    it(`is an error of ${place}, and loaded when asked again`, async () => {
      const element = await fixture<WordsElement>(show());
      await untilShown(element, 'error');
      expect(element.state!.error!.kind).to.equal('network');
      expect((element.state!.error!.cause as Error).message).to.equal('refused');
      element.state!.retry!();
      await untilShown(element, place === 'a feed' ? 'ready Faults' : 'ready Here');
      expect(warnings).to.deep.equal([]);
    });

  it('does not hide that the data could not be had either', async () => {
    const address = fault('status', {status: 404});
    const element = await fixture<WordsElement>(html`<test-words src=${address}></test-words>`);
    await untilShown(element, 'error');
    expect(element.state!.error!.kind).to.equal('status');
    expect(await countRequests(address)).to.equal(1);
  });
});
