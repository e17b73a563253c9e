import {expect} from '@open-wc/testing';
import {NavDriver} from '../../support/nav-driver.js';

/** Everything that changes in the page outside a menu while something is done. */
const watch = async (driver: NavDriver, act: () => Promise<void>): Promise<string[]> => {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  await act();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  return changes
    .filter(({addedNodes, removedNodes}) => ![...addedNodes, ...removedNodes].includes(driver.element))
    .map(({type, target, attributeName}) => `${type} ${target.nodeName} ${attributeName}`);
};

/** Listeners that are on the document and the window, by counting those added and removed. */
const countListeners = async (act: () => Promise<void>): Promise<string[]> => {
  const on: string[] = [];
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isPage = (target: unknown) => target === document || target === window || target === undefined;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    if (isPage(this)) on.push(type);
    return addEventListener.call(this, type, ...(rest as unknown as [EventListener]));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    if (isPage(this) && on.includes(type)) on.splice(on.indexOf(type), 1);
    return removeEventListener.call(this, type, ...(rest as unknown as [EventListener]));
  };
  await act();
  Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  return on;
};

describe('<osce-nav-menu> and its page', () => {
  for (const [layout, width] of [
    ['bar', 700],
    ['drawer', 320],
  ] as const)
    it(`changes nothing outside itself as a ${layout}`, async () => {
      const driver = await NavDriver.open({layout, filter: true}, {width});
      const changes = await watch(driver, async () => {
        const [button] = driver.findAll('button');
        await driver.click(button!);
        await driver.press('Escape');
        await driver.click(button!);
        driver.frame.append(driver.element);
        await driver.frames();
        await driver.click(driver.findAll('button')[0]!);
        driver.element.remove();
        await new Promise(requestAnimationFrame);
      });
      expect(changes).to.deep.equal([]);
    });

  it('leaves no listener on the page behind', async () => {
    const left = await countListeners(async () => {
      const driver = await NavDriver.open({openOnHover: true});
      await driver.activate('button', 'Our work');
      await driver.press('Escape');
      await driver.activate('button', 'Countries');
      driver.element.remove();
      await new Promise(requestAnimationFrame);
    });
    expect(left).to.deep.equal([]);
  });

  it('is closed when it is moved, and opens there', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    driver.frame.prepend(driver.element);
    await driver.frames();
    expect(driver.isOpen('Our work')).to.equal(false);
    await driver.activate('button', 'Our work');
    expect(driver.namesOf('link')).to.include('Education');
  });

  it('works beside another one', async () => {
    const [first, second] = [await NavDriver.open(), await NavDriver.open({label: 'Other'})];
    await first.activate('button', 'Our work');
    expect(second.isOpen('Our work')).to.equal(false);
    await second.activate('button', 'Countries');
    expect(first.isOpen('Our work')).to.equal(false);
    expect(second.isOpen('Countries')).to.equal(true);
    const ids = (driver: NavDriver) => [...driver.root.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids(first).filter((id) => ids(second).includes(id))).to.deep.equal([]);
  });

  it('neither scrolls nor locks the page', async () => {
    const driver = await NavDriver.open({layout: 'drawer'}, {width: 320});
    await driver.activate('button', 'Menu');
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    expect(document.querySelector('[inert], [aria-hidden="true"]')).to.equal(null);
    expect(driver.frame.querySelector('button')!.checkVisibility()).to.equal(true);
  });
});
