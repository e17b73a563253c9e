import {setViewport} from '@web/test-runner-commands';
import {expect, fixtureSync, html, nextFrame} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

/** A picker at a place of the window, in a frame that clips, stacks and moves what is in it. */
const openAt = async (style: string, given = {}): Promise<PickerDriver> => {
  const parent = fixtureSync<HTMLElement>(
    html`<div
      style="position: fixed; inline-size: 240px; block-size: 90px; overflow: hidden; ${style}"
    ></div>`,
  );
  return PickerDriver.open({label: 'State', ...given}, {parent});
};

const fieldOf = ({root}: PickerDriver) => root.querySelector('[part="field"]')!.getBoundingClientRect();

/** The options of which a reader sees all, above everything else on the page. */
const seen = ({options, popup, root}: PickerDriver) => {
  const frame = popup.getBoundingClientRect();
  return options.filter((row) => {
    const {top, bottom, left, right} = row.getBoundingClientRect();
    const isInFrame = top >= frame.top - 1 && bottom <= frame.bottom + 1;
    return isInFrame && row.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
};

const isBelow = (driver: PickerDriver) =>
  Math.abs(driver.popup.getBoundingClientRect().top - fieldOf(driver).bottom) < 2;

const isAbove = (driver: PickerDriver) =>
  Math.abs(driver.popup.getBoundingClientRect().bottom - fieldOf(driver).top) < 2;

describe('the place of the list of <osce-country-picker>', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is below the field, as wide as it, and above all else on the page', async () => {
    const driver = await openAt('inset: 20px auto auto 30px; z-index: 0; contain: paint');
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
    driver.element.parentElement!.append(cover);
    await driver.openByClick();
    expect(isBelow(driver)).to.equal(true);
    const {left, right} = driver.popup.getBoundingClientRect();
    expect([left, right].map(Math.round)).to.deep.equal(
      [fieldOf(driver).left, fieldOf(driver).right].map(Math.round),
    );
    expect(seen(driver).length).to.be.at.least(4);
  });

  it('is above the field where there is no room below', async () => {
    const driver = await openAt('inset: auto auto 10px 30px');
    await driver.openByClick();
    expect(isAbove(driver)).to.equal(true);
    expect(seen(driver).length).to.be.at.least(4);
    expect(driver.popup.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('stands at its field where the page is enlarged', async function () {
    // An engine that cannot say so has nothing to go by.
    if (!('currentCSSZoom' in Element.prototype)) this.skip();
    for (const zoom of [0.8, 1.5]) {
      const driver = await openAt(`inset: 20px auto auto 30px; zoom: ${zoom}`);
      await driver.openByClick();
      const [field, popup] = [fieldOf(driver), driver.popup.getBoundingClientRect()];
      expect(isBelow(driver), `${zoom}`).to.equal(true);
      for (const edge of ['left', 'right'] as const) expect(popup[edge]).to.be.closeTo(field[edge], 1);
      expect(popup.bottom).to.be.at.most(window.innerHeight + 1);
      driver.element.remove();
    }
  });

  it('begins where the field begins, on pages from right to left too', async () => {
    const driver = await openAt('inset: 20px 30px auto auto; direction: rtl');
    driver.element.dir = 'rtl';
    await driver.settle();
    await driver.openByClick();
    expect(Math.round(driver.popup.getBoundingClientRect().right)).to.equal(
      Math.round(fieldOf(driver).right),
    );
  });

  it('follows the field when something around it scrolls, and closes when the field is out of view', async () => {
    const parent = fixtureSync<HTMLElement>(
      html`<div style="block-size: 260px; overflow: auto; inline-size: 300px">
        <div style="block-size: 80px"></div>
        <div></div>
        <div style="block-size: 900px"></div>
      </div>`,
    );
    const driver = await PickerDriver.open({label: 'State'}, {parent: parent.children[1]!});
    await driver.openByClick();
    const {top} = fieldOf(driver);
    parent.scrollTop = 40;
    await driver.until(() => Math.round(fieldOf(driver).top) === Math.round(top - 40));
    await driver.until(() => isBelow(driver), 'the list follows');
    expect(driver.isOpen).to.equal(true);
    parent.scrollTop = 600;
    await driver.until(() => !driver.isOpen, 'the list closes');
  });

  it('brings a field back into view that is scrolled away when a key opens the list', async () => {
    const parent = fixtureSync<HTMLElement>(
      html`<div style="block-size: 260px; overflow: auto; scroll-behavior: smooth">
        <div></div>
        <div style="block-size: 900px"></div>
      </div>`,
    );
    const driver = await PickerDriver.open({label: 'State'}, {parent: parent.children[0]!});
    for (const key of ['ArrowDown', 'Alt+ArrowDown']) {
      driver.input.focus();
      parent.scrollTo({top: 600, behavior: 'instant'});
      await driver.press(key);
      await driver.untilOpen();
      // Looks at what is in view come with frames.
      for (let i = 0; i < 5; i++) await nextFrame();
      expect([driver.isOpen, isBelow(driver)], key).to.deep.equal([true, true]);
      expect(fieldOf(driver).top, key).to.be.at.least(parent.getBoundingClientRect().top - 1);
      await driver.press('Escape');
    }
  });

  it('goes by the newest of several looks at the field, once it was seen', async () => {
    const Original = window.IntersectionObserver;
    let look: ((looks: readonly boolean[]) => void) | undefined;
    window.IntersectionObserver = class extends Original {
      constructor(act: IntersectionObserverCallback) {
        super(() => undefined);
        look = (seen) =>
          act(
            seen.map((isIntersecting) => ({isIntersecting}) as IntersectionObserverEntry),
            this,
          );
      }
    };
    try {
      const driver = await openAt('inset: 20px auto auto 30px');
      await driver.openByClick();
      for (const seen of [[false], [false, true]]) {
        look!(seen);
        expect(driver.isOpen, seen.join()).to.equal(true);
      }
      look!([true, false]);
      expect(driver.isOpen).to.equal(false);
    } finally {
      window.IntersectionObserver = Original;
    }
  });

  it('changes sides when the window does', async () => {
    const driver = await openAt('inset: 150px auto auto 30px');
    await driver.openByClick();
    expect(isBelow(driver)).to.equal(true);
    await setViewport({width: 800, height: 380});
    await driver.until(() => isAbove(driver), 'the list goes above');
    await setViewport({width: 800, height: 600});
    await driver.until(() => isBelow(driver), 'the list goes below');
  });

  for (const type of ['resize', 'scroll'])
    it(`keeps clear of the keyboard of a phone, whose view tells of it by ${type}`, async () => {
      const driver = await openAt('inset: 150px auto auto 30px');
      await driver.openByClick();
      expect(isBelow(driver)).to.equal(true);
      const view = window.visualViewport!;
      Object.defineProperty(view, 'height', {value: 300, configurable: true});
      try {
        view.dispatchEvent(new Event(type));
        await driver.until(() => isAbove(driver), 'the list goes above');
      } finally {
        Reflect.deleteProperty(view, 'height');
      }
      view.dispatchEvent(new Event(type));
      await driver.until(() => isBelow(driver), 'the list goes below');
    });

  it('leaves nothing at its field when it has followed it and closes', async function () {
    const driver = await openAt('inset: 150px auto auto 30px');
    const field = driver.root.querySelector('[part="field"]')!;
    const anchor = () => getComputedStyle(field).getPropertyValue('anchor-name');
    const before = anchor();
    // An engine without anchors marks nothing.
    if (!before) this.skip();
    await driver.openByClick();
    dispatchEvent(new Event('scroll'));
    await driver.until(() => anchor() !== before, 'the field is an anchor');
    await driver.press('Escape');
    expect([driver.isOpen, anchor()]).to.deep.equal([false, before]);
  });

  for (const multiple of [false, true])
    it(`leaves the field and four options in sight on a phone with its keyboard${multiple ? ', with several' : ''}`, async () => {
      // 375 × 667 less the keyboard and the bars of the browser.
      await setViewport({width: 375, height: 330});
      for (const top of [8, 120, 230]) {
        const driver = await openAt(`inset: ${top}px 8px auto 8px; inline-size: auto`, {multiple});
        await driver.openByClick();
        const field = fieldOf(driver);
        expect([field.top >= 0, field.bottom <= window.innerHeight]).to.deep.equal([true, true]);
        expect(seen(driver).length, `at ${top} px`).to.be.at.least(4);
        driver.element.remove();
      }
    });

  it('keeps the option at hand in sight', async () => {
    const driver = await openAt('inset: 20px auto auto 30px');
    driver.input.focus();
    await driver.press('ArrowUp');
    await driver.untilOpen();
    for (const key of ['ArrowUp', 'PageUp', 'ArrowDown']) {
      await driver.press(key);
      expect(
        seen(driver).some((row) => row.textContent === driver.active),
        key,
      ).to.equal(true);
    }
  });

  it('does without the Popover API', async () => {
    const {showPopover, hidePopover} = HTMLElement.prototype;
    Object.assign(HTMLElement.prototype, {showPopover: undefined, hidePopover: undefined});
    try {
      const driver = await openAt('inset: 20px auto auto 30px; overflow: visible');
      await driver.openByClick();
      await nextFrame();
      expect(isBelow(driver)).to.equal(true);
      expect(seen(driver).length).to.be.at.least(4);
      await driver.press('Escape');
      expect(driver.popup.checkVisibility()).to.equal(false);
    } finally {
      Object.assign(HTMLElement.prototype, {showPopover, hidePopover});
    }
  });

  for (const [chips, height] of [
    [57, 667],
    [40, 667],
    [12, 340],
  ] as const)
    it(`shows four options over all of ${chips} States in a window ${height} high`, async () => {
      await setViewport({width: 375, height});
      const parent = fixtureSync<HTMLElement>(html`<div></div>`);
      const driver = await PickerDriver.open({label: 'States', multiple: true}, {parent});
      await driver.openByClick();
      const all = [...driver.options];
      for (const row of all.slice(0, chips)) row.click();
      await driver.until(() => driver.chips.length);
      await driver.press('Escape');
      await driver.click(driver.button(`${chips} selected`));
      for (const space of [0, 300]) {
        parent.style.paddingBlock = `${space}px 600px`;
        driver.input.focus();
        await driver.press('Alt+ArrowDown');
        await driver.untilOpen();
        const line = driver.input.getBoundingClientRect();
        expect([line.top >= 0, line.bottom <= height]).to.deep.equal([true, true]);
        expect(seen(driver).length, `after ${space} px`).to.be.at.least(4);
        const list = driver.popup.getBoundingClientRect();
        expect(list.top >= line.bottom - 1 || list.bottom <= line.top + 1, 'beside the input').to.equal(true);
        // As by the finger, with the list in the top layer.
        window.scrollBy(0, 20);
        const way = () => driver.popup.getBoundingClientRect().top - driver.input.getBoundingClientRect().top;
        await driver.until(() => Math.abs(way() - list.top + line.top) < 2, 'the list follows');
        await driver.press('Escape');
      }
      window.scrollTo(0, 0);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`stays in the window beside a narrow field at its edge, ${dir}`, async () => {
      const edge = dir === 'ltr' ? 'inset: 20px 0 auto auto' : 'inset: 20px auto auto 0';
      const driver = await openAt(`${edge}; inline-size: 100px; direction: ${dir}`);
      driver.element.dir = dir;
      await driver.settle();
      // Not with the mouse: WebKit's window may still be on its way to its size.
      driver.input.focus();
      await driver.press('Alt+ArrowDown');
      await driver.untilOpen();
      const isWhole = () => {
        const {left, right} = driver.popup.getBoundingClientRect();
        return left >= 0 && right <= document.documentElement.clientWidth && right - left > 150;
      };
      expect(isWhole()).to.equal(true);
      dispatchEvent(new Event('scroll'));
      await nextFrame();
      await nextFrame();
      expect(isWhole()).to.equal(true);
    });
});
