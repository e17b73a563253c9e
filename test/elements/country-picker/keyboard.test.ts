import {expect} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

/** A picker with the focus in its field. */
const focus = async (given = {}): Promise<PickerDriver> => {
  const driver = await PickerDriver.open({label: 'State', ...given});
  driver.input.focus();
  return driver;
};

describe('<osce-country-picker> by keyboard', () => {
  it('has the roles and references of an editable combobox with a list', async () => {
    const {input, listbox, root} = await focus();
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(input.ariaExpanded).to.equal('false');
    expect(listbox.getAttribute('role')).to.equal('listbox');
    expect(listbox.getAttribute('aria-label')).to.equal('State');
    expect(input.getRootNode() === root && listbox.getRootNode() === root).to.equal(true);
  });

  it('has a button that says the same, and is no stop for Tab', async () => {
    const driver = await focus();
    const button = driver.button('Show the list');
    expect(button.getAttribute('aria-controls')).to.equal(driver.listbox.id);
    expect([button.ariaExpanded, button.tabIndex]).to.deep.equal(['false', -1]);
    await driver.press('ArrowDown');
    await driver.untilOpen();
    expect(button.ariaExpanded).to.equal('true');
    await driver.press('Escape');
    expect([button.ariaExpanded, driver.input.ariaExpanded]).to.deep.equal(['false', 'false']);
  });

  it('opens on typing, without going to an option', async () => {
    const driver = await focus();
    await driver.type('a');
    await driver.untilOpen();
    expect([driver.active, driver.selected.length, driver.input.value]).to.deep.equal([undefined, 0, 'a']);
  });

  it('goes round among the results alone', async () => {
    const driver = await focus();
    await driver.find('uni', 'United Kingdom', 'United States of America');
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await driver.press(key);
      seen.push(driver.active);
    }
    expect(seen).to.deep.equal([
      'United Kingdom',
      'United States of America',
      'United Kingdom',
      'United States of America',
    ]);
    expect(driver.selected).to.deep.equal(['United States of America']);
  });

  it('types on where an option is at hand', async () => {
    const driver = await focus();
    await driver.type('u');
    await driver.untilOpen();
    await driver.press('ArrowDown');
    await driver.type('zb');
    await driver.until(() => driver.names.join() === 'Uzbekistan');
    expect([driver.input.value, driver.active]).to.deep.equal(['uzb', undefined]);
  });

  it('keeps the focus in the field whatever is at hand', async () => {
    const driver = await focus();
    await driver.press('ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp');
    await driver.untilOpen();
    expect(driver.hasFocus()).to.equal(true);
    await driver.press('Escape');
    expect(driver.hasFocus()).to.equal(true);
  });

  it('opens on Down and goes to the first option', async () => {
    const driver = await focus();
    await driver.press('ArrowDown');
    await driver.untilOpen();
    expect(driver.active).to.equal('Albania');
    expect(driver.selected).to.deep.equal(['Albania']);
  });

  it('opens on Up and goes to the last option', async () => {
    const driver = await focus();
    await driver.press('ArrowUp');
    await driver.untilOpen();
    expect(driver.active).to.equal('Tunisia');
  });

  it('goes up and down, and round at the ends', async () => {
    const driver = await focus({groups: 'asian-partner'});
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await driver.press(key);
      await driver.untilOpen();
      seen.push(driver.active);
    }
    expect(seen).to.deep.equal(['Afghanistan', 'Australia', 'Afghanistan', 'Thailand', 'Afghanistan']);
  });

  it('goes on by pages', async () => {
    const driver = await focus();
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await driver.press('PageDown');
    expect(driver.active).to.equal(driver.names[10]);
    await driver.press('PageUp', 'PageUp');
    expect(driver.active).to.equal('Tunisia');
    await driver.press('PageUp');
    expect(driver.active).to.equal(driver.names[57]);
  });

  it('opens without going anywhere on Alt and Down, and closes on Alt and Up', async () => {
    const driver = await focus();
    await driver.press('Alt+ArrowDown');
    await driver.untilOpen();
    expect(driver.active).to.equal(undefined);
    await driver.press('Alt+ArrowUp');
    expect(driver.isOpen).to.equal(false);
  });

  it('takes the option at hand on Enter, and closes', async () => {
    const driver = await focus();
    await driver.type('ger');
    await driver.until(() => driver.names[0] === 'Germany');
    await driver.press('ArrowDown', 'Enter');
    expect(driver.element.value).to.equal('de');
    expect(driver.input.value).to.equal('Germany');
    expect(driver.isOpen).to.equal(false);
    expect(driver.input.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(driver.events).to.deep.equal(['input:de', 'change:de']);
  });

  it('takes the best match on Enter where the reader went to none', async () => {
    const driver = await focus();
    await driver.type('spa');
    await driver.until(() => driver.names[0] === 'Spain');
    await driver.press('Enter');
    expect(driver.element.value).to.equal('es');
  });

  it('closes on Escape and clears on the next', async () => {
    const driver = await focus({defaultValue: 'de'});
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await driver.press('Escape');
    expect([driver.isOpen, driver.input.value, driver.element.value]).to.deep.equal([false, 'Germany', 'de']);
    await driver.press('Escape');
    expect([driver.input.value, driver.element.value]).to.deep.equal(['', '']);
    expect(driver.events).to.deep.equal(['input:', 'change:']);
  });

  it('keeps what is typed on the first Escape', async () => {
    const driver = await focus();
    await driver.type('ger');
    await driver.untilOpen();
    await driver.press('Escape');
    expect(driver.input.value).to.equal('ger');
    await driver.press('Escape');
    expect(driver.input.value).to.equal('');
  });

  it('leaves Escape to the page where there is nothing to close or clear', async () => {
    const driver = await focus();
    let heard = 0;
    const onKeydown = () => heard++;
    document.addEventListener('keydown', onKeydown);
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await driver.press('Escape', 'Escape');
    document.removeEventListener('keydown', onKeydown);
    expect(heard).to.equal(1);
  });

  it('moves the caret with Home, End and the arrows, and leaves the options', async () => {
    const driver = await focus();
    await driver.type('ma');
    await driver.untilOpen();
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 2],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
    ] as const) {
      await driver.press('ArrowDown');
      expect(driver.active).not.to.equal(undefined);
      await driver.press(key);
      expect([key, driver.active, driver.input.selectionStart]).to.deep.equal([key, undefined, caret]);
    }
  });

  it('goes on filtering while an option is at hand', async () => {
    const driver = await focus();
    await driver.press('ArrowDown');
    await driver.untilOpen();
    await driver.type('cro');
    await driver.until(() => driver.names[0] === 'Croatia');
    expect(driver.active).to.equal(undefined);
  });

  it('leaves on Tab without choosing what was at hand', async () => {
    const driver = await focus();
    await driver.type('fra');
    await driver.untilOpen();
    await driver.press('ArrowDown', 'Tab');
    expect(driver.isOpen).to.equal(false);
    expect([driver.element.value, driver.input.value]).to.deep.equal(['', '']);
    expect(document.activeElement?.textContent).to.equal('After');
    expect(driver.events).to.deep.equal([]);
  });

  it('goes back to the choice when the reader leaves without another', async () => {
    const driver = await focus({defaultValue: 'de'});
    await driver.type('xyz');
    await driver.press('Tab');
    expect([driver.element.value, driver.input.value]).to.deep.equal(['de', 'Germany']);
    expect(driver.events).to.deep.equal([]);
  });

  it('takes a name that is written in full when the reader leaves', async () => {
    const driver = await focus();
    await driver.type('deutschland');
    await driver.press('Tab');
    expect([driver.element.value, driver.input.value]).to.deep.equal(['de', 'Germany']);
    expect(driver.events).to.deep.equal(['input:de', 'change:de']);
  });

  it('takes the choice back when the reader empties the field and leaves', async () => {
    const driver = await focus({defaultValue: 'de'});
    driver.input.select();
    await driver.press('Backspace', 'Tab');
    expect([driver.element.value, driver.input.value]).to.deep.equal(['', '']);
    expect(driver.events).to.deep.equal(['input:', 'change:']);
  });

  it('leaves the keys to an input method at work', async () => {
    const driver = await focus();
    await driver.type('ger');
    await driver.untilOpen();
    await driver.press('ArrowDown');
    for (const how of [{isComposing: true}, {keyCode: 229}]) {
      const event = new KeyboardEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        composed: true,
        cancelable: true,
        ...how,
      });
      driver.input.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(driver.element.value).to.equal('');
    expect(driver.isOpen).to.equal(true);
  });

  it('has one stop for Tab', async () => {
    const driver = await focus({defaultValue: 'de'});
    await driver.press('Tab');
    expect(document.activeElement?.textContent).to.equal('After');
  });

  it('opens at what is chosen', async () => {
    const driver = await focus({defaultValue: 'pt'});
    await driver.press('ArrowDown');
    await driver.untilOpen();
    expect([driver.active, driver.selected.join()]).to.deep.equal(['Portugal', 'Portugal']);
    const {top, bottom} = driver.option('Portugal').getBoundingClientRect();
    const frame = driver.popup.getBoundingClientRect();
    expect(top >= frame.top && bottom <= frame.bottom).to.equal(true);
  });

  it('closes the list where it becomes read-only, and takes nothing more', async () => {
    const driver = await focus();
    await driver.find('france', 'France');
    driver.element.readOnly = true;
    await driver.until(() => !driver.isOpen);
    expect([driver.input.value, driver.options.length]).to.deep.equal(['', 0]);
    await driver.press('Tab');
    expect(driver.element.value).to.equal('');
  });

  it('says no number of results when the reader has left, but what was chosen by leaving', async () => {
    const driver = await focus();
    const said: string[] = [];
    await driver.find('fra', 'France');
    const region = driver.root.querySelector('[role="status"]')!;
    const observer = new MutationObserver(() => said.push(driver.status));
    observer.observe(region, {childList: true});
    await driver.press('Tab');
    // As long as a reader may type on, and more.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(said).to.deep.equal([]);
    await driver.type('france');
    await driver.press('Tab');
    await driver.until(() => said.join() === 'France, selected');
    observer.disconnect();
  });
});
