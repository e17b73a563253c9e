import {expect} from '@open-wc/testing';
import {NAVIGATIONS, RELEASES, ROSTERS} from '../support/fault-subjects.js';
import {DATA, tryFaults} from '../support/fault-trial.js';
import {countAborted, countRequests, fault, recover, release} from '../support/faults.js';

for (const subject of [...RELEASES, ...NAVIGATIONS, ...ROSTERS])
  describe(`${subject.title} in use`, () => {
    const place = tryFaults();

    it('says so again while the connection is away, and loads when it is back', async () => {
      const address = fault('broken');
      const trial = place(subject, address);
      await trial.until(() => trial.alerts.length);
      trial.retry();
      await trial.until(() => trial.events.length === 2 && trial.alerts.length);
      expect(trial.events).to.deep.equal(['osce-error network', 'osce-error network']);
      expect(trial.alerts).to.have.length(1);
      await recover(address);
      trial.retry();
      await trial.until(() => trial.data.includes(DATA));
    });

    it('gives up what it loads when it is removed, and loads when it is put back', async () => {
      const address = fault('hang');
      const trial = place(subject, address);
      const {showing, element} = trial;
      await trial.until(async () => (await countRequests(address)) === 1);
      const neighbours = [...document.body.children].filter((child) => child !== element);
      document.body.replaceChildren();
      await trial.until(async () => (await countAborted(address)) === 1);
      expect(trial.events).to.deep.equal([]);
      await recover(address);
      document.body.append(element, ...neighbours);
      await trial.until(() => trial.data.includes(DATA));
      expect(showing.isConnected).to.equal(true);
      expect(await countRequests(address)).to.equal(2);
    });

    it('goes on with what it loads when it is moved', async () => {
      const address = fault('held');
      const trial = place(subject, address);
      await trial.until(async () => (await countRequests(address)) === 1);
      const section = document.createElement('section');
      document.body.prepend(section);
      section.append(trial.element);
      await release(address);
      await trial.until(() => trial.data.includes(DATA));
      expect(await countRequests(address)).to.equal(1);
      expect(trial.events).to.deep.equal(['osce-load']);
    });

    it('shows what it was told last, whatever comes later', async () => {
      const [first, second] = [fault('held', {title: 'Late'}), fault('ok', {title: 'Next'})];
      const trial = place(subject, first);
      await trial.until(async () => (await countRequests(first)) === 1);
      Object.assign(trial.element, {src: second});
      await trial.until(() => trial.data.includes('Next 1'));
      await release(first);
      await trial.until(async () => (await countRequests(second)) === 1);
      expect(trial.data).to.include('Next 1').and.not.include('Late 1');
      expect(trial.events).to.deep.equal(['osce-load']);
    });

    it('asks once when the button is pressed twice', async () => {
      const address = fault('status', {status: 404});
      const trial = place(subject, address);
      await trial.until(() => trial.alerts.length);
      await recover(address);
      const button = trial.findRetry();
      button.click();
      button.click();
      await trial.until(() => trial.data.includes(DATA));
      expect(await countRequests(address)).to.equal(2);
      expect(trial.events).to.deep.equal(['osce-error status 404', 'osce-load']);
    });

    it('loads for the one that stays of two at the same address', async () => {
      const address = fault('held');
      const [gone, trial] = [place(subject, address), place(subject, address)];
      await trial.until(async () => (await countRequests(address)) === 1);
      gone.element.remove();
      await release(address);
      await trial.until(() => trial.data.includes(DATA));
      expect(await countRequests(address)).to.equal(1);
      expect(gone.events).to.deep.equal([]);
    });
  });
