import {waitUntil} from './wait-until.js';

/** A page in a frame with a Content-Security-Policy; it records what the policy reports and what is thrown. */
export type StrictHost = Window & typeof globalThis & {reports: string[]; faults: string[]};

const frames: HTMLIFrameElement[] = [];

/** Takes all such pages away. */
export const closeStrictHosts = (): void => frames.splice(0).forEach((frame) => frame.remove());

/** Opens a page of `csp-plugin.js` under a policy, with its scripts loaded. */
export const openStrictHost = async (
  page: 'page' | 'empty',
  policy: string,
  ...scripts: string[]
): Promise<StrictHost> => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/__csp/${page}?${new URLSearchParams({policy, scripts: scripts.join(',')})}`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await isLoaded;
  return frame.contentWindow as StrictHost;
};

/**
 * What the policy has reported. Reports arrive in order, so one that is provoked last comes when all others are in; it also
 * proves that the page records.
 */
export const readReports = async (host: StrictHost): Promise<string[]> => {
  const isLast = (report: string) => report.includes('https://last.invalid');
  const sheet = host.document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = 'https://last.invalid/';
  host.document.head.append(sheet);
  await waitUntil(() => host.reports.some(isLast), 'the last report arrives');
  return host.reports.splice(0).filter((report) => !isLast(report));
};
