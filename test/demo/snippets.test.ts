import {expect} from '@open-wc/testing';
import catalogue from 'virtual:osce-catalogue';
import {writeSnippet, type SnippetContext} from '../../demo/configurator/snippets.js';
import type {Way} from '../../demo/configurator/state.js';
import type {AttributeDescription, ElementDescription} from '../../src/embed/element-description.js';
import {DATA, EmbedDriver, PUBLISHER, closeFrames} from '../support/embed-driver.js';
import {waitUntil} from '../support/wait-until.js';

const TEXT = 'a "b" <c> & \'d\' {e} \\f `g` ${h}';
const DOCUMENT = {items: [{id: TEXT, label: TEXT, title: TEXT, url: 'https://publisher.example/'}]};

/** A value that each kind of snippet has to write with care. */
const sampleOf = ({kind, values}: AttributeDescription): string =>
  ({
    boolean: '',
    number: '3',
    enumeration: values.at(-1)!,
    text: TEXT,
    address: DATA,
    json: JSON.stringify(DOCUMENT),
  })[kind];

const TOKEN = '--osce-color-accent';

const contextOf = (element: ElementDescription, folder = 'careful'): SnippetContext => ({
  element,
  configuration: {
    element: element.tag,
    attributes: Object.fromEntries(
      element.attributes.map((attribute) => [attribute.name, sampleOf(attribute)]),
    ),
    settings: {lang: 'de', dir: 'rtl'},
    tokens: element.tokens.some(({name}) => name === TOKEN) ? {[TOKEN]: 'crimson'} : {},
  },
  integrity: {},
  files: `${PUBLISHER}/${folder}/`,
  title: TEXT,
  height: 300,
});

const codeOf = (way: Way, context: SnippetContext, place: RegExp): string =>
  writeSnippet(way, context).parts.find((part) => place.test(part.place))!.code;

const pages: HTMLIFrameElement[] = [];

/** An empty page with this pasted into it. */
async function paste(markup: string): Promise<Document> {
  const page = document.createElement('iframe');
  pages.push(page);
  page.srcdoc = `<!doctype html><title>Empty</title><body>${markup}`;
  const loaded = new Promise((resolve) => page.addEventListener('load', resolve, {once: true}));
  document.body.append(page);
  await loaded;
  return page.contentDocument!;
}

const waitForElement = async (page: Document, tag: string): Promise<Element> => {
  await waitUntil(() => page.querySelector(`${tag}:defined`), `<${tag}> is there`);
  return page.querySelector(tag)!;
};

const expectAttributes = (element: Element, {configuration: {attributes, tokens}}: SnippetContext) => {
  const {style, ...found} = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
  // What an element reflects is its own; what the snippet says must be there as it was said.
  expect(found).to.include({...attributes, lang: 'de', dir: 'rtl'});
  expect(style ?? '').to.equal(tokens[TOKEN] ? `${TOKEN}: crimson` : '');
};

describe('a snippet of the configurator, pasted into an empty page', () => {
  afterEach(() => {
    closeFrames();
    for (const page of pages.splice(0)) page.remove();
  });

  for (const element of catalogue.elements) {
    const {tag} = element;

    it(`is <${tag}> as a script tag`, async () => {
      const context = contextOf(element);
      const page = await paste(codeOf('script', context, /page/));
      expectAttributes(await waitForElement(page, tag), context);
    });

    it(`is <${tag}> from npm`, async () => {
      const context = contextOf(element);
      const script = codeOf('npm', context, /script/);
      const [, path] = /'(osce-widgets\/.*)'/.exec(script)!;
      const imports = {[path!]: `${context.files}${tag}.js`};
      const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;
      const page = await paste(
        `${map}<script type="module">${script}</script>${codeOf('npm', context, /page/)}`,
      );
      expectAttributes(await waitForElement(page, tag), context);
    });

    it(`is <${tag}> in React`, async () => {
      const context = contextOf(element);
      const query = new URLSearchParams({code: codeOf('react', context, /component/)});
      const page = await paste(`<script type="module" src="/__embed/react.js?${query}"></script>`);
      const shown = await waitForElement(page, tag);
      const given = {boolean: true, number: 3, text: TEXT, address: DATA} as const;
      for (const {name, property, kind, values} of element.attributes) {
        const expected = kind === 'json' ? DOCUMENT : kind === 'enumeration' ? values.at(-1) : given[kind];
        const found = Reflect.has(shown, property)
          ? (Reflect.get(shown, property) as unknown)
          : shown.getAttribute(name);
        expect(found, property).to.deep.equal(expected);
      }
      expect([shown.getAttribute('lang'), shown.getAttribute('dir')]).to.deep.equal(['de', 'rtl']);
      if (element.tokens.length)
        expect((shown as HTMLElement).style.getPropertyValue(TOKEN)).to.equal('crimson');
    });

    it(`is <${tag}> from a server`, async () => {
      const context = contextOf(element);
      const answer = await fetch(
        `/__embed/served?${new URLSearchParams({code: codeOf('server', context, /server/)})}`,
      );
      expect(answer.status).to.equal(200);
      const page = await paste(await answer.text());
      expectAttributes(page.querySelector(tag)!, context);
    });

    for (const way of ['iframe', 'oembed'] as const)
      it(`is <${tag}> as ${way}`, async () => {
        const context = contextOf(element, 'open');
        const code = codeOf(way, context, /page|file/);
        const html = way === 'oembed' ? (JSON.parse(code) as {html: string}).html : code;
        const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!;
        expect(frame.title).to.equal(TEXT);
        const embed = await EmbedDriver.adopt(document.importNode(frame, true));
        const shown = await embed.until(({isDefined}) => isDefined, 'the element');
        expect(shown).to.include({tag, lang: 'de', dir: 'rtl'});
        expect(shown.attributes).to.include(context.configuration.attributes);
        expect(shown.style).to.equal(element.tokens.length ? `${TOKEN}: crimson;` : '');
        expect(shown.warnings.filter((warning) => warning.startsWith('osce-embed'))).to.deep.equal([]);
      });
  }

  describe('with integrity', () => {
    const element = catalogue.elements.find(({tag}) => tag === 'osce-release')!;
    const file = 'osce-release.js';

    const digest = async () => {
      const answer = await fetch(`${PUBLISHER}/careful/${file}`);
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', await answer.arrayBuffer()));
      return `sha384-${btoa(String.fromCharCode(...bytes))}`;
    };

    it('loads the file of the element', async () => {
      const code = codeOf('script', {...contextOf(element), integrity: {[file]: await digest()}}, /page/);
      expect(code).to.contain('integrity="sha384-').and.to.contain(`/${file}"`);
      await waitForElement(await paste(code), element.tag);
    });

    it('refuses another file', async () => {
      const code = codeOf(
        'script',
        {...contextOf(element), integrity: {[file]: `sha384-${'A'.repeat(64)}`}},
        /page/,
      );
      const failed = code.replace('<script', '<script onerror="document.title = \'refused\'"');
      const page = await paste(failed);
      await waitUntil(() => page.title === 'refused', 'the browser refuses');
      expect(page.querySelector(`${element.tag}:defined`) === null).to.equal(true);
    });

    it('says that there is none where the build has made none', () => {
      expect(writeSnippet('script', contextOf(element)).notes.join()).to.contain('Without integrity');
    });
  });
});
