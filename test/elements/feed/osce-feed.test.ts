import {expect, fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../../src/elements/feed/feed-element.js';
import '../../../src/elements/feed/osce-feed.js';
import '../../../src/elements/release/osce-release.js';
import type {FeedErrorEvent} from '../../../src/feed/feed-error-event.js';
import {countRequests, fault} from '../../support/faults.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {shownText, untilShown} from '../../support/shown-text.js';
import {titledFeed} from '../../support/titled-feed.js';
import {waitUntil} from '../../support/wait-until.js';

const release = (feed: Element) => feed.querySelector('osce-release')!;
const nextEvent = <T extends Event>(target: EventTarget, type: string) =>
  new Promise<T>((resolve) => target.addEventListener(type, (event) => resolve(event as T), {once: true}));

describe('<osce-feed>', () => {
  const warnings = recordWarnings();

  it('is accessible', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed src=${fault('ok')}
        ><main><osce-release></osce-release></main
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Release 1');
    await expect(feed).to.be.accessible();
  });

  it('shows its children as they are, without a box of its own', async () => {
    const feed = await fixture<FeedElement>(html`<osce-feed><p>Text of the page</p></osce-feed>`);
    expect(feed.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(feed).display).to.equal('contents');
  });

  it('hides its children when it is hidden', async () => {
    const feed = await fixture<FeedElement>(html`<osce-feed hidden><p>Text of the page</p></osce-feed>`);
    expect(feed.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('gives its feed to all below it with one request', async () => {
    const src = fault('ok', {items: 2});
    const feed = await fixture<FeedElement>(
      html`<osce-feed .src=${src}>
        <osce-release></osce-release><osce-release release-id="2"></osce-release>
      </osce-feed>`,
    );
    const [first, second] = feed.querySelectorAll('osce-release');
    await untilShown(first!, 'Release 1');
    await untilShown(second!, 'Release 2');
    expect(await countRequests(src)).to.equal(1);
  });

  it('takes a feed from inline JSON, and a change of it', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed
        ><script type="application/json">
          {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Inline"}]}
        </script>
        <osce-release></osce-release
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Inline');
    feed.querySelector('script')!.textContent = JSON.stringify(titledFeed('Changed'));
    await untilShown(release(feed), 'Changed');
  });

  it('takes a feed from the property "releases", before inline JSON', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed .releases=${titledFeed('Property')}
        ><script type="application/json">
          {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Inline"}]}
        </script>
        <osce-release></osce-release
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Property');
    feed.releases = titledFeed('Other');
    await untilShown(release(feed), 'Other');
    feed.releases = undefined;
    await untilShown(release(feed), 'Inline');
    expect(warnings).to.deep.equal([]);
  });

  it('takes a feed from the attribute "releases" as JSON', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed releases=${JSON.stringify(titledFeed('Attribute'))}
        ><osce-release></osce-release
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Attribute');
  });

  it('takes properties that were set before it was upgraded', async () => {
    const tag = 'test-feed-set-early';
    const feed = await fixture<FeedElement>(html`<div></div>`);
    const early = Object.assign(document.createElement(tag), {releases: titledFeed('Early')});
    early.append(document.createElement('osce-release'));
    feed.append(early);
    const {FeedElement} = await import('../../../src/elements/feed/feed-element.js');
    customElements.define(tag, class extends FeedElement {});
    await untilShown(release(feed), 'Early');
  });

  it('follows a change of src', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed src=${fault('ok', {title: 'Alpha'})}><osce-release></osce-release></osce-feed>`,
    );
    await untilShown(release(feed), 'Alpha 1');
    feed.setAttribute('src', fault('ok', {title: 'Beta'}));
    await untilShown(release(feed), 'Beta 1');
  });

  it('gives nothing when src is removed', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed src=${fault('ok')}><osce-release></osce-release></osce-feed>`,
    );
    await untilShown(release(feed), 'Release 1');
    feed.removeAttribute('src');
    await waitUntil(() => !shownText(release(feed)).includes('Release 1'), 'the release is gone');
  });

  for (const [what, text] of [
    ['is not JSON', '{"items": ['],
    ['is no feed', '{"items": 3}'],
  ] as const)
    it(`warns once of a "releases" that ${what}, and goes on as if it were unset`, async () => {
      const feed = await fixture<FeedElement>(
        html`<osce-feed releases=${text} src=${fault('ok')}><osce-release></osce-release></osce-feed>`,
      );
      await untilShown(release(feed), 'Release 1');
      feed.releases = titledFeed('Good');
      await untilShown(release(feed), 'Good');
      feed.setAttribute('releases', text);
      await untilShown(release(feed), 'Release 1');
      expect(warnings).to.have.length(1);
      expect(warnings[0]![0]).to.match(/^<osce-feed> releases: ./);
      expect(warnings[0]![1]).to.equal(feed);
    });

  it('warns once of inline JSON that is wrong, and goes on as if there were none', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed src=${fault('ok')}
        ><script type="application/json">
          [1, 2
        </script>
        <osce-release></osce-release
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Release 1');
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.match(/^<osce-feed> inline JSON: ./);
  });

  it('warns of a src that is no address, and goes on as if it were unset', async () => {
    const feed = await fixture<FeedElement>(
      html`<osce-feed src=${fault('ok', {title: 'Outer'})}
        ><osce-feed src="https://:no"><osce-release></osce-release></osce-feed
      ></osce-feed>`,
    );
    await untilShown(release(feed), 'Outer 1');
    expect(warnings.map(([text]) => text)).to.deep.equal(['<osce-feed> src: not a web address']);
  });

  describe('its events', () => {
    const heard: Event[] = [];
    const onEvent = (event: Event) => void heard.push(event);
    const types = () => heard.map(({type}) => type);
    const listen = async (): Promise<FeedElement> => {
      heard.length = 0;
      const feed = await fixture<FeedElement>(html`<osce-feed><osce-release></osce-release></osce-feed>`);
      for (const type of ['osce-load', 'osce-error']) {
        feed.addEventListener(type, onEvent);
        feed.parentElement!.addEventListener(type, () => expect.fail('it bubbles'));
      }
      return feed;
    };

    it('fires osce-load once for a feed, however often it updates', async () => {
      const feed = await listen();
      feed.src = fault('ok');
      await nextEvent(feed, 'osce-load');
      feed.requestUpdate();
      await feed.updateComplete;
      feed.append('More of the page');
      await feed.updateComplete;
      expect(types()).to.deep.equal(['osce-load']);
      expect(heard[0]!.bubbles).to.equal(false);
    });

    it('fires osce-load again for another feed', async () => {
      const feed = await listen();
      feed.releases = titledFeed('One');
      await nextEvent(feed, 'osce-load');
      feed.releases = titledFeed('Two');
      await nextEvent(feed, 'osce-load');
      expect(types()).to.deep.equal(['osce-load', 'osce-load']);
    });

    it('fires osce-load again for a feed that comes back', async () => {
      const feed = await listen();
      const src = fault('ok');
      feed.src = src;
      await nextEvent(feed, 'osce-load');
      feed.src = undefined;
      await feed.updateComplete;
      feed.src = src;
      await feed.updateComplete;
      expect(types()).to.deep.equal(['osce-load', 'osce-load']);
    });

    it('fires osce-error with the reason, once, and osce-load after a retry', async () => {
      const feed = await listen();
      feed.src = fault('flaky', {status: 404, times: 1});
      const {error, bubbles} = await nextEvent<FeedErrorEvent>(feed, 'osce-error');
      expect([error.kind, error.status, bubbles]).to.deep.equal(['status', 404, false]);
      await untilShown(release(feed), 'Try again');
      release(feed).shadowRoot!.querySelector('button')!.click();
      await untilShown(release(feed), 'Release 1');
      expect(types()).to.deep.equal(['osce-error', 'osce-load']);
    });

    it('fires osce-error for each time it fails', async () => {
      const feed = await listen();
      feed.src = fault('status', {status: 404});
      await nextEvent(feed, 'osce-error');
      await untilShown(release(feed), 'Try again');
      release(feed).shadowRoot!.querySelector('button')!.click();
      await nextEvent(feed, 'osce-error');
      expect(types()).to.deep.equal(['osce-error', 'osce-error']);
    });
  });
});
