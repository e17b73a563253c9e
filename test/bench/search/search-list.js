import {Session} from '../harness/browser.js';
import {median} from '../harness/statistics.js';

/** What a reader types, letter by letter in the first word alone. */
const TYPED = ['m', 'me', 'med', 'media freedom', 'border security kazakhstan', 'jornalists', 'zurich'];

/** What a reader of the list waits for when searching, and what the page does meanwhile. */
export const measureListSearch = async (browser, url, length) => {
  const session = await Session.open(browser, `${url}/list`);
  const before = await session.memory();
  await session.run(async (path) => showArchive(await (await fetch(path)).json()), `/items-${length}`);
  await session.wait(500);
  const {tasks} = await session.tasks(() => session.run(() => prepareSearch()));
  const times = [];
  const costs = [];
  for (const words of TYPED) {
    const {result, task} = await session.cost(() => session.run((words) => searchArchive(words), words), 0);
    times.push(result);
    costs.push(task);
    await session.wait(100);
  }
  const after = await session.memory();
  await session.close();
  return {
    longestTask: tasks[0],
    painted: median(times),
    worstPainted: Math.max(...times),
    query: median(costs),
    worstQuery: Math.max(...costs),
    bytes: after.bytes - before.bytes,
  };
};
