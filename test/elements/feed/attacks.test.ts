import {expect} from '@open-wc/testing';
import elements from 'virtual:osce-elements';
import {feedOf} from '../../../stories/support/sample-releases.js';
import {
  IS_SHAPED,
  attacks,
  enough,
  entries,
  list,
  releasesOf,
  rosterOf,
} from '../../support/attack-documents.js';
import {findHarm} from '../../support/harmless-tree.js';
import {AttackPage, attackAttributes} from '../../support/attack-page.js';

describe('<osce-feed> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in the elements below', async () => {
    const next = attacks();
    const all = list(enough(200), () => ({
      releases: feedOf(...releasesOf(1, (key) => !IS_SHAPED.test(key))),
      navigation: {items: entries(next, 2)},
      countries: rosterOf(next, 4),
    }));
    const main = page().host.document.querySelector('main')!;
    for (const given of all) {
      const feed = page().make('osce-feed', given);
      const below = elements.filter(({tag}) => tag !== 'osce-feed').map(({tag}) => page().make(tag, {}));
      feed.append(...below);
      main.replaceChildren(feed);
      for (const element of below) await element.updateComplete;
      expect(below.flatMap(({shadowRoot}) => findHarm(shadowRoot!))).to.deep.equal([]);
    }
    await page().expectCalm();
  }).timeout(60_000);

  attackAttributes(page, 'osce-feed');
});
