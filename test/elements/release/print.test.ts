import {expect, fixtureSync, html} from '@open-wc/testing';
import {everything} from '../../../stories/support/sample-releases.js';
import {ReleaseDriver, type ReleaseSetting} from '../../support/release-driver.js';

/** What a printer would have been given. */
interface Sheet {
  readonly text: string;
  readonly title: string;
  readonly root: ShadowRoot;
  readonly view: Window & typeof globalThis;
}

/** Takes the place of the printer: the frame that is about to be printed says what it holds. */
const catchSheet = ({root}: ReleaseDriver): Sheet[] => {
  const sheets: Sheet[] = [];
  new MutationObserver((records) => {
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes]))
      if (node instanceof HTMLIFrameElement) {
        const view = node.contentWindow as Window & typeof globalThis;
        view.print = () => {
          const {body, title} = view.document;
          sheets.push({text: body.shadowRoot?.textContent ?? '', title, root: body.shadowRoot!, view});
        };
      }
  }).observe(root, {childList: true});
  return sheets;
};

const print = async (
  given: Partial<ReleaseDriver['element']> = {},
  setting?: ReleaseSetting,
): Promise<[ReleaseDriver, Sheet]> => {
  const driver = await ReleaseDriver.open({release: everything, actions: 'cite print', ...given}, setting);
  const sheets = catchSheet(driver);
  await driver.activate(driver.find('button', 'Print'));
  await driver.until(() => sheets.length, 'something is printed');
  return [driver, sheets[0]!];
};

describe('printing an <osce-release>', () => {
  it('prints the release', async () => {
    const [, {text}] = await print();
    for (const words of [everything.title, 'What was practised', 'Handbook (draft)', 'In five languages'])
      expect(text).to.include(words);
  });

  it('prints nothing but the release: no buttons, no other languages, nothing of the page', async () => {
    const [, {text, root, view}] = await print();
    expect(text).not.to.include('Copy citation').and.not.to.include('Français');
    expect(root.querySelectorAll('button')).to.have.length(0);
    expect(view.document.body.children).to.have.length(0);
  });

  it('prints the text that the page has inside, where attributes make the release', async () => {
    const children = `<p>Words of the page.</p><img src="${everything._osce.image.url}" loading="lazy" alt="">`;
    const [, {root, view}] = await print({release: undefined, headline: 'H', date: '2011-10-24'}, {children});
    const slotted = root.querySelector('slot')!.assignedElements({flatten: true});
    expect(slotted.map(({textContent}) => textContent)).to.deep.equal(['Words of the page.']);
    expect(slotted[0]!.getBoundingClientRect().height > 10).to.equal(true);
    expect(view.document.images[0]!.naturalWidth > 0).to.equal(true);
  });

  it('does not do once more what the page does in that text', async () => {
    const page = window as unknown as {runs: string[]};
    page.runs = [];
    const children = `<p>Words</p><img src="/missing.png" onerror="parent.runs.push('handler')" alt="">`;
    const parent = fixtureSync<HTMLElement>(html`<div></div>`);
    const script = document.createElement('script');
    script.textContent = `parent.runs.push('script')`;
    const driver = ReleaseDriver.place({headline: 'H', actions: 'print'}, {children, parent});
    driver.element.append(script);
    await driver.settle();
    await driver.until(() => page.runs.length === 2, 'the page does it');
    const sheets = catchSheet(driver);
    await driver.activate(driver.find('button', 'Print'));
    await driver.until(() => sheets.length, 'it is printed');
    expect([...page.runs].sort()).to.deep.equal(['handler', 'script']);
    expect(sheets[0]!.view.document.body.textContent).to.include('Words');
  });

  it('prints it under the title of the page', async () => {
    const before = document.title;
    document.title = 'The host';
    const [, {title}] = await print();
    document.title = before;
    expect(title).to.equal('The host');
  });

  it('prints it as it looks', async () => {
    const [driver, {root, view}] = await print();
    const paper = view.getComputedStyle(root.querySelector('[part="facts"]')!);
    expect(paper.display).to.equal('grid');
    expect(view.getComputedStyle(root.querySelector('[part="headline"]')!).fontWeight).to.equal(
      getComputedStyle(driver.parts('headline')[0]!).fontWeight,
    );
  });

  it('keeps what the page sets for it, but for the colours of a dark page', async () => {
    const rule = document.createElement('style');
    const look = async (color: string) => {
      rule.textContent = `osce-release { color: ${color}; font-family: monospace;
        --osce-font-family: 0; --osce-font-size: 21px; --osce-color-accent: rgb(1, 2, 3); }`;
      document.head.append(rule);
      const [, {root, view}] = await print();
      const {fontFamily, fontSize} = view.getComputedStyle(root.querySelector('.root')!);
      return [
        fontFamily,
        fontSize,
        view.getComputedStyle(root.querySelector('.root a')!).color === 'rgb(1, 2, 3)',
      ];
    };
    try {
      expect(await look('rgb(10, 20, 30)')).to.deep.equal(['monospace', '21px', true]);
      expect(await look('white')).to.deep.equal(['monospace', '21px', false]);
    } finally {
      rule.remove();
    }
  });

  it('prints pictures that were still to load', async () => {
    const [, {root}] = await print();
    const image = root.querySelector('img')!;
    expect([image.complete, image.naturalWidth > 0]).to.deep.equal([true, true]);
  });

  it('prints without a picture that cannot be had', async () => {
    const release = {...everything, _osce: {...everything._osce, image: {url: '/missing.png'}}};
    const [, {text}] = await print({release});
    expect(text).to.include(everything.title);
  });

  it('leaves the page as it was, once printed', async () => {
    const before = [
      document.head.innerHTML,
      document.body.className,
      document.querySelectorAll('iframe').length,
    ];
    const [driver, {view}] = await print();
    view.dispatchEvent(new Event('afterprint'));
    expect(driver.root.querySelectorAll('iframe')).to.have.length(0);
    expect([
      document.head.innerHTML,
      document.body.className,
      document.querySelectorAll('iframe').length,
    ]).to.deep.equal(before);
  });

  it('keeps one frame where the browser never says that it has printed', async () => {
    const [driver] = await print();
    const sheets = catchSheet(driver);
    // Not by key: the frame that was printed last may still have the focus.
    driver.find('button', 'Print').click();
    await driver.until(() => sheets.length, 'it is printed again');
    expect(driver.root.querySelectorAll('iframe')).to.have.length(1);
  });

  it('hides the frame from everyone', async () => {
    const [driver] = await print();
    const frame = driver.root.querySelector('iframe')!;
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.getBoundingClientRect().width).to.be.below(6);
  });
});
