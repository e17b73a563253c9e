import {expect, fixtureSync, html} from '@open-wc/testing';
import {everything} from '../../../stories/support/sample-releases.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver} from '../../support/release-driver.js';

type Path = readonly (string | number)[];

/** Every field of a sample, at any depth, and every entry of its lists. */
function* listPaths(value: unknown, path: Path = []): Generator<Path> {
  if (!value || typeof value !== 'object') return;
  for (const [key, field] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* listPaths(field, at);
  }
}

/** A copy of the sample with something else at a path. */
function change(path: Path, value: unknown): object {
  const copy = structuredClone(everything) as unknown as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  parent[path.at(-1)!] = value;
  return copy;
}

const CHILDLESS = 'img, br, hr';

/** Throws where a reader would see something that says nothing. */
function expectNothingEmpty(driver: ReleaseDriver): void {
  const {elements, root, text} = driver;
  for (const element of elements) {
    const isEmpty =
      !element.textContent!.trim() && !element.matches(`${CHILDLESS}, slot, .root, [part='article']`);
    if (isEmpty && !element.querySelector(CHILDLESS) && getComputedStyle(element).display !== 'none')
      throw new Error(`empty: ${element.outerHTML}`);
  }
  expect(text).not.to.match(/undefined|null|NaN|\[object|Invalid/);
  for (const term of root.querySelectorAll('dt')) expect(term.nextElementSibling?.localName).to.equal('dd');
  for (const heading of root.querySelectorAll('[part="section-heading"]'))
    expect(heading.nextElementSibling?.querySelector('li'), heading.textContent).to.exist;
  for (const link of root.querySelectorAll('a'))
    expect(link.getAttribute('href'), link.outerHTML).not.to.equal('');
  for (const {textContent} of root.querySelectorAll(
    'p, dd, dt, small, figcaption, span:not(.visually-hidden)',
  )) {
    expect(textContent).not.to.match(/[:,·©]\s*$/);
    expect(textContent).not.to.match(/^\s*[:,·]/);
  }
}

describe('<osce-release> without a field', () => {
  recordWarnings();

  for (const variant of ['article', 'card'] as const) {
    it(`shows nothing empty as ${variant} when any one field is missing`, async () => {
      for (const path of listPaths(everything)) {
        const driver = await ReleaseDriver.open({release: change(path, undefined), variant});
        try {
          expectNothingEmpty(driver);
        } catch (fault) {
          throw new Error(`without ${path.join('.')}: ${(fault as Error).message}`);
        }
        driver.element.remove();
      }
    }).timeout(60_000);

    it(`shows nothing empty as ${variant} when any one field is blank, or of the wrong type`, async () => {
      for (const path of listPaths(everything))
        for (const value of ['  ', -1, [], {}]) {
          const driver = await ReleaseDriver.open({release: change(path, value), variant});
          try {
            expectNothingEmpty(driver);
          } catch (fault) {
            throw new Error(`${path.join('.')} ${JSON.stringify(value)}: ${(fault as Error).message}`);
          }
          driver.element.remove();
        }
    }).timeout(120_000);

    it(`shows nothing empty as ${variant} when only one field is there`, async () => {
      const {_osce: extension, ...fields} = everything;
      const items = [
        ...Object.entries(fields).map(([name, value]) => ({[name]: value})),
        ...Object.entries(extension).map(([name, value]) => ({_osce: {[name]: value}})),
      ];
      for (const item of items) {
        const driver = await ReleaseDriver.open({release: item, variant});
        try {
          expectNothingEmpty(driver);
        } catch (fault) {
          throw new Error(`only ${JSON.stringify(item)}: ${(fault as Error).message}`);
        }
        driver.element.remove();
      }
    });

    it(`shows no text at all as ${variant} of an empty item`, async () => {
      const driver = await ReleaseDriver.open({release: {}, variant});
      expect(driver.text).to.equal('');
      expect(
        driver.root.querySelectorAll('h1, h2, h3, dl, ul, ol, a, img, p, section, footer'),
      ).to.have.length(0);
    });

    it(`says as ${variant} that an item of a feed has no title where it has nothing to read`, async () => {
      const open = (fields: object, lang: string) => {
        const parent = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
        const item = {id: '1', language: 'ru', ...fields};
        return ReleaseDriver.open({release: {version: '1.1', items: [item]}, variant}, {parent});
      };
      const dated = await open({_osce: {date: '2011-10-24'}}, 'en');
      expect(dated.text).to.include('Untitled').and.to.include('24 October 2011');
      expect(dated.find('heading', 'Untitled').lang).to.equal('');
      for (const [lang, words] of [
        ['de', 'Ohne Titel'],
        ['fr', 'Sans titre'],
        ['it', 'Senza titolo'],
        ['es', 'Sin título'],
        ['ru', 'Без названия'],
      ] as const)
        expect((await open({}, lang)).find('heading', words)).to.exist;
      for (const given of [{content_text: 'Text.'}, {summary: 'Text.'}, {url: 'https://example.org/'}])
        expect((await open(given, 'en')).findAll('heading')).to.have.length(0);
    });
  }

  it('offers no empty group where no action can work', async () => {
    const driver = await ReleaseDriver.open({release: {title: 'T'}, actions: 'copy-link'});
    expect(driver.findAll('group')).to.have.length(0);
    expectNothingEmpty(driver);
  });

  it('shows a document of which only the address is known by the name of its file', async () => {
    const urls = [
      'https://example.org/files/statement',
      'https://example.org/',
      'https://example.org/%E0%A4',
    ];
    const driver = await ReleaseDriver.open({release: {title: 'T', attachments: urls.map((url) => ({url}))}});
    expect(driver.textsOf('attachment')).to.deep.equal(['statement', 'example.org', '%E0%A4']);
    expectNothingEmpty(driver);
  });

  it('does not ask the browser for a mailbox it could not write', async () => {
    const contacts = [{name: 'Desk', email: '\ud800@example.org', phone: 'by appointment'}];
    const driver = await ReleaseDriver.open({release: {title: 'T', _osce: {contacts}}});
    expect(driver.text).to.include('Desk').and.to.include('by appointment');
    expect(driver.findAll('link', 'by appointment')).to.have.length(0);
  });
});
