import type {LitElement} from 'lit';
import {fault} from './faults.js';
import {openHost, otherServer, readIntegrity, type HostWindow} from './host-page.js';
import {waitUntil} from './wait-until.js';

/** Waits of many seconds end when they are told to. */
const PATIENT = `<script>{
  const {setTimeout, clearTimeout} = window;
  const waiting = new Map();
  window.setTimeout = (act, delay, ...given) => {
    const id = setTimeout(act, delay, ...given);
    if (delay >= 10_000) waiting.set(id, act);
    return id;
  };
  window.clearTimeout = (id) => (waiting.delete(id), clearTimeout(id));
  window.endWaits = () => waiting.forEach((act, id) => (waiting.delete(id), act()));
}</script>`;

/** A page where waiting can be cut short. */
export type PatientWindow = HostWindow & {
  readonly endWaits: () => void;
  /** The address of what comes late. */
  readonly late: string;
};

/** What becomes of a file: it is not there, at all or at first, never answers, or comes when it is released at `late`. */
export type Mishap = 'missing' | 'flaky' | 'hanging' | 'late';

/** A page where files of the library have a mishap: those whose name begins as `part` says. */
export const openWithout = async (
  part: string,
  mishap: Mishap,
  element: string,
  body: string,
): Promise<PatientWindow> => {
  const paths = Object.keys(await readIntegrity()).filter((path) => path.startsWith(`split/${part}`));
  const type = 'text/javascript';
  const text = `export * from '${otherServer()}${paths[0]}?late'`;
  const late = fault('held', {type, text});
  const address = {
    missing: `${otherServer('cdn-broken')}split/none.js`,
    flaky: fault('flaky', {status: 404, times: 1, type, body: text}),
    hanging: fault('hang'),
    late,
  }[mishap];
  const imports = Object.fromEntries(paths.map((path) => [otherServer() + path, address]));
  const host = await openHost(`<script type="importmap">${JSON.stringify({imports})}</script>
    ${PATIENT}
    ${body}`);
  // Now, since Firefox calls no page loaded while a part of a script hangs.
  const script = host.document.createElement('script');
  Object.assign(script, {type: 'module', src: `${otherServer()}split/${element}.js`});
  host.document.body.append(script);
  return Object.assign(host, {late}) as PatientWindow;
};

/** Waits for a condition, and for nothing that hangs. */
export const untilWithout = (host: PatientWindow, isMet: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => {
    host.endWaits();
    return isMet();
  }, message);

/** Waits until an element says that it shows what there is. */
export const settleWithout = async (host: PatientWindow, element: LitElement): Promise<void> => {
  let isSettled = false;
  void element.updateComplete.then(() => (isSettled = true));
  await untilWithout(host, () => isSettled, 'it settles');
};

/** What the console says, once all that hangs has been waited for. */
export const hearOf = async (host: PatientWindow): Promise<string[]> => {
  const said = () => host.faults.filter((each) => !each.startsWith('not loaded'));
  await untilWithout(host, () => said().length, 'a message');
  return said();
};
