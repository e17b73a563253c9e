import {expect} from '@open-wc/testing';
import type {Country} from '../../../src/index.js';
import {PickerDriver} from '../../support/picker-driver.js';

const GROUPS = [
  ['Participating States', 57],
  ['Asian Partners for Co-operation', 5],
  ['Mediterranean Partners for Co-operation', 6],
] as const;

const groupsOf = ({listbox}: PickerDriver) =>
  [...listbox.querySelectorAll<HTMLElement>('[role="group"]')].filter((group) => group.checkVisibility());

const labelOf = (group: Element) =>
  (group.getRootNode() as ShadowRoot).getElementById(group.getAttribute('aria-labelledby')!)!.textContent;

describe('the list of <osce-country-picker>', () => {
  it('is accessible: closed, open, filtered, without results, chosen', async () => {
    const driver = await PickerDriver.open({label: 'State', hint: 'Where you live'});
    await expect(driver.element).to.be.accessible();
    await driver.openByClick();
    await expect(driver.element).to.be.accessible();
    await driver.find('uni', 'United Kingdom', 'United States of America');
    await driver.press('ArrowDown');
    await expect(driver.element).to.be.accessible();
    await driver.press('Enter');
    await expect(driver.element).to.be.accessible();
    driver.input.select();
    await driver.find('qqqq');
    await expect(driver.element).to.be.accessible();
  });

  it('is accessible where it is disabled, read-only, required and missing', async () => {
    for (const given of [{disabled: true}, {readOnly: true, value: 'de'}, {required: true}]) {
      const driver = await PickerDriver.open({label: 'State', ...given});
      driver.element.reportValidity();
      await driver.settle();
      await expect(driver.element).to.be.accessible();
    }
  });

  it('is not there before it is first opened', async () => {
    const driver = await PickerDriver.open();
    expect(driver.listbox.childElementCount).to.equal(0);
    expect(driver.isOpen).to.equal(false);
  });

  it('has the States in their groups, each group with its name', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    expect(
      groupsOf(driver).map((group) => [labelOf(group), group.querySelectorAll('[role="option"]').length]),
    ).to.deep.equal(GROUPS);
    expect(driver.names).to.have.length(68);
    expect(driver.names.slice(0, 3)).to.deep.equal(['Albania', 'Andorra', 'Armenia']);
  });

  for (const lang of ['en', 'fr', 'de', 'it', 'ru', 'es'])
    it(`has them in the order of the alphabet in ${lang}`, async () => {
      const driver = await PickerDriver.open({lang});
      await driver.openByClick();
      for (const group of groupsOf(driver)) {
        const names = [...group.querySelectorAll('[role="option"]')]
          .map(({firstChild}) => firstChild!.textContent!)
          .filter((name) => name !== 'The Netherlands');
        expect(names).to.deep.equal([...names].sort(new Intl.Collator(lang).compare));
      }
    });

  it('is of its own in each of several pickers that offer the same', async () => {
    const first = await PickerDriver.open({label: 'From'});
    await first.find('deutschl', 'Germany, Deutschland');
    await first.press('ArrowDown', 'Enter');
    const second = await PickerDriver.open({label: 'To'});
    await second.openByClick();
    expect(second.names).to.have.length(68);
    expect(second.names).to.include('Germany');
    expect(second.selected).to.deep.equal([]);
    await second.find('jap', 'Japan');
    await second.press('Escape');
    await first.openByClick();
    expect(first.names).to.have.length(68);
    expect(first.selected).to.deep.equal(['Germany']);
  });

  it('counts options only, those that are shown', async () => {
    const driver = await PickerDriver.open();
    const count = () => driver.options.map((row) => `${row.ariaPosInSet}/${row.ariaSetSize}`);
    await driver.openByClick();
    expect(count()).to.deep.equal(Array.from({length: 68}, (_, i) => `${i + 1}/68`));
    await driver.find('uni', 'United Kingdom', 'United States of America');
    expect(count()).to.deep.equal(['1/2', '2/2']);
  });

  it('marks the State in the chair beside its name, not in it', async () => {
    const driver = await PickerDriver.open();
    await driver.type('switz');
    await driver.until(() => driver.names.length === 1);
    const [row] = driver.options;
    expect(row!.querySelector('[part="badge"]')!.textContent).to.equal('OSCE Chairpersonship 2026');
    await driver.press('Enter');
    expect(driver.input.value).to.equal('Switzerland');
  });

  it('says by which other name a State was found, and no longer than it was', async () => {
    const driver = await PickerDriver.open();
    await driver.find('deutschl', 'Germany, Deutschland');
    await driver.press('Control+a', 'Backspace');
    await driver.until(() => driver.names.length === 68);
    expect(driver.names).to.include('Germany');
    await driver.find('germany', 'Germany');
  });

  it('forgives slips', async () => {
    const driver = await PickerDriver.open();
    await driver.type('germnay');
    await driver.until(() => driver.names.length > 0);
    expect(driver.names[0]).to.equal('Germany');
    await driver.press('Enter');
    expect(driver.element.value).to.equal('de');
  });

  it('puts the best match of all groups first', async () => {
    const driver = await PickerDriver.open();
    await driver.type('al');
    await driver.until(() => driver.names.length < 68);
    expect(driver.names[0]).to.equal('Albania');
    await driver.press('Control+a');
    await driver.type('alg');
    await driver.until(() => driver.names[0] === 'Algeria');
  });

  it('shows only groups that have a match', async () => {
    const driver = await PickerDriver.open();
    await driver.find('jap', 'Japan');
    expect(groupsOf(driver).map(labelOf)).to.deep.equal(['Asian Partners for Co-operation']);
  });

  it('says in its place that nothing was found, and announces it', async () => {
    const driver = await PickerDriver.open();
    await driver.type('qqqq');
    const empty = () => driver.root.querySelector<HTMLElement>('[part="empty"]')!;
    await driver.until(() => empty().checkVisibility());
    expect(empty().textContent).to.equal('No country found');
    expect(driver.listbox.checkVisibility()).to.equal(false);
    expect(driver.input.ariaExpanded).to.equal('false');
    await driver.until(() => driver.status === 'No country found');
    await driver.press('Enter');
    expect([driver.element.value, driver.events.length]).to.deep.equal(['', 0]);
    await driver.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await driver.until(() => driver.isOpen);
    expect(empty().checkVisibility()).to.equal(false);
  });

  it('says so also when it has become a list for one State', async () => {
    const driver = await PickerDriver.open({multiple: true});
    await driver.openByClick();
    driver.element.multiple = false;
    await driver.settle();
    await driver.type('qqqq');
    const empty = () => driver.root.querySelector<HTMLElement>('[part="empty"]')?.checkVisibility();
    await driver.until(() => empty() && driver.root.querySelectorAll('[part="command"]').length === 0);
  });

  it('announces results once, after the typing, and the choice', async () => {
    const driver = await PickerDriver.open();
    const said: string[] = [];
    driver.input.focus();
    await driver.press('ArrowDown');
    const region = driver.root.querySelector('[role="status"]')!;
    const observer = new MutationObserver(() => said.push(driver.status));
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    await driver.type('mal');
    await driver.until(() => said.length);
    await driver.press('ArrowDown', 'Enter');
    await driver.until(() => said.length > 1);
    observer.disconnect();
    expect(said).to.deep.equal([`${driver.names.length || 1} result`, 'Malta, selected']);
  });

  it('is in the language of the page, and follows it', async () => {
    const driver = await PickerDriver.open({value: 'de'}, {attributes: {lang: 'ru'}});
    await driver.until(() => driver.input.value === 'Германия');
    await driver.openByClick();
    expect(groupsOf(driver).map(labelOf)[0]).to.equal('Государства-участники');
    expect(driver.names[0]).to.equal('Австрия');
    driver.element.lang = 'de';
    await driver.until(() => driver.input.value === 'Deutschland');
    await driver.until(() => driver.names[0] === 'Albanien');
    expect(driver.names.indexOf('Österreich')).to.be.below(driver.names.indexOf('Polen'));
    expect(driver.button('Liste zeigen').checkVisibility()).to.equal(true);
  });

  it('sorts the Netherlands under N', async () => {
    const driver = await PickerDriver.open();
    await driver.openByClick();
    const place = driver.names.indexOf('The Netherlands');
    expect(driver.names.slice(place - 1, place + 2)).to.deep.equal([
      'Montenegro',
      'The Netherlands',
      'North Macedonia',
    ]);
  });

  it('lets a page put its own things into options, and keeps their names', async () => {
    const renderOption = ({alpha2, names}: Country) => {
      const code = document.createElement('b');
      code.textContent = `[${alpha2}] ${names['en']}`;
      return code;
    };
    const driver = await PickerDriver.open({label: 'State', renderOption});
    await driver.find('deutschl', '[DE] Germany, Deutschland');
    const [row] = driver.options;
    expect(row!.ariaLabel).to.equal('Germany, Deutschland');
    expect(row!.querySelectorAll('b')).to.have.length(1);
    await driver.press('Enter');
    expect(driver.input.value).to.equal('Germany');
  });

  it('names the remark too on a State whose option is of the page', async () => {
    const renderOption = ({names}: Country) => names['en'] ?? '';
    const driver = await PickerDriver.open({label: 'State', renderOption});
    await driver.find('switzerl', 'Switzerland OSCE Chairpersonship 2026');
    expect(driver.options[0]!.ariaLabel).to.equal('Switzerland OSCE Chairpersonship 2026');
  });
});
