/** A loop that also meets what other scripts of a page have put into `Object.prototype`. */
const LOOP = /\bfor\s*\(\s*(?:var|let|const)\s+([\w$]+)\s+in\s+([\w$]+)\s*\)/g;

/**
 * Has a build for pages look at own properties alone. A bundler's helper that makes the namespace of a module goes through
 * it with `for…in`; on a page whose other scripts have extended `Object.prototype` it would fail, and no element would work.
 */
export const ownPropertiesPlugin = () => ({
  name: 'own-properties',
  // Within one line of a helper that no source is named for: the map stays as it is.
  renderChunk: (code) => ({code: code.replace(LOOP, 'for (const $1 of Object.keys($2))'), map: null}),
  generateBundle(_, bundle) {
    for (const {code, fileName} of Object.values(bundle)) {
      const loop = /\bfor\s*\([^;()]*\bin\b[^;()]*\)/.exec(code ?? '');
      if (loop)
        this.error(
          `${fileName} would meet what a page has put into Object.prototype: it contains ${loop[0]}`,
        );
    }
  },
});
