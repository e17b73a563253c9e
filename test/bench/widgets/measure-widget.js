import {WidgetDriver} from './drive-widget.js';

/** How much slower than the machine the pages for times to paint are. */
const THROTTLE = 4;

/** What opens the list of a contestant, and what it shows for the beginnings of words; nothing else is measured after. */
export const observe = async (browser, suite, contestant) => {
  const driver = await WidgetDriver.open(browser, {...suite, contestant});
  const {session} = driver;
  await driver.start();
  await session.wait(400);
  const seen = {trigger: 'pointerup', lists: {}};
  if (!contestant.isBare) {
    const place = await driver.approach();
    await session.pressDown(place);
    await session.wait(400);
    if (await session.run(() => bench.isOpen())) seen.trigger = 'pointerdown';
    await session.pressUp(place);
    await session.wait(400);
    if (!(await driver.shown())) throw new Error(`${contestant.name} does not open. ${session.errors}`);
    await driver.close();
  }
  if (contestant.hasFilter)
    for (const word of suite.words) {
      await driver.beginTyping();
      seen.lists[''] = await driver.shown();
      for (let length = 1; length <= word.length; length++) {
        await session.type(word[length - 1]);
        await session.wait(500);
        seen.lists[word.slice(0, length)] = await driver.shown();
      }
      await driver.endTyping();
    }
  await session.close();
  return seen;
};

/** Milliseconds to paint, on a slow machine. */
export const measureTimes = async (browser, suite, {contestant, seen}, samples) => {
  const add = (numbers) => samples.add(contestant.name, numbers);
  const driver = await WidgetDriver.open(browser, {...suite, contestant, throttle: THROTTLE});
  const {session} = driver;
  add({usable: await driver.start()});
  await session.wait(600);
  for (const measure of contestant.isBare ? [] : ['firstOpen', 'open', 'open', 'open']) {
    add({[measure]: await driver.timeOpen(seen.trigger)});
    await session.wait(100);
    await driver.close();
  }
  for (const word of contestant.hasFilter ? suite.words : []) {
    await driver.beginTyping();
    let before = seen.lists[''];
    for (let length = 1; length <= word.length; length++) {
      const expected = seen.lists[word.slice(0, length)];
      if (expected !== before) await session.run((list) => bench.watchKey(list), expected);
      await session.type(word[length - 1]);
      if (expected !== before) add({key: await session.run(() => bench.measured)});
      before = expected;
      await session.wait(60);
    }
    await driver.endTyping();
  }
  await session.close();
};

/** Milliseconds of the main thread, on the machine as it is. */
export const measureCosts = async (browser, suite, {contestant}, samples) => {
  const driver = await WidgetDriver.open(browser, {...suite, contestant});
  const {session} = driver;
  const add = (measure, {task, style, layout}, share = 1) =>
    samples.add(contestant.name, {
      [`${measure}Cost`]: task / share,
      [`${measure}Style`]: (style + layout) / share,
    });
  await session.wait(200);
  add('start', await driver.startCost());
  for (const measure of ['firstOpen', 'open', 'open']) {
    // The pointer rests before it presses, as a person's does.
    const approach = await session.cost(() => driver.approach(), 150);
    if (measure === 'firstOpen') add('approach', approach);
    add(measure, await session.cost(() => session.press(approach.result)));
    await driver.close();
  }
  for (const word of contestant.hasFilter || contestant.isBare ? suite.words : []) {
    await driver.beginTyping();
    const type = async () => {
      for (const letter of word) {
        await session.type(letter);
        await session.wait(120);
      }
    };
    add('key', await session.cost(type), word.length);
    await driver.endTyping();
  }
  await session.close();
};

/** Bytes and nodes of an instance, closed and once opened, as the difference between one and many; time for the others. */
export const measureMemory = async (browser, suite, {contestant, seen}, samples) => {
  const driver = await WidgetDriver.open(browser, {...suite, contestant});
  const {session} = driver;
  await driver.start();
  await session.wait(500);
  const one = await session.memory();
  const many = await session.run((count) => bench.more(count), suite.count - 1);
  await session.wait(800);
  const all = await session.memory();
  const each = (measure) => (all[measure] - one[measure]) / (suite.count - 1);
  samples.add(contestant.name, {bytes: each('bytes'), nodes: each('nodes'), many});
  if (!contestant.isBare) {
    for (let i = 1; i <= suite.opened; i++) {
      await driver.open(i);
      await session.wait(200);
      await driver.close(i);
    }
    await session.wait(300);
    const opened = await session.memory();
    const grown = (measure) => each(measure) + (opened[measure] - all[measure]) / suite.opened;
    samples.add(contestant.name, {openedBytes: grown('bytes'), openedNodes: grown('nodes')});
    samples.add(contestant.name, {openAmongMany: await driver.timeOpen(seen.trigger, suite.count - 2)});
  }
  await session.close();
};
