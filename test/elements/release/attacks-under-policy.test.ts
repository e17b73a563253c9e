import {expect} from '@open-wc/testing';
import {feedOf} from '../../../stories/support/sample-releases.js';
import {IS_ADDRESS, IS_SHAPED, NOTES, enough, releasesOf} from '../../support/attack-documents.js';
import {GENERATED_ATTACKS} from '../../support/attack-grammar.js';
import {AttackPage, attackAttributes, focusLinks} from '../../support/attack-page.js';

describe('<osce-release> on data that attackers wrote, under a strict policy', () => {
  const page = AttackPage.openForEach();

  it('is tried with thousands of attacks, each of them different', () => {
    expect(GENERATED_ATTACKS.length).to.be.above(3000);
    expect(new Set(GENERATED_ATTACKS).size).to.equal(GENERATED_ATTACKS.length);
  });

  for (const [what, isMeant] of [
    ['every field', () => true],
    ['every text and address', (key: string) => !IS_SHAPED.test(key)],
    ['every text', (key: string) => !IS_SHAPED.test(key) && !IS_ADDRESS.test(key)],
  ] as const)
    it(`is harmless with one in ${what}`, async () => {
      const all = releasesOf(enough(NOTES + 1), isMeant).map((release, i) => ({
        release: feedOf(release),
        variant: i % 5 ? 'article' : 'card',
        actions: 'copy-link cite share print',
        structuredData: true,
      }));
      await page().show('osce-release', all, focusLinks);
    }).timeout(60_000);

  attackAttributes(page, 'osce-release');
});
