import {attacks, enough, list, rosterOf} from '../../support/attack-documents.js';
import {AttackPage, attackAttributes, focusLinks} from '../../support/attack-page.js';

describe('<osce-country-list> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in its data', async () => {
    const next = attacks();
    const all = list(enough(2 * 9), (i) => ({
      countries: {...rosterOf(next, 2), complete: true},
      hrefTemplate: i % 2 ? `{${['id', 'name', 'alpha2'][i % 3]}}` : `${next()}{name}`,
      columns: i % 3 ? 'joined field-operation' : undefined,
    }));
    await page().show('osce-country-list', all, focusLinks);
  }).timeout(60_000);

  attackAttributes(page, 'osce-country-list');
});
