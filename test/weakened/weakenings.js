/**
 * Ways to make the library weaker than it is: a piece of a source file, what stands in its place, and tests that must fail then.
 */
export const WEAKENINGS = [
  {
    name: 'a text is bound as HTML in the body of a release',
    file: 'src/elements/release/render-rich-text.ts',
    changes: [
      [
        `import {html, nothing} from 'lit';`,
        `import {html, nothing} from 'lit';\nimport {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
      ],
      [`(typeof node === 'string' ? node :`, `(typeof node === 'string' ? unsafeHTML(node) :`],
    ],
    tests: ['test/elements/release/attacks.test.ts'],
  },
  {
    name: 'a label is bound as HTML in the navigation',
    file: 'src/elements/nav-menu/create-element.ts',
    changes: [
      [
        'element.append(...content);',
        `for (const piece of content)
    if (typeof piece === 'string') element.insertAdjacentHTML('beforeend', piece);
    else element.append(piece);`,
      ],
    ],
    tests: ['test/elements/nav-menu/menu.test.ts'],
  },
  {
    name: 'links with the scheme javascript are let through',
    file: 'src/model/address.ts',
    changes: ['link: /^(https?|', 'link: /^(javascript|https?|'],
    tests: ['test/model/read-html-attacks.test.ts', 'test/model/address.test.ts'],
  },
  {
    name: 'images with the scheme data are let through',
    file: 'src/model/address.ts',
    changes: ['image: /^https?:', 'image: /^(https?|data):'],
    tests: ['test/model/read-html-attacks.test.ts', 'test/model/address.test.ts'],
  },
  {
    name: 'a user name stays in an address',
    file: 'src/model/address.ts',
    changes: ['if (url.username || url.password) url.username = url.password', 'if (!url) value'],
    tests: ['test/model/address.test.ts'],
  },
  {
    name: 'the attribute style of a body is let through',
    file: 'src/model/read-html-element.ts',
    changes: [`if (tag === 'a') {`, `set('style', read('style'));\n  if (tag === 'a') {`],
    tests: ['test/model/read-html-attacks.test.ts'],
  },
  {
    name: 'the element iframe of a body is let through',
    file: 'src/model/html-elements.ts',
    changes: [`'a b code em`, `'a iframe b code em`],
    tests: ['test/model/read-html-attacks.test.ts'],
  },
  {
    name: 'JSON-LD can close its script',
    file: 'src/controllers/structured-data.ts',
    changes: [`.replaceAll('<', '\\\\u003c')`, ''],
    tests: ['test/elements/release/structured-data.test.ts'],
  },
  {
    name: 'a listener on the page is kept by an element that is gone',
    file: 'src/controllers/feed-controller.ts',
    changes: [`document.removeEventListener('context-provider', this.#onProvider);`, ''],
    tests: ['test/elements/breadcrumb/leaks.test.ts', 'test/support/page-ledger.test.ts'],
  },
  {
    name: 'an observer is kept by an element that is gone',
    file: 'src/controllers/size-controller.ts',
    changes: ['this.#observer!.disconnect();', ''],
    tests: ['test/elements/breadcrumb/leaks.test.ts', 'test/support/page-ledger.test.ts'],
  },
  {
    name: 'an element that is gone is kept by a list of those that watch their language',
    file: 'src/locale/language-observer.ts',
    changes: ['watched.delete(listener);', ''],
    tests: ['test/elements/breadcrumb/leaks.test.ts', 'test/support/page-ledger.test.ts'],
  },
  {
    name: 'a request is tried again without end',
    file: 'src/feed/load-document.ts',
    changes: ['tried >= limits.retries || ', ''],
    tests: ['test/feed/load-document.test.ts'],
  },
  {
    name: 'a feed may have any size',
    file: 'src/feed/load-document.ts',
    changes: ['if (size > limit) {', 'if (size > Infinity) {'],
    tests: ['test/feed/load-document.test.ts'],
  },
  {
    name: 'a text may have any length',
    file: 'src/model/read-fields.ts',
    changes: ['found.length <= limit)', 'found.length <= Infinity)'],
    tests: ['test/model/parse-release-bounds.test.ts'],
  },
  {
    name: 'a navigation may have any depth',
    file: 'src/model/parse-navigation.ts',
    changes: ['if (depth === MAX_DEPTH)', 'if (depth === Infinity)'],
    tests: ['test/model/parse-navigation.test.ts'],
  },
  {
    name: 'pages of a feed are followed in a circle',
    file: 'src/feed/shared-feed.ts',
    changes: ['nextUrl && !this.#visited.has(nextUrl)', 'nextUrl'],
    tests: ['test/feed/feed-pages.test.ts'],
  },
  {
    name: 'a request that nobody waits for goes on',
    file: 'src/feed/shared-feed.ts',
    changes: ['this.#loading?.abort();', ''],
    tests: ['test/feed/shared-feed.test.ts'],
  },
  {
    name: 'every element asks for the same feed itself',
    file: 'src/feed/feed-format.ts',
    changes: ['if (!feed) {', 'if (feed || !feed) {'],
    tests: ['test/feed/shared-feed.test.ts'],
  },
  {
    name: 'a fault that nobody has looked at is an unhandled rejection',
    file: 'src/feed/start-request.ts',
    changes: ['response.catch(() => undefined);', ''],
    tests: ['test/feed/start-request.test.ts', 'test/feed/load-document.test.ts'],
  },
  {
    name: 'the focus does not come back to the button of a panel',
    file: 'src/elements/nav-menu/menu-view.ts',
    changes: ['if (toggle !== target) toggle.focus();', ''],
    tests: ['test/elements/nav-menu/keyboard.test.ts'],
  },
  {
    name: 'the picker says nothing to assistive technology',
    file: 'src/elements/country-picker/live-region.ts',
    changes: ['this.#element.textContent = ', 'void '],
    tests: ['test/elements/country-picker/list.test.ts'],
  },
  {
    name: 'an error offers no way to try again',
    file: 'src/templates/render-error.ts',
    changes: ['@click=${retry}', ''],
    tests: ['test/elements/release/states.test.ts'],
  },
  {
    name: 'names of States come from the browser',
    file: 'src/model/country-name.ts',
    changes: [
      'export const countryName = ({names}: Country, tag: string): string => nameIn(names, tag);',
      `export const countryName = ({names, alpha2 = ''}: Country, tag: string): string =>
  (alpha2 && new Intl.DisplayNames([tag], {type: 'region'}).of(alpha2)) || nameIn(names, tag);`,
    ],
    tests: ['test/elements/country-picker/list.test.ts', 'test/elements/country-list/directory.test.ts'],
  },
].map((weakening) => ({
  ...weakening,
  changes: typeof weakening.changes[0] === 'string' ? [weakening.changes] : weakening.changes,
}));
