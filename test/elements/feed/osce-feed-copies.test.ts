import {expect, fixture, html} from '@open-wc/testing';
import {countRequests, fault} from '../../support/faults.js';
import {shownText, untilShown} from '../../support/shown-text.js';
import {waitUntil} from '../../support/wait-until.js';

const BUNDLE = '/dist/cdn/osce-widgets.js';
const FEED = '/src/elements/feed/osce-feed.ts';
const RELEASE = '/src/elements/release/osce-release.ts';

/** A page of its own with a feed and a release below it, where nothing is upgraded yet. */
const openPage = async (src: string): Promise<Document> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A host"></iframe>`);
  const page = frame.contentDocument!;
  page.body.append(Object.assign(page.createElement('osce-feed'), {src}));
  page.querySelector('osce-feed')!.append(page.createElement('osce-release'));
  return page;
};

const load = async (page: Document, [src, tag]: readonly [string, string]): Promise<void> => {
  page.body.append(Object.assign(page.createElement('script'), {type: 'module', src}));
  await waitUntil(() => page.defaultView!.customElements.get(tag), `${src} defines <${tag}>`);
};

describe('<osce-feed> shares its feed with an element that is loaded', () => {
  for (const [what, first, second] of [
    ['before it', [RELEASE, 'osce-release'], [FEED, 'osce-feed']],
    ['after it', [FEED, 'osce-feed'], [RELEASE, 'osce-release']],
    ['before it from another copy of the library', [RELEASE, 'osce-release'], [BUNDLE, 'osce-feed']],
    ['after it from another copy of the library', [FEED, 'osce-feed'], [BUNDLE, 'osce-release']],
  ] as const)
    it(what, async () => {
      const src = fault('flaky', {status: 404, times: 1});
      const page = await openPage(src);
      await load(page, first);
      await load(page, second);
      const release = page.querySelector('osce-release')!;
      await untilShown(release, 'Try again');
      release.shadowRoot!.querySelector('button')!.click();
      await untilShown(release, 'Release 1');
      expect(shownText(release)).not.to.contain('Try again');
      expect(await countRequests(src)).to.equal(2);
    });
});
