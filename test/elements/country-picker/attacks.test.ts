import {attacks, enough, list, rosterOf} from '../../support/attack-documents.js';
import {AttackPage, attackAttributes, type Updating} from '../../support/attack-page.js';

describe('<osce-country-picker> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is harmless in its data', async () => {
    const next = attacks();
    const all = list(12, (i) => ({
      countries: rosterOf(next, enough(12)),
      multiple: i % 2 > 0,
      value: next(),
      label: next(),
      hint: next(),
      placeholder: next(),
    }));
    await page().show('osce-country-picker', all, async (root) => {
      const picker = root.host as Updating & {showPicker(): void};
      const field = root.querySelector('input')!;
      picker.showPicker();
      await picker.updateComplete;
      root.querySelectorAll<HTMLElement>('[role="option"]').forEach((row, i) => i % 50 || row.click());
      field.value = next();
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await picker.updateComplete;
    });
  }).timeout(60_000);

  attackAttributes(page, 'osce-country-picker');
});
