import {attacks, enough, list, wayOf} from '../../support/attack-documents.js';
import {AttackPage, attackAttributes, focusLinks} from '../../support/attack-page.js';

describe('<osce-breadcrumb> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in its data', async () => {
    const next = attacks();
    const all = list(enough(13), () => ({
      navigation: {items: [wayOf(next, 13)]},
      current: '/current',
      label: next(),
      structuredData: true,
    }));
    await page().show('osce-breadcrumb', all, focusLinks);
  }).timeout(60_000);

  attackAttributes(page, 'osce-breadcrumb');
});
