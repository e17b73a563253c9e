import {expect, fixture, html} from '@open-wc/testing';
import {FeedElement} from '../../../src/elements/feed/feed-element.js';
import '../../../src/elements/feed/osce-feed.js';
import {ReleaseElement} from '../../../src/elements/release/release-element.js';
import '../../../src/elements/release/osce-release.js';
import {countRequests, fault, release as letGo} from '../../support/faults.js';
import {shownText, untilShown} from '../../support/shown-text.js';
import {titledFeed} from '../../support/titled-feed.js';
import {waitUntil} from '../../support/wait-until.js';

const releaseIn = (root: ParentNode) => root.querySelector('osce-release')!;

/** A release below as many shadow roots as there are modes, the last one of them in the first one's host. */
const nest = (modes: readonly ShadowRootMode[]): [HTMLElement, ReleaseElement] => {
  const release = document.createElement('osce-release');
  const outermost = modes.reduceRight<HTMLElement>((inner, mode) => {
    const host = document.createElement('div');
    host.attachShadow({mode}).append(inner);
    return host;
  }, release);
  return [outermost, release];
};

describe('<osce-feed> shares its feed', () => {
  for (const modes of [['open'], ['closed'], ['open', 'closed', 'open'], ['closed', 'closed']] as const)
    it(`through shadow roots: ${modes.join(', ')}`, async () => {
      const feed = await fixture(html`<osce-feed .releases=${titledFeed('Deep')}></osce-feed>`);
      const [outermost, release] = nest(modes);
      feed.append(outermost);
      await untilShown(release, 'Deep');
    });

  it('with what is slotted into it from outside its own shadow root', async () => {
    const host = await fixture(html`<div><osce-release></osce-release></div>`);
    const feed = Object.assign(document.createElement('osce-feed'), {releases: titledFeed('Slotted')});
    feed.append(document.createElement('slot'));
    host.attachShadow({mode: 'open'}).append(feed);
    await untilShown(releaseIn(host), 'Slotted');
  });

  it('with what is added later', async () => {
    const feed = await fixture(html`<osce-feed .releases=${titledFeed('Early')}></osce-feed>`);
    const release = document.createElement('osce-release');
    feed.append(release);
    await untilShown(release, 'Early');
  });

  it('with what was there before it was upgraded, through a closed shadow root too', async () => {
    const late = await fixture(html`<test-feed-late><osce-release></osce-release></test-feed-late>`);
    const [outermost, hidden] = nest(['closed']);
    late.append(outermost);
    late.setAttribute('releases', JSON.stringify(titledFeed('Late')));
    await Promise.all([releaseIn(late).updateComplete, hidden.updateComplete]);
    customElements.define('test-feed-late', class extends FeedElement {});
    await untilShown(releaseIn(late), 'Late');
    await untilShown(hidden, 'Late');
  });

  it('with what is upgraded after it', async () => {
    const feed = await fixture(
      html`<osce-feed .releases=${titledFeed('Patient')}><test-release-late></test-release-late></osce-feed>`,
    );
    customElements.define('test-release-late', class extends ReleaseElement {});
    await untilShown(feed.querySelector('test-release-late')!, 'Patient');
  });

  it('with its own, where another feed around it has one too', async () => {
    const feeds = await fixture(
      html`<osce-feed .releases=${titledFeed('Outer')}
        ><osce-release></osce-release
        ><osce-feed .releases=${titledFeed('Inner')}><osce-release></osce-release></osce-feed
      ></osce-feed>`,
    );
    const [outer, inner] = feeds.querySelectorAll('osce-release');
    await untilShown(outer!, 'Outer');
    await untilShown(inner!, 'Inner');
  });

  it('with its own when it is upgraded after the feed around it', async () => {
    const outer = await fixture<FeedElement>(
      html`<osce-feed .releases=${titledFeed('Outer')}
        ><test-feed-between><osce-release></osce-release></test-feed-between
      ></osce-feed>`,
    );
    const release = releaseIn(outer);
    await untilShown(release, 'Outer');
    outer.firstElementChild!.setAttribute('releases', JSON.stringify(titledFeed('Between')));
    customElements.define('test-feed-between', class extends FeedElement {});
    await untilShown(release, 'Between');
    outer.releases = titledFeed('Outer again');
    await outer.updateComplete;
    await release.updateComplete;
    expect(shownText(release)).to.contain('Between');
  });

  it('through a feed in between that has none of its own, live', async () => {
    const outer = await fixture<FeedElement>(
      html`<osce-feed .releases=${titledFeed('Outer')}
        ><osce-feed><osce-release></osce-release></osce-feed
      ></osce-feed>`,
    );
    const inner = outer.querySelector('osce-feed')!;
    await untilShown(releaseIn(outer), 'Outer');
    outer.releases = titledFeed('Changed');
    await untilShown(releaseIn(outer), 'Changed');
    inner.releases = titledFeed('Own');
    await untilShown(releaseIn(outer), 'Own');
    inner.releases = undefined;
    await untilShown(releaseIn(outer), 'Changed');
  });

  it('with what is moved into it, and no more with what is moved out', async () => {
    const page = await fixture(
      html`<div>
        <osce-feed id="a" .releases=${titledFeed('Alpha')}><osce-release></osce-release></osce-feed>
        <osce-feed id="b" .releases=${titledFeed('Beta')}></osce-feed>
        <p></p>
      </div>`,
    );
    const release = releaseIn(page);
    const alpha = page.querySelector<FeedElement>('#a')!;
    await untilShown(release, 'Alpha');
    page.querySelector('#b')!.append(release);
    await untilShown(release, 'Beta');
    alpha.releases = titledFeed('Alpha changed');
    await alpha.updateComplete;
    await release.updateComplete;
    expect(shownText(release)).to.contain('Beta');
    page.querySelector('p')!.append(release);
    await waitUntil(() => !shownText(release).includes('Beta'), 'the release is gone');
  });

  it('after it was moved itself', async () => {
    const page = await fixture(
      html`<div>
        <osce-feed .releases=${titledFeed('Moved')}><osce-release></osce-release></osce-feed>
        <p></p>
      </div>`,
    );
    const feed = page.querySelector('osce-feed')!;
    page.querySelector('p')!.append(feed);
    feed.releases = titledFeed('Changed');
    await untilShown(releaseIn(feed), 'Changed');
  });

  it('with one request, though it is moved while it loads', async () => {
    const src = fault('held');
    const page = await fixture(
      html`<div>
        <osce-feed .src=${src}><osce-release></osce-release></osce-feed>
        <p></p>
      </div>`,
    );
    await waitUntil(async () => (await countRequests(src)) === 1, 'the feed is asked for');
    page.querySelector('p')!.append(page.querySelector('osce-feed')!);
    await letGo(src);
    await untilShown(releaseIn(page), 'Release 1');
    expect(await countRequests(src)).to.equal(1);
  });
});
