const sessions = new WeakMap();

/** Asks Firefox from the browser's own side: its pages cannot. */
const collectInFirefox = async (page) => {
  const {connection} = page.browser();
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const expression = `for (const topic of ['child-gc-request', 'child-cc-request', 'child-gc-request', 'child-cc-request'])
    Services.obs.notifyObservers(null, topic);`;
  await connection.send('script.evaluate', {
    expression,
    target: {context: result.contexts[0].context},
    awaitPromise: false,
  });
};

/**
 * The command `memory`: collects garbage and says what is left, as `{nodes, listeners, heap}` in Chromium. Firefox collects and
 * says nothing; WebKit is not asked.
 */
export const memoryPlugin = () => ({
  name: 'memory-command',
  async executeCommand({command, session}) {
    if (command !== 'memory') return undefined;
    if (session.browser.name === 'WebKit') return {isCollected: false};
    const page = session.browser.getPage(session.id);
    if (session.browser.name === 'Firefox') {
      await collectInFirefox(page);
      return {isCollected: true};
    }
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const cdp = sessions.get(page);
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const {nodes, jsEventListeners: listeners} = await cdp.send('Memory.getDOMCounters');
    const {usedSize: heap} = await cdp.send('Runtime.getHeapUsage');
    return {isCollected: true, nodes, listeners, heap};
  },
});
