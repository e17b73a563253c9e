import {attacks, enough, entries, list} from '../../support/attack-documents.js';
import {AttackPage, attackAttributes, focusLinks} from '../../support/attack-page.js';

describe('<osce-nav-menu> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in its data', async () => {
    const next = attacks();
    const all = list(enough(3 * 120), (i) => ({
      navigation: {items: entries(next, 3)},
      layout: ['index', 'bar', 'drawer'][i % 3],
      filter: true,
    }));
    await page().show('osce-nav-menu', all, (root) => {
      for (let i = 0; i < 40; i++) root.querySelectorAll<HTMLElement>('[aria-expanded]')[i]?.click();
      focusLinks(root);
    });
  }).timeout(60_000);

  attackAttributes(page, 'osce-nav-menu');
});
