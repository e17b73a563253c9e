import {sendMouse} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';
import {stopClock} from '../../support/still-clock.js';

const ALL = 68;

/** Options that no other picker takes over. */
const OWN: Partial<PickerDriver['element']> = {renderOption: ({id}) => id};

/** How many options it has, shown or not. */
const made = ({root}: PickerDriver): number => root.querySelectorAll('[role="option"]').length;

const untilMade = (driver: PickerDriver): Promise<void> =>
  driver.until(() => made(driver) > 0, 'the options are made');

const rest = ({input}: PickerDriver): Promise<unknown> => {
  const {left, top, width, height} = input.getBoundingClientRect();
  return sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
};

/** A pointer comes, and is gone before anybody looks where it is. */
const pass = ({input}: PickerDriver, pointerType: string): boolean =>
  input.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType}));

/** All that assistive technology and a page can read from the field. */
const attributesOf = ({root, input, element}: PickerDriver): string[] =>
  [element, input, ...root.querySelectorAll('button')].flatMap((node) =>
    [...node.attributes].map(({name, value}) => `${name}=${value}`),
  );

describe('<osce-country-picker> approached', () => {
  afterEach(() => sendMouse({type: 'move', position: [4, window.innerHeight - 4]}));

  it('makes its list when a mouse rests on it, and shows nothing of it', async () => {
    const driver = await PickerDriver.open();
    const before = attributesOf(driver);
    const {height} = driver.element.getBoundingClientRect();
    await rest(driver);
    await untilMade(driver);
    expect([made(driver), driver.isOpen, driver.options]).to.deep.equal([ALL, false, []]);
    expect(attributesOf(driver)).to.deep.equal(before);
    expect(driver.element.getBoundingClientRect().height).to.equal(height);
    expect(driver.events).to.deep.equal([]);
  });

  it('makes it when it gets the focus', async () => {
    const driver = await PickerDriver.open();
    driver.element.focus();
    await untilMade(driver);
    expect([driver.isOpen, driver.hasFocus()]).to.deep.equal([false, true]);
  });

  it('makes it when a finger goes down', async () => {
    const driver = await PickerDriver.open();
    pass(driver, 'touch');
    await untilMade(driver);
    expect(driver.isOpen).to.equal(false);
  });

  it('makes it again where another picker has the options meanwhile', async () => {
    const [first, second] = [await PickerDriver.open(), await PickerDriver.open()] as const;
    for (const [driver, other] of [
      [first, second],
      [second, first],
      [first, second],
    ] as const) {
      driver.element.focus();
      await untilMade(driver);
      expect(made(other)).to.equal(0);
    }
  });

  it('waits for nothing when a finger goes down, which is about to open it', async () => {
    const [used, driver, slow] = [
      await PickerDriver.open(),
      await PickerDriver.open(OWN),
      await PickerDriver.open(OWN),
    ] as const;
    used.element.focus();
    await untilMade(used);
    const clock = stopClock();
    try {
      slow.element.focus();
      pass(driver, 'touch');
      clock.pass(0);
      expect([made(driver), made(slow)]).to.deep.equal([ALL, 0]);
      clock.pass(100);
      expect(made(slow)).to.equal(ALL);
    } finally {
      clock.restore();
    }
  });

  it('opens in the turn in which it is tapped', async () => {
    const [used, driver] = [await PickerDriver.open(), await PickerDriver.open()] as const;
    used.element.focus();
    await untilMade(used);
    pass(driver, 'touch');
    driver.input.focus();
    driver.input.click();
    expect([driver.isOpen, driver.options.length]).to.deep.equal([true, ALL]);
  });

  it('makes nothing for a mouse that goes on, or where nobody is', async () => {
    const [passed, far, used] = [
      await PickerDriver.open(OWN),
      await PickerDriver.open(OWN),
      await PickerDriver.open(),
    ] as const;
    pass(passed, 'mouse');
    used.element.focus();
    await untilMade(used);
    expect([made(passed), made(far)]).to.deep.equal([0, 0]);
  });

  it('makes nothing where nothing can be chosen', async () => {
    const [fixed, used] = [
      await PickerDriver.open({...OWN, readOnly: true}),
      await PickerDriver.open(),
    ] as const;
    pass(fixed, 'touch');
    used.element.focus();
    await untilMade(used);
    expect(made(fixed)).to.equal(0);
  });

  it('makes nothing once it has left the page', async () => {
    const [gone, used] = [await PickerDriver.open(OWN), await PickerDriver.open()] as const;
    pass(gone, 'touch');
    gone.element.remove();
    used.element.focus();
    await untilMade(used);
    expect(made(gone)).to.equal(0);
  });

  it('makes it with what is chosen', async () => {
    const driver = await PickerDriver.open({multiple: true, value: 'at,de'});
    await rest(driver);
    await untilMade(driver);
    await driver.openByClick();
    expect(driver.selected).to.deep.equal(['Austria', 'Germany']);
    expect(driver.active).to.equal(undefined);
  });

  const changes: Record<string, [change: (driver: PickerDriver) => void, first: string]> = {
    language: [({element}) => (element.lang = 'de'), 'Albanien'],
    roster: [({element}) => (element.exclude = 'al'), 'Andorra'],
    renderer: [({element}) => (element.renderOption = ({id}) => `[${id}]`), '[al]'],
    pin: [({element}) => (element.pin = 'ch'), 'Switzerland OSCE Chairpersonship 2026'],
  };
  for (const [name, [change, first]] of Object.entries(changes))
    it(`shows what there is when it opens, where its ${name} changed since`, async () => {
      const driver = await PickerDriver.open();
      await rest(driver);
      await untilMade(driver);
      change(driver);
      await driver.settle();
      await driver.openByClick();
      expect(driver.names[0]).to.equal(first);
    });

  it('takes several where they were allowed since', async () => {
    const driver = await PickerDriver.open();
    await rest(driver);
    await untilMade(driver);
    driver.element.multiple = true;
    await driver.settle();
    await driver.openByClick();
    expect(driver.listbox.ariaMultiSelectable).to.equal('true');
    expect(driver.options[0]!.ariaSelected).to.equal('false');
  });

  it('opens at once where the click comes first, and only once', async () => {
    const driver = await PickerDriver.open();
    driver.input.click();
    await driver.untilOpen();
    const [option] = driver.options;
    pass(driver, 'touch');
    const other = await PickerDriver.open();
    other.element.focus();
    await untilMade(other);
    expect(option!.isConnected).to.equal(true);
  });
});
