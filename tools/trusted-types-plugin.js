import {fileURLToPath} from 'node:url';

const BUILDER = fileURLToPath(new URL('./template-builder.js', import.meta.url));

/** What is rewritten in the production file of lit-html, each found exactly once. */
const REWRITES = [
  {
    what: 'the policy',
    from: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g,
    to: 'void 0',
  },
  {
    what: 'the template text assigned to innerHTML',
    from: /static createElement\((\w+),\w+\)\{const (\w+)=\w+\.createElement\("template"\);return \2\.innerHTML=\1,\2\}/g,
    to: 'static createElement($1){return buildTemplate($1)}',
  },
  {what: 'the suffix of bound attributes', from: /="\$lit\$"/g, to: '="-lit-"'},
  {what: 'the marker', from: /`lit\$\$\{([^}]*)\}\$`/g, to: '`lit-${$1}-`'},
];

/**
 * Makes the Lit inside a single-file build work under every Trusted Types policy of a host.
 *
 * Lit gives the text of its templates to the browser's HTML parser and creates a Trusted Types policy named `lit-html`
 * for it as soon as it is imported. Where the host allows no policy, or not this name, or where a second Lit has taken
 * the name, the import throws and no element works. A policy under a name of our own would move the problem: a host
 * would have to allow that name, two copies of the library would collide, and `trusted-types 'none'` would stay out of
 * reach. So there is no policy for HTML at all: the text of a template, always our own and never a feed's, is built
 * node by node (see `template-builder.js`), and no HTML is ever assigned to a guarded property. A host needs no line
 * for it in its Content-Security-Policy, and gets no report.
 *
 * Lit marks bound attributes with a dollar sign, which only a parser takes in a name; the markers are therefore
 * spelt with hyphens. The build fails if a newer Lit is written differently from what is expected here.
 */
export const trustedTypesPlugin = () => {
  let isRewritten = false;
  return {
    name: 'trusted-types',
    buildStart() {
      isRewritten = false;
    },
    transform: {
      filter: {id: /\/lit-html\/(development\/)?lit-html\.js$/},
      handler(code) {
        for (const {what, from, to} of REWRITES) {
          const found = code.match(from)?.length ?? 0;
          if (found !== 1)
            this.error(
              `lit-html has changed: ${what} was found ${found} times instead of once. Adapt REWRITES in tools/trusted-types-plugin.js to the installed version.`,
            );
          code = code.replace(from, to);
        }
        isRewritten = true;
        return {
          code: `import {buildTemplate} from ${JSON.stringify(BUILDER)};\n${code}`,
          map: {mappings: ''},
        };
      },
    },
    generateBundle(_, bundle) {
      if (!isRewritten)
        this.error('lit-html was not part of the build, so it was not rewritten for Trusted Types.');
      for (const {code, fileName} of Object.values(bundle)) {
        // The one policy there may be is that of `structured-data`, made only where a page asks for it.
        const sink =
          /createPolicy(?!\(.osce-widgets)|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|DOMParser/.exec(
            code ?? '',
          );
        if (sink) this.error(`${fileName} would need a Trusted Types policy: it contains ${sink[0]}`);
      }
    },
  };
};
