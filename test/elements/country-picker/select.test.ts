import {expect, fixtureSync, html} from '@open-wc/testing';
import {PickerDriver} from '../../support/picker-driver.js';

const OPTIONS = `
  <option value="">Please choose</option>
  <option value="DE" selected>Federal Republic</option>
  <option value="fra">France</option>
  <option value="XK">Elsewhere</option>
  <option value="jp" disabled>Japan</option>`;

const GROUPED = `
  <optgroup label="Participating States"><option value="pl">Poland</option></optgroup>
  <optgroup label="Others"><option value="mars">Mars</option><option value="at">Austria</option></optgroup>`;

const entriesOf = (form: HTMLFormElement) => [...new FormData(form)].map((entry) => entry.join('='));

/** A picker around a `<select>`, in a form. */
const open = async (options = OPTIONS, attributes = 'name="state"', given = {}) => {
  const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
  const children = `<select aria-label="Your State" ${attributes}>${options}</select>`;
  const driver = await PickerDriver.open(given, {parent: form, children});
  return {driver, form, select: driver.element.querySelector('select')!};
};

describe('<osce-country-picker> around a <select>', () => {
  it('takes its place, and is accessible', async () => {
    const {driver, select} = await open();
    expect([select.checkVisibility(), driver.input.checkVisibility()]).to.deep.equal([false, true]);
    await expect(driver.element).to.be.accessible();
  });

  it('has its name, placeholder and selection', async () => {
    const {driver} = await open();
    expect(driver.input.ariaLabel).to.equal('Your State');
    expect(driver.input.placeholder).to.equal('Please choose');
    expect([driver.element.value, driver.input.value]).to.deep.equal(['DE', 'Germany']);
  });

  it('sends what the select would have sent, once', async () => {
    const {driver, form} = await open();
    expect(entriesOf(form)).to.deep.equal(['state=DE']);
    await driver.openByClick();
    await driver.click(driver.option('France'));
    expect(entriesOf(form)).to.deep.equal(['state=fra']);
  });

  it('sends its empty option where nothing is chosen, as it does', async () => {
    const {driver, form} = await open();
    await driver.click(driver.button('Clear'));
    expect(entriesOf(form)).to.deep.equal(['state=']);
    driver.element.value = 'fra';
    expect(entriesOf(form)).to.deep.equal(['state=fra']);
    const without = await open('<option>de</option><option>fr</option>');
    without.driver.element.value = '';
    expect(entriesOf(without.form)).to.deep.equal([]);
  });

  it('belongs to the form that it names, and gives that back', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form id="named-by-select"></form>`);
    const children = `<select name="state" form="named-by-select">${OPTIONS}</select>`;
    const {element} = await PickerDriver.open({}, {children});
    expect(entriesOf(form)).to.deep.equal(['state=DE']);
    element.remove();
    expect(element.hasAttribute('form')).to.equal(false);
    document.body.append(element.querySelector('select')!);
    expect(entriesOf(form)).to.deep.equal(['state=DE']);
    document.body.lastElementChild!.remove();
  });

  it('offers its options: States by id or code in any case, others as they are called there', async () => {
    const {driver} = await open();
    await driver.openByClick();
    expect([...driver.names].sort()).to.deep.equal(['Elsewhere', 'France', 'Germany']);
    await driver.find('else', 'Elsewhere');
    await driver.press('Enter');
    expect(driver.element.value).to.equal('XK');
  });

  it('knows States by their names in any language, where the values are a page’s own', async () => {
    const {driver, form} = await open('<option>Germany</option><option value="7">Francia</option>');
    await driver.openByClick();
    expect(driver.names).to.deep.equal(['France', 'Germany']);
    await driver.press('Control+a');
    await driver.find('frankr', 'France, Frankreich');
    await driver.press('Enter');
    expect(entriesOf(form)).to.deep.equal(['state=7']);
  });

  it('has its groups: of the roster where the names are the same, and others', async () => {
    const {driver} = await open(GROUPED);
    await driver.openByClick();
    const groups = [...driver.listbox.querySelectorAll<HTMLElement>('[role="group"]')];
    expect(groups.map(({innerText}) => innerText.split(/\s*\n\s*/).filter(Boolean))).to.deep.equal([
      ['Participating States', 'Poland'],
      ['Others', 'Mars', 'Austria'],
    ]);
  });

  it('is multiple and required where the select is', async () => {
    const {driver, form} = await open(
      '<option value="de" selected>Germany</option><option value="fr" selected>France</option><option value="it">Italy</option>',
      'name="s" multiple required',
    );
    expect(entriesOf(form)).to.deep.equal(['s=de', 's=fr']);
    expect(driver.chips).to.deep.equal(['Germany', 'France']);
    driver.element.value = '';
    expect(form.checkValidity()).to.equal(false);
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('follows its options', async () => {
    const {driver, select} = await open();
    select.add(new Option('Italy', 'it'));
    await driver.openByClick();
    await driver.until(() => driver.names.includes('Italy'));
    select.remove(2);
    await driver.until(() => !driver.names.includes('France'));
  });

  it('returns to what the select says on reset', async () => {
    const {driver, form} = await open();
    driver.input.select();
    await driver.type('france');
    await driver.press('Enter');
    expect(entriesOf(form)).to.deep.equal(['state=fra']);
    form.reset();
    expect(entriesOf(form)).to.deep.equal(['state=DE']);
  });

  it('takes what the reader had selected before it came', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
    const select = document.createElement('select');
    select.name = 's';
    select.append(new Option('Germany', 'de', true, true), new Option('France', 'fr'));
    select.value = 'fr';
    const picker = document.createElement('osce-country-picker');
    picker.append(select);
    form.append(picker);
    const driver = new PickerDriver(picker);
    await driver.settle();
    expect(entriesOf(form)).to.deep.equal(['s=fr']);
    form.reset();
    expect(entriesOf(form)).to.deep.equal(['s=de']);
  });

  it('gives the select back as it was, with what was chosen', async () => {
    const {driver, form, select} = await open();
    driver.input.select();
    await driver.type('france');
    await driver.press('Enter');
    driver.element.remove();
    expect([select.disabled, select.value, select.name]).to.deep.equal([false, 'fra', 'state']);
    form.append(select);
    expect(entriesOf(form)).to.deep.equal(['state=fra']);
  });

  it('takes it over again where it is put back', async () => {
    const {driver, form} = await open();
    const {element} = driver;
    element.value = 'fra';
    await driver.settle();
    element.remove();
    form.append(element);
    await driver.settle();
    expect(entriesOf(form)).to.deep.equal(['state=fra']);
    expect(driver.input.value).to.equal('France');
  });

  it('goes to its field from the label of the select', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form><label for="native">Where from?</label></form>`);
    const children = `<select id="native" name="s">${OPTIONS}</select>`;
    const driver = await PickerDriver.open({}, {parent: form, children});
    expect(driver.input.ariaLabel).to.equal('Where from?');
    await driver.click(form.querySelector('label')!);
    expect(driver.hasFocus()).to.equal(true);
  });

  it('sends nothing for a select that the page has disabled', async () => {
    const {form, driver} = await open(OPTIONS, 'name="state" disabled');
    expect(entriesOf(form)).to.deep.equal([]);
    driver.element.remove();
    expect(driver.element.querySelector('select')!.disabled).to.equal(true);
  });
});
