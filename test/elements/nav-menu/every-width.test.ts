import {expect} from '@open-wc/testing';
import {NavDriver, nameOf} from '../../support/nav-driver.js';
import type {NavMenuElement} from '../../../src/elements/nav-menu/nav-menu-element.js';

const LEAST = 240;
const MOST = 1920;
/** So many menus go through the widths at once, each through a part of them. */
const MENUS = 42;
const STEPS = Math.ceil((MOST - LEAST + 1) / MENUS);

const widthOf = (item: Element) => item.getBoundingClientRect().width;

/** The widths of the entries in full, with the one of More at the end. */
const measureEntries = async (given: Partial<NavMenuElement>): Promise<number[]> => {
  const driver = await NavDriver.open({...given, layout: 'bar'}, {width: 4000});
  const items = [...driver.root.querySelectorAll('[part~="bar"] > li')];
  const widths = items.filter((item) => !item.querySelector('[part~="search"]')).map(widthOf);
  await driver.resize(LEAST);
  widths.push(widthOf(driver.find('button', 'More').parentElement!));
  driver.frame.remove();
  return widths;
};

/** How many of the entries fit into a row. */
const countFitting = (widths: readonly number[], more: number, room: number): number => {
  const sum = (count: number) => widths.slice(0, count).reduce((all, width) => all + width, 0);
  if (sum(widths.length) <= room) return widths.length;
  let count = widths.length - 1;
  while (count > 0 && sum(count) + more > room) count--;
  return count;
};

const listFaults = (driver: NavDriver, expected: readonly string[]): string[] => {
  const {bar, element} = driver;
  const frame = element.getBoundingClientRect();
  const out = [...driver.findAll('link'), ...driver.findAll('button')].filter((inner) => {
    const {left, right} = inner.getBoundingClientRect();
    return left < frame.left - 0.5 || right > frame.right + 0.5 || inner.scrollWidth > inner.clientWidth + 1;
  });
  const faults = out.map((inner) => `${nameOf(inner)} is cut off`);
  if (bar.join() !== expected.join()) faults.push(`${bar.join()} instead of ${expected.join()}`);
  return faults.map((fault) => `${frame.width}: ${fault}`);
};

describe('the bar of <osce-nav-menu>', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`holds all that fits and nothing else at every width from ${LEAST} to ${MOST} px, ${dir}`, async function () {
      this.timeout(150_000);
      const [...widths] = await measureEntries({});
      const more = widths.pop()!;
      const drivers = await Promise.all(
        Array.from({length: MENUS}, (_, i) =>
          NavDriver.open({layout: 'bar'}, {width: LEAST + i * STEPS, dir}),
        ),
      );
      const names = [...drivers.at(-1)!.bar];
      expect(names).to.have.length(widths.length);
      const faults: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        drivers.forEach(({frame}, i) => (frame.style.inlineSize = `${LEAST + i * STEPS + step}px`));
        await drivers[0]!.frames();
        drivers.forEach((driver, i) => {
          const count = countFitting(widths, more, LEAST + i * STEPS + step);
          faults.push(
            ...listFaults(driver, count < names.length ? [...names.slice(0, count), 'More'] : names),
          );
        });
      }
      expect(faults).to.deep.equal([]);
    });

  it('loses no focus at any width', async function () {
    this.timeout(150_000);
    const driver = await NavDriver.open({filter: true}, {width: 1200});
    driver.find('link', 'About us').focus();
    for (let width = 1200; width >= LEAST; width -= 7) {
      await driver.resize(width);
      expect(driver.root.activeElement?.checkVisibility(), `${width}`).to.equal(true);
    }
    for (let width = LEAST; width <= 1200; width += 7) {
      await driver.resize(width);
      expect(driver.root.activeElement?.checkVisibility(), `${width}`).to.equal(true);
    }
    expect(driver.focused).not.to.equal('');
  });
});
