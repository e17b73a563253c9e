import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {NAVIGATIONS, RELEASES, ROSTERS} from '../support/fault-subjects.js';
import {DATA} from '../support/fault-trial.js';
import {fault, recover} from '../support/faults.js';
import {KeyboardWalk} from '../support/keyboard-walk.js';
import {waitUntil} from '../support/wait-until.js';

/** The elements that show an error themselves, in their place on the page. */
const SUBJECTS = [...RELEASES.slice(0, 2), NAVIGATIONS[0]!, ROSTERS[0]!];

for (const {title, place, read} of SUBJECTS)
  describe(`a walk through ${title} that cannot load, by keyboard`, () => {
    afterEach(() => document.body.replaceChildren());

    it('comes to the button, tries again, stays there while it fails, and goes on at what has come', async () => {
      const address = fault('status', {status: 404});
      const element = place(address);
      let failures = 0;
      element.addEventListener('osce-error', () => failures++);
      const walk = new KeyboardWalk(element);
      await waitUntil(() => failures && element.shadowRoot!.querySelector('[role="alert"]'));
      expect(await walk.forth()).to.deep.equal(['button Try again']);
      expect(await walk.back()).to.deep.equal(['button Try again']);
      await walk.start('button Try again');
      for (const key of ['Enter', ' ']) {
        const before = failures;
        await sendKeys({press: key});
        await waitUntil(() => failures > before, 'it has failed again');
        await walk.until('button Try again');
      }
      await recover(address);
      await sendKeys({press: 'Enter'});
      await waitUntil(() => read(element).includes(DATA), 'it has loaded');
      await walk.until('generic');
      expect(await walk.press('Shift+Tab')).to.equal('button Before');
    });
  });
