import {everything, feedOf} from '../../../stories/support/sample-releases.js';
import {IS_SHAPED, attacks, enough, list, rss} from '../../support/attack-documents.js';
import {fillStrings} from '../../support/fill-strings.js';
import {AttackPage, attackAttributes} from '../../support/attack-page.js';

describe('<osce-release-list> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in its data', async () => {
    const next = attacks();
    const items = list(enough(8), (i) => ({
      ...(fillStrings(everything, (before, key) => (IS_SHAPED.test(key) ? before : next())) as object),
      id: `${i}`,
    }));
    const all = list(6, (i) => ({releases: feedOf(...items), pageSize: 100, query: i ? next() : ''}));
    await page().show('osce-release-list', all, (root) => {
      for (const facet of root.querySelectorAll('details')) facet.open = true;
      root.querySelectorAll<HTMLElement>('[part="all-values"]').forEach((button) => button.click());
      root.querySelectorAll<HTMLElement>('[part="value"] input').forEach((box, i) => i % 9 || box.click());
    });
  }).timeout(60_000);

  it('is harmless with attacks in the address of the page', async () => {
    const next = attacks();
    const names = ['q', 'sort', 'source', 'field-of-work', 'country', 'type', 'year', 'language'];
    for (let i = 0; i < enough(names.length * 10); i++) {
      const parameters = names.flatMap((name) => list(10, () => [`a-${name}`, next().slice(0, 150)]));
      page().host.history.replaceState(null, '', `?${new URLSearchParams(parameters)}`);
      await page().show('osce-release-list', [{releases: feedOf(everything), addressState: 'a'}]);
    }
  }).timeout(60_000);

  it('is harmless in feeds of RSS', async () => {
    const next = attacks();
    // What would end the section would make another document of the feed.
    const text = () => next().replaceAll(']]>', ']] >');
    const {host} = page();
    host.fetch = async () =>
      new host.Response(rss(list(300, () => text)), {headers: {'content-type': 'application/rss+xml'}});
    await page().show(
      'osce-release-list',
      list(enough(1500), (i) => ({src: `/feed-${i}`, pageSize: 300})),
    );
  }).timeout(60_000);

  attackAttributes(page, 'osce-release-list');
});
