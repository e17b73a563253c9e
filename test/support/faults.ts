import {waitUntil} from './wait-until.js';

let last = 0;

/** The address of a fault of its own kind and key: see `fault-server.js`. */
export function fault(name: string, query: Readonly<Record<string, string | number>> = {}): string {
  const url = new URL(`/faults/${name}`, location.origin);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, String(value));
  url.searchParams.set('key', `${performance.timeOrigin}-${Math.random()}-${last++}`);
  return url.href;
}

const ask = async (question: string, address: string): Promise<string> =>
  (await fetch(`/faults/${question}?key=${new URL(address).searchParams.get('key')}`)).text();

/** How often the key of such an address was asked for. */
export async function countRequests(address: string): Promise<number> {
  return Number(await ask('count', address));
}

/** How often the browser gave up an answer of the fault "hang". */
export async function countAborted(address: string): Promise<number> {
  return Number(await ask('aborted', address));
}

/** Repairs what is at such an address. */
export async function recover(address: string): Promise<void> {
  await ask('recover', address);
}

/** Lets an answer of the fault "held" go, once it was asked for. */
export async function release(address: string): Promise<void> {
  await waitUntil(async () => (await countRequests(address)) > 0, 'the feed is asked for');
  await ask('release', address);
}
