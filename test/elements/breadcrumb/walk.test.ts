import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../../src/elements/breadcrumb/osce-breadcrumb.js';
import {linkedNavigation, mixedNavigation} from '../../../stories/support/sample-navigation.js';
import {KeyboardWalk} from '../../support/keyboard-walk.js';
import {waitUntil} from '../../support/wait-until.js';

const open = async (width: number, given: object = {}) => {
  const frame = fixtureSync<HTMLElement>(html`<div lang="en" style="inline-size: ${width}px"></div>`);
  const element = document.createElement('osce-breadcrumb');
  Object.assign(element, {navigation: mixedNavigation, current: '/topics/security/policing', ...given});
  frame.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('li'));
  return new KeyboardWalk(element);
};

describe('a walk through <osce-breadcrumb> by keyboard', () => {
  it('comes to every level and back, and follows each', async () => {
    const walk = await open(800);
    const places = ['link Topics', 'link Security', 'link Policing, current'];
    expect(await walk.forth()).to.deep.equal(places);
    expect(await walk.back()).to.deep.equal(places.toReversed());
    for (const place of places) {
      await walk.start(place);
      expect(await walk.press('Enter')).to.equal(place);
    }
    expect(walk.followed.map((address) => new URL(address).pathname)).to.deep.equal([
      '/topics',
      '/topics/security',
      '/topics/security/policing',
    ]);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const)
    it(`shows the levels between by ${name}, and goes on at the first of them`, async () => {
      const walk = await open(160);
      const collapsed = ['link Topics', 'button Show all levels', 'link Policing, current'];
      expect(await walk.forth()).to.deep.equal(collapsed);
      expect(await walk.back()).to.deep.equal(collapsed.toReversed());
      await walk.start('button Show all levels');
      await walk.press(key);
      await walk.until('link Security');
      expect(await walk.press('Tab')).to.equal('link Policing, current');
      expect(await walk.press('Shift+Tab', 'Shift+Tab')).to.equal('link Topics');
    });

  it('goes on at a level without an address too', async () => {
    const current = '/structures-and-institutions/secretariat/conflict-prevention-centre';
    const walk = await open(300, {navigation: linkedNavigation, current});
    await walk.start('button Show all levels');
    await walk.press('Enter');
    await walk.until('generic Secretariat');
    expect(await walk.press('Tab')).to.equal('link Conflict Prevention Centre, current');
  });
});
