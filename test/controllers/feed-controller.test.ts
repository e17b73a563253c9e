import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {FeedController} from '../../src/controllers/feed-controller.js';
import '../../src/elements/feed/osce-feed.js';
import {releaseFormat} from '../../src/feed/release-format.js';
import {countRequests, fault} from '../support/faults.js';
import {recordWarnings} from '../support/recorded-warnings.js';
import {untilShown} from '../support/shown-text.js';
import {titledFeed} from '../support/titled-feed.js';
import {waitUntil} from '../support/wait-until.js';

/** The least an element does with its data: it names the state and the titles. */
class TitlesElement extends LitElement {
  @property() release?: unknown;
  @property({attribute: false}) plain?: unknown;
  @property() src?: string;

  readonly #feed = new FeedController(this, releaseFormat);

  get hasFallback(): boolean {
    return this.#feed.hasFallback;
  }

  protected override willUpdate(): void {
    this.#feed.resolve({release: this.release, attributes: this.plain}, this.src);
  }

  protected override render(): string {
    const {status, feed} = this.#feed.state ?? {};
    return [status ?? 'nothing', ...(feed?.releases.map(({title}) => title) ?? [])].join(' ');
  }
}
customElements.define('test-titles', TitlesElement);

const script = (title: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(titledFeed(title)),
  });

describe('where an element finds its data', () => {
  const warnings = recordWarnings();

  const inFeed = async (): Promise<TitlesElement> => {
    const feed = await fixture(
      html`<osce-feed .releases=${titledFeed('Context')}><test-titles></test-titles></osce-feed>`,
    );
    return feed.querySelector<TitlesElement>('test-titles')!;
  };

  it('is nowhere when the page gives none', async () => {
    await untilShown(await fixture(html`<test-titles></test-titles>`), 'nothing');
  });

  it('is the first that is present: property, attributes, inline JSON, src, context', async () => {
    const element = await inFeed();
    await untilShown(element, 'ready Context');
    element.src = fault('ok', {title: 'Address'});
    await untilShown(element, 'ready Address 1');
    element.append(script('Inline'));
    await untilShown(element, 'ready Inline');
    element.plain = {title: 'Attributes'};
    await untilShown(element, 'ready Attributes');
    element.release = {title: 'Property'};
    await untilShown(element, 'ready Property');
  });

  it('is the next one when the first is taken away', async () => {
    const element = await inFeed();
    element.append(script('Inline'));
    Object.assign(element, {release: {title: 'Property'}, plain: {title: 'Attributes'}});
    element.src = fault('ok', {title: 'Address'});
    await untilShown(element, 'ready Property');
    element.release = undefined;
    await untilShown(element, 'ready Attributes');
    element.plain = undefined;
    await untilShown(element, 'ready Inline');
    element.querySelector('script')!.remove();
    await untilShown(element, 'ready Address 1');
    element.src = undefined;
    await untilShown(element, 'ready Context');
  });

  it('asks for no address while there is something nearer', async () => {
    const src = fault('ok');
    const element = await fixture<TitlesElement>(
      html`<test-titles .release=${{title: 'Property'}} src=${src}></test-titles>`,
    );
    await untilShown(element, 'ready Property');
    expect(await countRequests(src)).to.equal(0);
  });

  it('is the address, also while that is loading and when it fails, before the context', async () => {
    const element = await inFeed();
    await untilShown(element, 'Context');
    element.src = fault('hang');
    await untilShown(element, 'loading');
    element.src = fault('status', {status: 404});
    await untilShown(element, 'error');
  });

  for (const [what, change] of [
    ['another property', (element) => (element.release = {title: 'Changed'})],
    ['another attribute', (element) => element.setAttribute('release', '{"title": "Changed"}')],
    ['other inline JSON', (element) => element.querySelector('script')!.replaceWith(script('Changed'))],
    [
      'another text in inline JSON',
      (element) =>
        (element.querySelector('script')!.firstChild as Text).replaceData(0, 1e6, '{"title": "Changed"}'),
    ],
  ] as readonly [string, (element: TitlesElement) => void][])
    it(`follows ${what}`, async () => {
      const element = await fixture<TitlesElement>(html`<test-titles>${script('Given')}</test-titles>`);
      await untilShown(element, 'ready Given');
      change(element);
      await untilShown(element, 'ready Changed');
    });

  it('follows another feed around it', async () => {
    const element = await inFeed();
    await untilShown(element, 'ready Context');
    element.closest('osce-feed')!.releases = titledFeed('Changed');
    await untilShown(element, 'ready Changed');
  });

  it('is not a script of another type or deeper down', async () => {
    const element = await fixture(
      html`<test-titles
        ><script type="text/plain">
          {"title": "Plain"}
        </script>
        <p>${script('Deep')}</p></test-titles
      >`,
    );
    await untilShown(element, 'nothing');
  });

  it('is the next one where inline JSON is empty', async () => {
    const element = await inFeed();
    element.append(Object.assign(script(''), {textContent: ' \n '}));
    await untilShown(element, 'ready Context');
    expect(warnings).to.deep.equal([]);
  });

  it('warns of each flaw once, and shows the rest', async () => {
    const items = [{id: '1', title: 'Good', date_published: 'soon'}, {title: 'Without id'}];
    const element = await fixture<TitlesElement>(
      html`<test-titles .release=${{...titledFeed(''), items}}></test-titles>`,
    );
    await untilShown(element, 'ready Good');
    element.release = {...titledFeed(''), items};
    await element.updateComplete;
    const texts = warnings.map(([text]) => String(text));
    expect(texts).to.have.length(2);
    expect(texts[0]).to.match(/^<test-titles> release: items\[0\]\.date_published: /);
    expect(texts[1]).to.match(/^<test-titles> release: items\[1\]\.id: /);
  });

  it('warns for each element that is wrong', async () => {
    await fixture(
      html`<p><test-titles release="{"></test-titles><test-titles release="{"></test-titles></p>`,
    );
    await waitUntil(() => warnings.length === 2);
    expect(warnings[0]![1]).not.to.equal(warnings[1]![1]);
  });

  it('is found again when the element comes back', async () => {
    const element = await inFeed();
    await untilShown(element, 'ready Context');
    const feed = element.parentElement!;
    element.remove();
    element.src = fault('ok', {title: 'Away'});
    feed.append(element);
    await untilShown(element, 'ready Away 1');
  });

  it('waits for the end of inline JSON while the page is still arriving', async () => {
    const element = await fixture<TitlesElement>(html`<test-titles></test-titles>`);
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    try {
      const arriving = Object.assign(script(''), {textContent: '{"title": '});
      element.append(arriving);
      element.requestUpdate();
      await element.updateComplete;
      expect(warnings).to.deep.equal([]);
      arriving.append('"Whole"}');
      await untilShown(element, 'ready Whole');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('warns of unfinished inline JSON when the page has arrived', async () => {
    const element = await fixture<TitlesElement>(html`<test-titles></test-titles>`);
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    element.append(Object.assign(script(''), {textContent: '{"title": '}));
    element.requestUpdate();
    await element.updateComplete;
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await element.updateComplete;
    expect(warnings).to.have.length(1);
  });

  for (const [content, isFallback] of [
    ['', false],
    [' \n ', false],
    ['<!-- note -->', false],
    ['<script type="application/json">{}</script><style></style><template>Text</template>', false],
    ['<p slot="brand">In a slot of its own</p>', false],
    ['Text', true],
    ['<p></p>', true],
    ['<p slot="">Text</p>', true],
  ] as const)
    it(`has ${isFallback ? 'a' : 'no'} fallback in "${content}"`, async () => {
      const element = await fixture<TitlesElement>(html`<test-titles></test-titles>`);
      element.innerHTML = content;
      expect(element.hasFallback).to.equal(isFallback);
    });
});
