import {expect} from '@open-wc/testing';
import {resetMouse} from '@web/test-runner-commands';
import {NavDriver} from '../../support/nav-driver.js';
import {PageLedger} from '../../support/page-ledger.js';

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

  for (const [how, open] of [
    ['by a click', (driver: NavDriver) => driver.activate('button', 'Our work')],
    ['by a mouse that rests', (driver: NavDriver) => driver.point(driver.find('button', 'Our work'))],
  ] as const)
    it(`holds nothing of the page when it is taken away with a panel opened ${how}`, async () => {
      const ledger = new PageLedger();
      const driver = await NavDriver.open({openOnHover: true});
      await open(driver);
      await driver.until(() => driver.isOpen('Our work'));
      driver.element.remove();
      await driver.until(() => !ledger.read().observed.length, 'nothing is observed');
      const {listeners} = ledger.read();
      ledger.close();
      await resetMouse();
      expect(listeners).to.deep.equal([]);
    });

  it('follows its width again when it was taken away and put back', async () => {
    const driver = await NavDriver.open({}, {width: 1000});
    driver.element.remove();
    await driver.frames();
    driver.frame.style.inlineSize = '300px';
    driver.frame.append(driver.element);
    await driver.frames();
    await driver.until(() => driver.findAll('button', 'Menu').length, 'it is a drawer');
  });

  it('opens panels under a mouse again when it was taken away and put back', async () => {
    const driver = await NavDriver.open({openOnHover: true});
    driver.element.remove();
    await driver.frames();
    driver.frame.append(driver.element);
    await driver.frames();
    await driver.point(driver.find('button', 'Our work'));
    await driver.until(() => driver.isOpen('Our work'));
    await resetMouse();
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
