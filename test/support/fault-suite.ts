import {expect} from '@open-wc/testing';
import {LOAD_LIMITS} from '../../src/feed/load-document.js';
import {FAULTS, type Fault} from './fault-table.js';
import type {Subject} from './fault-subjects.js';
import {DATA, PAUSE, tryFaults, type Trial} from './fault-trial.js';
import {recover} from './faults.js';
import {waitUntil} from './wait-until.js';

const expectFailure = async (trial: Trial, {kinds, status}: Fault): Promise<void> => {
  const {subject} = trial;
  await trial.until(
    () => trial.events.length && trial.alerts.length,
    kinds[0] === 'timeout' ? Infinity : PAUSE,
  );
  expect(kinds.map((kind) => `osce-error ${kind} ${status ?? ''}`.trim())).to.include(trial.events.join());
  expect(trial.clock.now).to.be.at.most(LOAD_LIMITS.timeout);
  expect(trial.alerts).to.have.length(1);
  expect(trial.data).not.to.contain(DATA);
  if (subject.hasStates) expect(trial.isFailed).to.equal(true);
  if (subject.hasFallback) expect(trial.isFallbackSeen).to.equal(true);
};

const expectRecovery = async (trial: Trial, address: string): Promise<void> => {
  const {subject, events} = trial;
  await recover(address);
  trial.retry();
  await trial.until(() => trial.data.includes(DATA) && !trial.alerts.length);
  expect(events.slice(1)).to.deep.equal(['osce-load']);
  if (subject.hasStates) expect(trial.isFailed).to.equal(false);
  if (subject.hasFallback) expect(trial.isFallbackSeen).to.equal(false);
};

/** Runs every fault over an element. */
export const describeFaults = (subject: Subject): void => {
  describe(`${subject.title} with`, () => {
    const place = tryFaults();

    // The parts of the library that it needs come once; a clock that is hurried would be ahead of them.
    before(async () => {
      const element = subject.place(FAULTS.find(({kinds}) => !kinds.length)!.address());
      await waitUntil(() => subject.read(element).includes(DATA), 'it shows its data');
    });

    for (const fault of FAULTS)
      it(`${fault.title} ends ${fault.kinds.length ? `as an error of ${fault.kinds.join(' or ')}, and recovers` : 'well'}`, async () => {
        const address = fault.address();
        const trial = place(subject, address);
        if (fault.isForgiven) await trial.until(() => trial.events.length);
        if (fault.kinds.length && trial.events[0] !== 'osce-load') {
          await expectFailure(trial, fault);
          await expectRecovery(trial, address);
        } else await trial.until(() => trial.data.includes(DATA));
      });
  });
};
