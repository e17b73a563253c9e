import {expect, fixtureSync, html, nextFrame} from '@open-wc/testing';
import {
  arabic,
  everything,
  everythingInRussian,
  feedOf,
  longWords,
} from '../../../stories/support/sample-releases.js';
import {emulateMedia} from '../../support/emulate-media.js';
import {fault} from '../../support/faults.js';
import {ReleaseDriver} from '../../support/release-driver.js';
import {waitUntil} from '../../support/wait-until.js';

const SAMPLES = [everything, everythingInRussian, longWords, arabic];
const WIDTHS = [240, 375, 768, 1200];

/** A part of the page of a fixed width that no style sheet of the page can change. */
const column = (width: number, lang = 'en'): HTMLElement => {
  const element = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
  element.style.cssText = `display: block !important; inline-size: ${width}px !important; padding: 0 !important`;
  return element;
};

/** How a page may have it that a place is as wide as what is in it: the style of the place, and of what is around it. */
const FITTING = {
  'a row': ['', 'flex'],
  'a column that stretches nothing': ['align-self: start', 'flex; flex-direction: column'],
  'a grid that stretches nothing': ['justify-self: start', 'grid'],
  'a float': ['float: left', 'flow-root'],
  'a line': ['display: inline-block', 'block'],
  'a table': ['display: table-cell', 'block'],
  'a place that fits its content': ['inline-size: fit-content', 'block'],
  'a place out of the flow': ['position: absolute', 'block; position: relative'],
} as const;

/** A place in a column of that width, which is as wide as what is in it. */
const fitting = (width: number, name: keyof typeof FITTING): HTMLElement => {
  const [inner, outer] = FITTING[name];
  const parent = fixtureSync<HTMLElement>(html`<div><div></div></div>`);
  parent.style.cssText = `display: ${outer}; inline-size: ${width}px`;
  const place = parent.firstElementChild as HTMLElement;
  place.style.cssText = inner;
  return place;
};

const isScrolled = (element: Element): boolean => {
  const frame = element.parentElement?.closest('.scroller, pre');
  return !!frame && getComputedStyle(frame).overflowX === 'auto';
};

/** Elements that stand out of their column on either side. */
const findOverflow = ({elements, element}: ReleaseDriver): string[] => {
  const {left, right} = element.getBoundingClientRect();
  return elements
    .filter((inner) => !inner.matches('.visually-hidden') && !isScrolled(inner))
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      return box.width && (box.left < left - 0.5 || box.right > right + 0.5);
    })
    .map(({outerHTML}) => outerHTML.slice(0, 120));
};

/** Size, place and style of everything inside, relative to the element. */
const measure = ({elements}: ReleaseDriver): string[] => {
  const origin = elements[0]!.getBoundingClientRect();
  return elements.map((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const box = [left - origin.left, top - origin.top, width, height].map(Math.round);
    const values = [
      'display',
      'color',
      'background-color',
      'font-family',
      'font-size',
      'font-style',
      'font-weight',
      'letter-spacing',
      'line-height',
      'text-align',
      'text-decoration-line',
      'text-indent',
      'text-transform',
      'visibility',
      'white-space',
      'word-spacing',
      'cursor',
      'list-style-type',
      'opacity',
      'direction',
    ].map((name) => style.getPropertyValue(name));
    return [element.localName, element.getAttribute('part'), ...box, ...values].join(' ');
  });
};

describe('the look of <osce-release>', () => {
  for (const width of WIDTHS)
    for (const lang of ['de', 'ru'])
      it(`stays in a column of ${width} px in ${lang}`, async () => {
        const parent = column(width, lang);
        for (const release of SAMPLES)
          for (const variant of ['article', 'card'] as const) {
            const feed = feedOf(release, ...(release === everythingInRussian ? [] : [everythingInRussian]));
            const driver = await ReleaseDriver.open(
              {release: feed, variant, actions: 'copy-link cite print'},
              {parent},
            );
            driver.root.querySelector<HTMLElement>('[aria-expanded]')?.click();
            await driver.element.updateComplete;
            expect(findOverflow(driver), `${release.id} as ${variant}`).to.deep.equal([]);
            expect(parent.scrollWidth).to.equal(width);
          }
      });

  it('stays in a narrow column while it fails, and while it loads', async () => {
    const parent = column(240, 'ru');
    const missing = await ReleaseDriver.open({release: feedOf(), releaseId: 'x'}, {parent});
    expect(findOverflow(missing)).to.deep.equal([]);
  });

  for (const name of Object.keys(FITTING) as (keyof typeof FITTING)[])
    it(`has room to be read in ${name}`, async () => {
      const widthsOf = async (given: Partial<ReleaseDriver['element']>) => {
        const widths = [];
        for (const width of [240, 1200]) {
          const {element} = ReleaseDriver.place(given, {parent: fitting(width, name)});
          await waitUntil(() => element.shadowRoot!.querySelector('[part="headline"], [part="placeholder"]'));
          widths.push(element.getBoundingClientRect().width);
        }
        return widths;
      };
      const release = {title: 'Statement of the Co-Chairs', _osce: {date: '2011-10-24'}};
      expect(await widthsOf({release})).to.deep.equal([240, 672]);
      expect(await widthsOf({src: fault('hang')})).to.deep.equal([240, 672]);
    });

  for (const [name, css, root] of [
    ['a reset of everything', '* { all: unset !important }', ''],
    ['a small root font', '', '62.5%'],
    [
      'text styles that are inherited',
      `body { letter-spacing: 1em; word-spacing: 2em; text-indent: 4em; text-transform: uppercase; line-height: 4; font: italic 900 50px cursive;
        text-align: right; white-space: pre; cursor: wait; list-style: square }`,
      '',
    ],
    [
      'rules for every tag',
      `h1, h2, h3, p, a, ul, li, dl, dt, dd, button, img, table, figure, article, header, section, footer, nav, blockquote {
        display: none !important; margin: 50px !important; color: red !important; float: right !important }
      .root, .text, .tools, .scroller, .label, [part] { display: none !important }`,
      '',
    ],
  ] as const)
    it(`is not changed by ${name} of the page`, async () => {
      const given = {release: feedOf(everything, everythingInRussian), actions: 'cite print'};
      const clean = measure(await ReleaseDriver.open(given, {parent: column(700)}));
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      document.documentElement.style.fontSize = root;
      try {
        const driver = await ReleaseDriver.open(given, {parent: column(700)});
        expect(measure(driver)).to.deep.equal(clean);
      } finally {
        sheet.remove();
        document.documentElement.style.fontSize = '';
      }
    });

  it('takes the text colour and the direction of the page', async () => {
    const parent = column(600);
    parent.style.color = 'rgb(1, 2, 3)';
    parent.dir = 'rtl';
    const driver = await ReleaseDriver.open({release: {title: 'T'}}, {parent});
    const {color, direction} = getComputedStyle(driver.parts('root')[0]!);
    expect([color, direction]).to.deep.equal(['rgb(1, 2, 3)', 'rtl']);
  });

  it('takes the typeface of the page where it is told to', async () => {
    const parent = column(400);
    parent.style.fontFamily = 'monospace';
    const driver = await ReleaseDriver.open({release: everything}, {parent});
    const typeface = () => getComputedStyle(driver.parts('headline')[0]!).fontFamily;
    expect(typeface()).to.equal('system-ui, sans-serif');
    parent.style.setProperty('--osce-font-family', '0');
    expect(typeface()).to.equal('monospace');
  });

  it('takes the tokens and the parts that a page sets', async () => {
    const parent = column(600);
    parent.style.setProperty('--osce-color-accent', 'rgb(9, 8, 7)');
    parent.style.setProperty('--osce-font-size', '20px');
    const driver = await ReleaseDriver.open({release: everything}, {parent});
    expect(getComputedStyle(driver.find('link', 'Border management')).color).to.equal('rgb(9, 8, 7)');
    expect(getComputedStyle(driver.parts('root')[0]!).fontSize).to.equal('20px');
  });

  it('is a block, and nothing where it is hidden', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(getComputedStyle(driver.element).display).to.equal('block');
    driver.element.hidden = true;
    expect(getComputedStyle(driver.element).display).to.equal('none');
  });

  it('offers targets of at least 24 px', async () => {
    const driver = await ReleaseDriver.open(
      {release: feedOf(everything, everythingInRussian), actions: 'copy-link cite print'},
      {parent: column(375)},
    );
    for (const target of [...driver.findAll('button'), ...driver.parts('attachment')])
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(24);
  });

  it('keeps its contrast on a dark page', async () => {
    const parent = column(700);
    parent.style.cssText += '; color-scheme: dark; background: #111; color: #eee';
    const {element} = await ReleaseDriver.open({release: everything, actions: 'cite'}, {parent});
    await expect(element).to.be.accessible();
  });

  describe('as the reader sets it', () => {
    afterEach(() =>
      emulateMedia({colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference'}),
    );

    it('is light or dark with a page that is', async () => {
      const parent = column(700);
      parent.style.cssText += '; color-scheme: light dark; background: Canvas; color: CanvasText';
      const driver = await ReleaseDriver.open({release: everything, actions: 'cite'}, {parent});
      const colorOf = () => getComputedStyle(driver.parts('headline')[0]!).color;
      const before = colorOf();
      if (!(await emulateMedia({colorScheme: 'dark'}))) return;
      await nextFrame();
      expect(colorOf()).not.to.equal(before);
      await expect(driver.element).to.be.accessible();
    });

    it('shows the skeleton in forced colours', async () => {
      if (!(await emulateMedia({forcedColors: 'active'}))) return;
      const driver = ReleaseDriver.place({src: new URL('/faults/hang?key=look', location.href).href});
      await driver.element.updateComplete;
      const line = driver.root.querySelector('[part="placeholder"] i')!;
      const probe = fixtureSync<HTMLElement>(html`<div></div>`);
      probe.style.background = 'Canvas';
      expect(getComputedStyle(line).backgroundColor).not.to.equal(getComputedStyle(probe).backgroundColor);
    });

    it('stays still where motion is unwelcome', async () => {
      const driver = ReleaseDriver.place({src: new URL('/faults/hang?key=still', location.href).href});
      await driver.element.updateComplete;
      const animations = () => driver.parts('placeholder')[0]!.getAnimations().length;
      expect(animations()).to.equal(1);
      if (!(await emulateMedia({reducedMotion: 'reduce'}))) return;
      await nextFrame();
      expect(animations()).to.equal(0);
    });
  });
});
