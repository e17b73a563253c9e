import {expect} from '@open-wc/testing';
import {waitUntil} from './support/wait-until.js';

type Scripts = 'none' | 'replace' | 'hydrate';

interface ServedWindow extends Window {
  readonly faults: readonly string[];
  /** What the server wrote. */
  readonly served: Element | null;
  /** How often a reader would have seen nothing. */
  readonly gaps: number;
}

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const open = async (name: string, scripts: Scripts) => {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.src = `/__served/${name}?scripts=${scripts}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as ServedWindow;
  const element = page.document.querySelector<HTMLElement>('main > *')!;
  if (scripts !== 'none') {
    await waitUntil(() => element.matches(':defined'), `${name} is defined`);
    for (let i = 0; i < 3; i++) await Reflect.get(element, 'updateComplete');
  }
  return {frame, page, element, root: element.shadowRoot!};
};

/** What a reader without scripts sees of each element, in the language and direction of its place. */
const SEEN: Readonly<Record<string, readonly RegExp[]>> = {
  article: [/Statement of the Co-Chairs/, /24. Oktober 2011/, /Dokumente/],
  card: [/\w/],
  menu: [/Our work/, /About us/],
  index: [/Our work/, /Education/],
  breadcrumb: [/Our work/, /Education/],
  directory: [/Partner asiatici per la cooperazione 5/, /Giappone/],
  // What it shows without scripts is the page's own select.
  picker: [],
  releases: [/Statement of the Co-Chairs/, /24 октября 2011/, /1 сообщение/],
  columns: [/Austria/, /Adhesión/, /30 de enero de 1992/, /Misión en Moldova/],
};

describe('what a server renders', () => {
  let opened: HTMLIFrameElement | undefined;
  const look = async (name: string, scripts: Scripts) => {
    const seen = await open(name, scripts);
    opened = seen.frame;
    return seen;
  };
  afterEach(() => opened?.remove());

  for (const [name, patterns] of Object.entries(SEEN)) {
    it(`is read without scripts: ${name}`, async () => {
      const {root, page} = await look(name, 'none');
      for (const pattern of patterns) expect(tidy(root.textContent)).to.match(pattern);
      expect(page.faults).to.deep.equal([]);
    });

    it(`gives way to the element without a gap: ${name}`, async () => {
      const {root, page} = await look(name, 'replace');
      expect(page.faults).to.deep.equal([]);
      expect(root.contains(page.served)).to.equal(false);
      expect(root.querySelectorAll('.root')).to.have.length(1);
      expect(root.querySelector('style')).to.equal(null);
      for (const pattern of patterns) expect(tidy(root.textContent)).to.match(pattern);
      expect(page.gaps).to.equal(0);
    });

    it(`is gone on from by Lit, without a mismatch: ${name}`, async () => {
      const {root, page} = await look(name, 'hydrate');
      expect(page.faults).to.deep.equal([]);
      expect(root.contains(page.served)).to.equal(true);
      for (const pattern of patterns) expect(tidy(root.textContent)).to.match(pattern);
    });
  }

  for (const name of Object.keys(SEEN))
    it(`shows the same in the end, whoever began: ${name}`, async () => {
      const texts = new Set<string>();
      for (const scripts of ['replace', 'hydrate'] as const) {
        const {root, frame} = await open(name, scripts);
        for (const style of root.querySelectorAll('style')) style.remove();
        texts.add(tidy(root.textContent));
        frame.remove();
      }
      expect([...texts]).to.have.length(1);
    });

  it('works as the element does once it is taken over', async () => {
    for (const scripts of ['replace', 'hydrate'] as const) {
      const {root, element, frame} = await open('menu', scripts);
      const button = [...root.querySelectorAll('button')].find(({textContent}) =>
        /Our work|Меню/.test(textContent),
      )!;
      button.click();
      expect(button.ariaExpanded ?? button.getAttribute('aria-expanded'), scripts).to.equal('true');
      element.setAttribute('current', '/elections');
      await Reflect.get(element, 'updateComplete');
      await waitUntil(
        () => tidy(root.querySelector('[aria-current="page"]')?.textContent ?? '') === 'Elections',
        scripts,
      );
      frame.remove();
    }
    const {root} = await look('article', 'hydrate');
    await waitUntil(() => root.querySelector('[part~="copy-link"], [part~="action"]'), 'the actions follow');
  });

  it('speaks in its direction', async () => {
    const {element, root} = await look('breadcrumb', 'none');
    expect(getComputedStyle(root.querySelector('ol')!).direction).to.equal('rtl');
    expect(element.dir).to.equal('rtl');
  });
});
