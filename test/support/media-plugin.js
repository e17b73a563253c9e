// 'media' command: { colorScheme, reducedMotion, forcedColors, contrast } on Chromium and Firefox, { media } on Chromium.
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const sessions = new WeakMap();

export function mediaPlugin() {
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage(session.id);
      if (session.browser.name === 'WebKit') return {supported: false};
      if (session.browser.name === 'Firefox') {
        if (payload.media) return {supported: false};
        const {connection} = page.browser();
        const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
        const expression = `{
          const o = ${JSON.stringify(payload)};
          for (const tab of gBrowser.tabs) {
            const c = tab.linkedBrowser.browsingContext.top;
            c.prefersColorSchemeOverride = o.colorScheme ?? 'light';
            c.forcedColorsOverride = o.forcedColors ?? 'none';
          }
          Services.prefs.setIntPref('ui.prefersReducedMotion', o.reducedMotion === 'reduce' ? 1 : 0);
        }`;
        const {result: r} = await connection.send('script.evaluate', {
          expression,
          target: {context: result.contexts[0].context},
          awaitPromise: false,
        });
        if (r.type === 'exception') throw new Error(r.exceptionDetails.text);
        // the content process hears of it a little later
        const want = {
          'prefers-color-scheme': payload.colorScheme ?? 'light',
          'forced-colors': payload.forcedColors ?? 'none',
          'prefers-reduced-motion': payload.reducedMotion ?? 'no-preference',
        };
        await page.waitForFunction(
          (w) => Object.entries(w).every(([k, v]) => v == null || matchMedia(`(${k}: ${v})`).matches),
          {timeout: 3000, polling: 20},
          want,
        );
        return {supported: true};
      }
      // What a session emulates ends with it, and Puppeteer's own command refuses forced colours.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const {media = '', ...features} = payload;
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([k, value]) => ({name: FEATURES[k], value})),
      });
      return {supported: true};
    },
  };
}
