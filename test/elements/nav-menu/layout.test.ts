import {expect} from '@open-wc/testing';
import type {NavMenuElement} from '../../../src/elements/nav-menu/nav-menu-element.js';
import {
  deepNavigation,
  linkedNavigation,
  mixedNavigation,
} from '../../../stories/support/sample-navigation.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';

const TOP = ['Our work', 'Fields of work', 'Countries', 'Structures and institutions', 'About us'];

/** What stands out of the menu, or is cut off within it. */
const findClipped = ({root, element}: NavDriver): string[] => {
  const frame = element.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('a, button, [part~="text"], input, [part~="surface"]')]
    .filter((inner) => inner.checkVisibility())
    .filter((inner) => {
      const {left, right} = inner.getBoundingClientRect();
      const isOut = left < frame.left - 1 || right > frame.right + 1;
      return isOut || (inner.scrollWidth > inner.clientWidth + 1 && inner.clientWidth > 0);
    })
    .map((inner) => `${nameOf(inner).slice(0, 40)} ${inner.scrollWidth}/${inner.clientWidth}`);
};

const open = (given: Partial<NavMenuElement>, width: number, lang = 'en') =>
  NavDriver.open(given, {width, lang});

describe('the layout of <osce-nav-menu>', () => {
  it('is a bar of all entries where there is room', async () => {
    const driver = await open({}, 1200);
    expect(driver.bar).to.deep.equal(TOP);
  });

  it('holds in More exactly the entries that do not fit, in order', async () => {
    const driver = await open({layout: 'bar'}, 1200);
    for (let width = 1200; width >= 240; width -= 40) {
      await driver.resize(width);
      const {bar} = driver;
      if (bar.at(-1) !== 'More') {
        expect(bar, `${width}`).to.deep.equal(TOP);
        continue;
      }
      await driver.activate('button', 'More');
      const panel = driver.root.getElementById(driver.find('button', 'More').getAttribute('aria-controls')!)!;
      const inMore = [...panel.querySelectorAll(':scope > ul > li')].map((item) =>
        nameOf(item.firstElementChild!),
      );
      expect([...bar.slice(0, -1), ...inMore], `${width}`).to.deep.equal(TOP);
      await driver.press('Escape');
    }
  });

  it('gives More no entry that would have fitted', async () => {
    const driver = await open({layout: 'bar'}, 1200);
    const widths = [...driver.root.querySelectorAll('[part~="bar"] > li')].map(
      (item) => item.getBoundingClientRect().width,
    );
    const whole = widths.reduce((sum, width) => sum + width, 0);
    await driver.resize(Math.ceil(whole));
    expect(driver.bar).to.deep.equal(TOP);
    await driver.resize(Math.floor(whole) - 1);
    expect(driver.bar).to.deep.equal([...TOP.slice(0, 4), 'More']);
  });

  it('fits its entries anew when their letters become wider or narrower', async () => {
    const driver = await open({layout: 'bar'}, 500);
    const style = document.createElement('style');
    driver.frame.append(style);
    for (const spacing of [0.2, 6, 0]) {
      style.textContent = `osce-nav-menu::part(link), osce-nav-menu::part(toggle) {letter-spacing: ${spacing}px}`;
      await driver.frames();
      const other = await open({layout: 'bar'}, 500);
      expect(driver.bar, `${spacing} px between letters`).to.deep.equal(other.bar);
      for (let width = 240; width < 1000; width += 20) {
        other.frame.style.inlineSize = `${width}px`;
        await driver.resize(width);
        expect(driver.bar, `${spacing} px between letters, ${width} px`).to.deep.equal(other.bar);
      }
      await driver.resize(500);
    }
  });

  it('is a drawer where it is narrow, whatever the window is', async () => {
    const driver = await open({}, 320);
    expect(driver.bar).to.deep.equal(['Menu']);
    await driver.resize(1000);
    expect(driver.bar).to.deep.equal(TOP);
    await driver.resize(320);
    expect(driver.bar).to.deep.equal(['Menu']);
  });

  it('is what the page asks for', async () => {
    expect((await open({layout: 'drawer'}, 1000)).bar).to.deep.equal(['Menu']);
    expect((await open({layout: 'bar'}, 240)).bar.at(-1)).to.equal('More');
    const index = await open({layout: 'index'}, 600);
    expect(index.findAll('button')).to.have.length(0);
    expect(index.namesOf('link')).to.include('Education').and.to.include('Uzbekistan');
  });

  it('keeps the focus at an entry that moves into More, the drawer, and back', async () => {
    const driver = await open({}, 1000);
    driver.find('link', 'About us').focus();
    await driver.resize(600);
    expect(driver.focused).to.equal('More');
    await driver.resize(320);
    expect(driver.focused).to.equal('Menu');
    await driver.resize(1000);
    expect(TOP).to.include(driver.focused);
  });

  it('keeps the focus in More while the entries there change', async () => {
    const driver = await open({layout: 'bar'}, 1200);
    const items = [...driver.root.querySelectorAll('[part~="bar"] > li')];
    const widths = items.map((item) => item.getBoundingClientRect().width);
    const sum = (count: number) => widths.slice(0, count).reduce((all, width) => all + width, 0);
    await driver.resize(Math.floor(sum(items.length)) - 1);
    const more = driver.find('button', 'More').parentElement!.getBoundingClientRect().width;
    await driver.activate('button', 'More');
    expect(driver.findAll('button', 'Structures and institutions')).to.have.length(1);
    driver.find('link', 'About us').focus();
    await driver.resize(Math.ceil(sum(3) + more));
    expect(driver.bar).to.have.length(4);
    expect(driver.focused).to.equal('About us');
    expect(driver.isOpen('More')).to.equal(true);
    await driver.resize(1200);
    expect(driver.focused).to.equal('About us');
    expect(driver.bar).to.deep.equal(TOP);
  });

  it('keeps a section open in More while the entries there change', async () => {
    const items = ['One', 'Two', 'Three', 'Four'].map((name) => ({
      label: `Section ${name}`,
      children: [{label: `Link ${name}`, href: `/${name}`}],
    }));
    const driver = await open({navigation: {items}, layout: 'bar'}, 400);
    await driver.activate('button', 'More');
    await driver.activate('button', 'Section Four');
    driver.find('link', 'Link Four').focus();
    for (const width of [300, 400]) {
      await driver.resize(width);
      expect([driver.isOpen('Section Four'), driver.focused], `${width}`).to.deep.equal([true, 'Link Four']);
    }
  });

  it('keeps the focus when its panel loses its place in the bar', async () => {
    const driver = await open({layout: 'bar'}, 1000);
    await driver.activate('button', 'Structures and institutions');
    await driver.press('ArrowDown');
    await driver.resize(500);
    expect(driver.focused).to.equal('More');
  });

  for (const lang of ['en', 'ru'])
    it(`clips nothing from 240 to 1920 px in ${lang}, closed or open`, async function () {
      this.timeout(30_000);
      const driver = await open({filter: true}, 240, lang);
      for (let width = 240; width <= 1920; width += 84) {
        await driver.resize(width);
        expect(findClipped(driver), `closed at ${width}`).to.deep.equal([]);
        for (const button of driver.findAll('button')) {
          button.click();
          await driver.frames();
          expect(findClipped(driver), `${nameOf(button)} at ${width}`).to.deep.equal([]);
          button.click();
        }
      }
    });

  it('clips nothing in the levels of a drawer and in an index', async () => {
    const driver = await open({layout: 'drawer', filter: true}, 240);
    await driver.activate('button', 'Menu');
    for (const name of [/^Structures/, /^Secretariat/]) {
      await driver.activate('button', name);
      expect(findClipped(driver)).to.deep.equal([]);
    }
    for (const width of [240, 500, 900]) {
      const index = await open({layout: 'index', filter: true, navigation: linkedNavigation}, width);
      expect(findClipped(index)).to.deep.equal([]);
    }
  });

  it('has targets of 44 px in the drawer', async () => {
    const driver = await NavDriver.open(
      {layout: 'drawer', navigation: mixedNavigation, filter: true},
      {width: 300},
    );
    await driver.activate('button', 'Menu');
    await driver.until(() => driver.findAll('textbox').length);
    await driver.activate('button', 'Section: Topics');
    for (const target of [
      ...driver.findAll('link'),
      ...driver.findAll('button'),
      ...driver.findAll('textbox'),
    ]) {
      const {width, height} = target.getBoundingClientRect();
      expect(height, nameOf(target)).to.be.at.least(44);
      expect(width, nameOf(target)).to.be.at.least(44);
    }
  });

  it('shows a panel above a page that clips and stacks', async () => {
    const driver = await open({}, 1000);
    driver.frame.style.cssText += 'overflow: hidden; block-size: 60px; position: relative; z-index: 0';
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 60px 0 0; z-index: 2147483647; background: red';
    driver.frame.after(cover);
    await driver.activate('button', 'Our work');
    const [x, y] = driver.middleOf(driver.find('link', 'Education'));
    expect(driver.root.elementFromPoint(x, y)!.textContent).to.equal('Education');
    cover.remove();
  });

  it('keeps an open panel as wide as the menu', async () => {
    const driver = await open({}, 1200);
    await driver.activate('button', 'Our work');
    const panel = driver.root.querySelector(':popover-open')!;
    for (const width of [1000, 1200]) {
      await driver.resize(width);
      await driver.until(() => Math.abs(panel.getBoundingClientRect().width - width) < 1, `${width}`);
      expect(driver.isOpen('Our work')).to.equal(true);
    }
  });

  it('shows a panel at its bar where the page is enlarged', async function () {
    // An engine that cannot say so has nothing to go by.
    if (!('currentCSSZoom' in Element.prototype)) this.skip();
    const driver = await open({navigation: deepNavigation(2, 2), layout: 'bar'}, 400);
    driver.frame.style.zoom = '1.5';
    await driver.frames();
    await driver.activate('button', 'Entry 2');
    const opened = driver.root.querySelector(':popover-open')!;
    for (const animation of opened.getAnimations()) animation.finish();
    const [panel, button, bar] = [opened, driver.find('button', 'Entry 2'), driver.nav].map((each) =>
      each.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    expect(panel.top).to.be.closeTo(bar.bottom, 1);
    expect(panel.left).to.be.closeTo(button.left, 1);
    expect(panel.bottom).to.be.at.most(window.innerHeight);
  });

  it('grows out of no panel, level by level, where sections are links too', async () => {
    const section = (depth: number): object => ({
      label: `Level ${depth}`,
      href: `/${depth}`,
      children:
        depth < 6 ? [section(depth + 1)] : [{label: 'A longer entry of the last level', href: '/last'}],
    });
    const others = ['One that is long', 'Two that is long', 'Three'].map((label) => ({
      label,
      href: `/${label}`,
    }));
    const driver = await open({navigation: {items: [...others, section(1)]}, layout: 'bar'}, 320);
    await driver.activate('button', 'More');
    for (let depth = 1; depth <= 6; depth++) await driver.activate('button', `Section: Level ${depth}`);
    expect(driver.findAll('link', /last/)).to.have.length(1);
    expect(findClipped(driver)).to.deep.equal([]);
    const panel = driver.root.querySelector(':popover-open')!;
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });

  it('keeps More and the search inside beside a brand and actions', async () => {
    const driver = await NavDriver.open(
      {layout: 'bar', filter: true},
      {children: '<b slot="brand">Organization</b><a slot="actions" href="/en">English</a>'},
    );
    for (let width = 400; width >= 240; width -= 5) {
      await driver.resize(width);
      expect(findClipped(driver), `${width}`).to.deep.equal([]);
    }
  });

  it('shows a panel above its bar where there is no room below', async () => {
    const driver = await open({layout: 'bar'}, 700);
    driver.frame.style.cssText += 'position: fixed; inset: auto auto 0 0';
    driver.frame.querySelector<HTMLElement>(':scope > button:last-child')!.hidden = true;
    const {scrollHeight} = document.documentElement;
    await driver.activate('button', 'Our work');
    const opened = driver.root.querySelector(':popover-open')!;
    for (const animation of opened.getAnimations()) animation.finish();
    const panel = opened.getBoundingClientRect();
    expect(panel.bottom).to.be.closeTo(driver.nav.getBoundingClientRect().top, 1);
    expect(panel.top).to.be.at.least(0);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    // The bar goes up, and with it the room.
    driver.frame.style.inset = '0 auto auto 0';
    await driver.until(
      () => Math.abs(opened.getBoundingClientRect().top - driver.nav.getBoundingClientRect().bottom) < 2,
      'it goes below',
    );
  });

  it('follows a bar that moves without a scroll of the page', async () => {
    const driver = await open({}, 1000);
    const isAtBar = () => {
      const panel = driver.root.querySelector(':popover-open')!.getBoundingClientRect();
      return Math.abs(panel.top - driver.nav.getBoundingClientRect().bottom) < 2;
    };
    const notice = document.createElement('div');
    await driver.activate('button', 'Our work');
    await driver.until(isAtBar, 'it is at its bar');
    driver.frame.before(notice);
    for (const height of ['60px', '20px']) {
      notice.style.blockSize = height;
      await driver.until(isAtBar, height);
    }
    notice.remove();
    await driver.until(isAtBar, 'it is back');
    expect(driver.isOpen('Our work')).to.equal(true);
  });

  it('follows its bar when the page scrolls under a bar that stays', async () => {
    const driver = await open({}, 1000);
    driver.frame.style.cssText += 'position: sticky; top: 0';
    const long = document.createElement('div');
    long.style.blockSize = '3000px';
    driver.frame.after(long);
    await driver.activate('button', 'Our work');
    scrollTo(0, 900);
    const panel = driver.root.querySelector(':popover-open')!;
    await driver.until(
      () => Math.abs(panel.getBoundingClientRect().top - driver.nav.getBoundingClientRect().bottom) < 2,
    );
    long.remove();
  });
});
