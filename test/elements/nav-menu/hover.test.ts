import {expect} from '@open-wc/testing';
import {resetMouse} from '@web/test-runner-commands';
import {NavDriver} from '../../support/nav-driver.js';
import {stopClock, type StillClock} from '../../support/still-clock.js';

const open = async (): Promise<NavDriver> => {
  const driver = await NavDriver.open({openOnHover: true});
  await driver.point(driver.frame.querySelector('button')!);
  return driver;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const moveMouse = (target: Element, clientX: number, clientY: number) =>
  target.dispatchEvent(
    new PointerEvent('pointermove', {pointerType: 'mouse', bubbles: true, composed: true, clientX, clientY}),
  );

/** Rests on a button until its panel opens. */
const rest = async (driver: NavDriver, name: string) => {
  await driver.point(driver.find('button', name));
  await driver.until(() => driver.isOpen(name), `${name} opens`);
};

/** A mouse comes to rest on the button "Our work" of a menu, and time passes only when it is told to. */
const restWithStillClock = async (act: (driver: NavDriver, clock: StillClock) => unknown) => {
  const driver = await open();
  const clock = stopClock();
  try {
    moveMouse(driver.find('button', 'Our work'), 5, 5);
    await act(driver, clock);
  } finally {
    clock.restore();
  }
};

describe('hovering over <osce-nav-menu>', () => {
  afterEach(() => resetMouse());

  it('opens nothing unless asked for', async () => {
    const driver = await NavDriver.open();
    await driver.point(driver.find('button', 'Our work'));
    await pause(400);
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('opens a panel where the mouse rests, after a while', async () => {
    const driver = await open();
    const start = performance.now();
    await rest(driver, 'Our work');
    expect(performance.now() - start).to.be.at.least(180);
    expect(driver.namesOf('link')).to.include('Education');
  });

  it('opens after 200 ms, unless that is no longer wanted', async () => {
    for (const isWanted of [true, false])
      await restWithStillClock(async (driver, clock) => {
        clock.pass(199);
        expect(driver.isOpen('Our work')).to.equal(false);
        driver.element.openOnHover = isWanted;
        await driver.element.updateComplete;
        // What has been loaded is heard of in the tasks of promises.
        for (let i = 0; i < 20; i++) await Promise.resolve();
        clock.pass(1);
        expect(driver.isOpen('Our work')).to.equal(isWanted);
      });
  });

  it('keeps the panel while the mouse is in it, and closes it when it leaves', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    await driver.point(driver.find('link', 'Education'));
    await pause(500);
    expect(driver.isOpen('Our work')).to.equal(true);
    await driver.point(driver.frame.querySelector('button')!);
    await driver.until(() => !driver.isOpen('Our work'));
  });

  it('keeps the panel while the focus is in it, although the mouse leaves', async () => {
    for (const isInside of [true, false])
      await restWithStillClock((driver, clock) => {
        clock.pass(200);
        if (isInside) driver.find('link', 'Education').focus();
        driver.nav.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
        clock.pass(300);
        expect(driver.isOpen('Our work')).to.equal(isInside);
      });
  });

  it('lets the mouse cross another button on its way into the panel', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    const button = driver.find('button', 'Countries');
    const link = driver.find('link', 'Education');
    const {left, top, height} = button.getBoundingClientRect();
    const clock = stopClock();
    // Slower than it takes to open the panel of the button on the way, but never at rest.
    for (let i = 0; i < 5; i++) {
      moveMouse(button, left + 10 + i * 10, top + 1 + (i * height) / 5);
      clock.pass(90);
    }
    moveMouse(link, left + 60, top + height + 20);
    clock.pass(1000);
    clock.restore();
    expect(driver.isOpen('Our work')).to.equal(true);
    expect(driver.isOpen('Countries')).to.equal(false);
  });

  it('goes on to the panel of another button', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    await rest(driver, 'Countries');
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('leaves alone who has gone into another panel by keyboard', async () => {
    for (const isInside of [true, false])
      await restWithStillClock(async (driver, clock) => {
        await driver.activate('button', 'Countries');
        if (isInside) driver.find('link', 'Armenia').focus();
        moveMouse(driver.find('button', 'Structures and institutions'), 5, 5);
        clock.pass(200);
        expect(driver.isOpen('Countries')).to.equal(isInside);
        expect(driver.focused).to.equal(isInside ? 'Armenia' : 'Countries');
      });
  });

  it('is dismissed with Escape wherever the focus is', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    driver.frame.querySelector('button')!.focus();
    let heard = 0;
    const onKeydown = () => heard++;
    addEventListener('keydown', onKeydown);
    await driver.press('Escape');
    expect([driver.isOpen('Our work'), heard]).to.deep.equal([false, 0]);
    await driver.press('Escape');
    removeEventListener('keydown', onKeydown);
    expect(heard).to.equal(1);
  });

  it('is dismissed with one Escape from inside, and leads back to its button', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    driver.find('link', 'Education').focus();
    await driver.press('Escape');
    expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([false, 'Our work']);
  });

  it('is taken away by one press of a key on its button', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    await driver.activate('button', 'Our work');
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('opens no search, which would take the focus from where somebody writes', async () => {
    const driver = await NavDriver.open({openOnHover: true, filter: true}, {width: 760});
    const writer = driver.frame.querySelector('button')!;
    await driver.point(writer);
    writer.focus();
    await driver.point(driver.find('button', 'Search the menu'));
    await pause(400);
    expect(driver.isOpen('Search the menu')).to.equal(false);
    expect(document.activeElement === writer).to.equal(true);
  });

  it('does not take away with a click what it has just opened', async () => {
    const driver = await open();
    await rest(driver, 'Our work');
    await driver.click(driver.find('button', 'Our work'));
    expect(driver.isOpen('Our work')).to.equal(true);
    await driver.click(driver.find('button', 'Our work'));
    expect(driver.isOpen('Our work')).to.equal(false);
  });

  it('ignores fingers and pens', async () => {
    const driver = await open();
    const button = driver.find('button', 'Our work');
    for (const pointerType of ['touch', 'pen'])
      button.dispatchEvent(new PointerEvent('pointermove', {pointerType, bubbles: true, composed: true}));
    await pause(400);
    expect(driver.isOpen('Our work')).to.equal(false);
  });
});
