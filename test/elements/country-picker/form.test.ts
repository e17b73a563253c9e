import {expect, fixtureSync, html} from '@open-wc/testing';
import type {CountryPickerElement} from '../../../src/elements/country-picker/country-picker-element.js';
import {PickerDriver} from '../../support/picker-driver.js';
import type {PickerSetting} from '../../support/picker-driver.js';

const entriesOf = (form: HTMLFormElement) => [...new FormData(form)].map((entry) => entry.join('='));

/** A picker in a form. */
const open = async (given = {}, setting: PickerSetting = {}) => {
  const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
  const driver = await PickerDriver.open({name: 'state', ...given}, {parent: form, ...setting});
  return {driver, form, element: driver.element};
};

describe('<osce-country-picker> in a form', () => {
  it('sends the id of what is chosen, and nothing where nothing is', async () => {
    const {driver, form} = await open();
    expect(entriesOf(form)).to.deep.equal([]);
    await driver.type('norw');
    await driver.press('Enter');
    expect(entriesOf(form)).to.deep.equal(['state=no']);
  });

  it('sends one entry for each of several', async () => {
    const {form} = await open({multiple: true, defaultValue: 'fr,de'});
    expect(entriesOf(form)).to.deep.equal(['state=fr', 'state=de']);
  });

  it('sends nothing without a name', async () => {
    const {form, element} = await open({name: '', value: 'de'});
    expect(entriesOf(form)).to.deep.equal([]);
    element.setAttribute('name', 'later');
    expect(entriesOf(form)).to.deep.equal(['later=de']);
  });

  it('knows its value at once, and tells no one', async () => {
    const {driver, form, element} = await open();
    element.value = 'pl';
    expect(entriesOf(form)).to.deep.equal(['state=pl']);
    expect(element.selectedCountries.map(({id}) => id)).to.deep.equal(['pl']);
    await driver.settle();
    expect(driver.input.value).to.equal('Poland');
    expect(driver.events).to.deep.equal([]);
  });

  it('takes an id or a code in any case, and nothing else', async () => {
    const {element} = await open();
    for (const [given, value] of [
      ['DE', 'de'],
      ['deu', 'de'],
      ['xx', ''],
      ['Germany', ''],
      [' at ', 'at'],
    ] as const) {
      element.value = given;
      expect([given, element.value]).to.deep.equal([given, value]);
    }
  });

  it('begins with the attribute, follows it until it is given a value, and returns to it on reset', async () => {
    const {driver, form, element} = await open({}, {attributes: {value: 'it'}});
    expect(entriesOf(form)).to.deep.equal(['state=it']);
    element.setAttribute('value', 'es');
    expect(element.value).to.equal('es');
    element.value = 'fr';
    element.setAttribute('value', 'pt');
    expect(element.value).to.equal('fr');
    form.reset();
    expect(entriesOf(form)).to.deep.equal(['state=pt']);
    await driver.settle();
    expect(driver.input.value).to.equal('Portugal');
    expect(driver.events).to.deep.equal([]);
  });

  it('is given back what it had', async () => {
    const {driver, form, element} = await open({multiple: true, defaultValue: 'it'});
    const state = new FormData();
    for (const id of ['at', 'ch']) state.append('state', id);
    element.formStateRestoreCallback(state);
    expect(entriesOf(form)).to.deep.equal(['state=at', 'state=ch']);
    await driver.settle();
    expect(driver.chips).to.deep.equal(['Austria', 'Switzerland']);
    element.formStateRestoreCallback('fr,de');
    expect(element.value).to.equal('fr,de');
  });

  it('must be filled where it is required, and says so in the language of the page', async () => {
    const {driver, form, element} = await open({required: true}, {attributes: {lang: 'de'}});
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Wählen Sie ein Land aus.');
    element.value = 'de';
    expect(form.checkValidity()).to.equal(true);
    await driver.settle();
    expect(driver.input.ariaInvalid).to.equal(null);
  });

  it('is focused where the form finds it missing, and marked', async () => {
    const {driver, element} = await open({required: true});
    expect(element.reportValidity()).to.equal(false);
    await driver.settle();
    expect(driver.hasFocus()).to.equal(true);
    expect(driver.input.ariaInvalid).to.equal('true');
    expect(driver.input.ariaRequired).to.equal('true');
    await driver.type('mal');
    await driver.press('Enter');
    expect(driver.input.ariaInvalid).to.equal(null);
  });

  it('takes a page’s own objection', async () => {
    const {form, element} = await open({value: 'de'});
    element.setCustomValidity('Not this one');
    expect([form.checkValidity(), element.validationMessage]).to.deep.equal([false, 'Not this one']);
    expect(element.validity.customError).to.equal(true);
    element.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('is not sent and cannot be used while it is disabled, or its fieldset', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form><fieldset></fieldset></form>`);
    const fieldset = form.querySelector('fieldset')!;
    const driver = await PickerDriver.open({name: 's', value: 'de', required: true}, {parent: fieldset});
    for (const part of [fieldset, driver.element]) {
      part.disabled = true;
      await driver.settle();
      expect(driver.input.disabled).to.equal(true);
      expect(entriesOf(form)).to.deep.equal([]);
      expect(driver.element.willValidate).to.equal(false);
      await driver.click(driver.input);
      expect(driver.isOpen).to.equal(false);
      part.disabled = false;
      await driver.settle();
      expect(entriesOf(form)).to.deep.equal(['s=de']);
    }
  });

  it('is sent but cannot be changed while it is read-only', async () => {
    const {driver, form, element} = await open({value: 'de', readOnly: true, required: true});
    // What acts for readers is here, once another picker has opened.
    await (await PickerDriver.open()).openByClick();
    await driver.click(driver.input);
    expect(driver.isOpen).to.equal(false);
    for (const key of ['ArrowDown', 'Alt+ArrowDown', 'Escape', 'Backspace']) {
      await driver.press(key);
      expect([key, driver.isOpen, driver.input.value]).to.deep.equal([key, false, 'Germany']);
    }
    expect(entriesOf(form)).to.deep.equal(['state=de']);
    expect(driver.input.readOnly).to.equal(true);
    expect(element.willValidate).to.equal(false);
    expect(driver.root.querySelectorAll('[part="clear"]')).to.have.length(0);
  });

  it('is named and focused by the labels of the page', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form><label for="p">Where from?</label></form>`);
    const driver = await PickerDriver.open({id: 'p'}, {parent: form});
    expect(driver.input.ariaLabel).to.equal('Where from?');
    expect([...driver.element.labels].length).to.equal(1);
    await driver.click(form.querySelector('label')!);
    expect(driver.hasFocus()).to.equal(true);
  });

  it('is named by a label around it without its own content', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form><label>Where to?</label></form>`);
    const driver = await PickerDriver.open({}, {parent: form.querySelector('label')!});
    expect(driver.input.ariaLabel).to.match(/^Where to\?( After)?$/);
  });

  it('has a name of its own, in the language of the page, where the page gives none', async () => {
    const {driver} = await open({}, {attributes: {lang: 'fr'}});
    expect(driver.input.ariaLabel).to.equal('Pays');
    const named = await open({}, {attributes: {'aria-label': 'Origin'}});
    expect(named.driver.input.ariaLabel).to.equal('Origin');
  });

  it('belongs to a form elsewhere by the form attribute', async () => {
    const form = fixtureSync<HTMLFormElement>(html`<form id="elsewhere"></form>`);
    const {element} = await PickerDriver.open({name: 's', value: 'de'}, {attributes: {form: 'elsewhere'}});
    expect(element.form === form).to.equal(true);
    expect(entriesOf(form)).to.deep.equal(['s=de']);
  });

  it('says what kind of control it is', async () => {
    const {element} = await open();
    expect(element.type).to.equal('select-one');
    element.multiple = true;
    expect(element.type).to.equal('select-multiple');
  });

  it('sends the form on Enter while the list is closed, with the form’s own button', async () => {
    const {driver, form} = await open({value: 'de'});
    const button = document.createElement('button');
    button.name = 'act';
    form.append(button);
    let submitter: HTMLElement | null | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitter = event.submitter;
    });
    driver.input.focus();
    await driver.press('Enter');
    expect(submitter === button).to.equal(true);
  });

  it('does not let what is typed be heard as a choice', async () => {
    const {driver, form} = await open();
    let heard = 0;
    form.addEventListener('input', () => heard++);
    form.addEventListener('change', () => heard++);
    await driver.type('ger');
    await driver.press('Tab');
    expect(heard).to.equal(0);
  });

  it('takes the focus where the page says autofocus', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    const {driver} = await open({autofocus: true});
    expect(driver.hasFocus()).to.equal(true);
  });

  it('is out of the form at once when it is disabled', async () => {
    const {form, element} = await open({value: 'de'});
    element.disabled = true;
    expect(entriesOf(form)).to.deep.equal([]);
    expect(element.hasAttribute('disabled')).to.equal(true);
    element.disabled = false;
    expect(entriesOf(form)).to.deep.equal(['state=de']);
  });

  it('takes properties that were set before it was defined', async () => {
    const name = 'x-late-picker';
    const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
    const element = document.createElement(name) as CountryPickerElement;
    Object.assign(element, {name: 'late', value: 'de'});
    form.append(element);
    const Picker = customElements.get('osce-country-picker')!;
    customElements.define(name, class extends Picker {});
    await element.updateComplete;
    expect(entriesOf(form)).to.deep.equal(['late=de']);
  });

  it('makes a string of any value, as a <select> does', async () => {
    const {driver, element} = await open({defaultValue: 5});
    expect(element.value).to.equal('');
    for (const [given, value] of [
      [['de'], 'de'],
      [5, ''],
    ]) {
      Object.assign(element, {value: given});
      await driver.settle();
      expect(element.value).to.equal(value);
    }
    Object.assign(element, {multiple: true, value: ['de', 'at']});
    expect(element.value).to.equal('de,at');
  });

  it('shows what it had at first after a reset, even where something was being written', async () => {
    const {driver, form} = await open({defaultValue: 'de'});
    driver.input.select();
    await driver.type('zzz');
    await driver.until(() => driver.input.value === 'zzz');
    form.reset();
    await driver.settle();
    expect([driver.input.value, driver.popup.checkVisibility()]).to.deep.equal(['Germany', false]);
    driver.input.select();
    await driver.find('fra', 'France');
    form.reset();
    await driver.settle();
    expect([driver.input.value, driver.isOpen]).to.deep.equal(['Germany', false]);
  });

  it('sends on Enter what it would take when the reader goes on', async () => {
    const {driver, form} = await open();
    let sent = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += entriesOf(form).join('&') + ';';
    });
    await driver.find('austria', 'Austria');
    await driver.press('Escape', 'Enter');
    expect([sent, driver.input.value]).to.deep.equal(['state=at;', 'Austria']);
    expect(driver.events).to.deep.equal(['input:at', 'change:at']);
  });

  it('is called by what the page calls it now', async () => {
    const {driver, form, element} = await open({id: 'named-later'});
    expect(driver.input.ariaLabel).to.equal('Country');
    form.insertAdjacentHTML('beforeend', '<label for="named-later">Where from?</label>');
    driver.input.focus();
    await driver.until(() => driver.input.ariaLabel === 'Where from?');
    for (const name of ['Origin', 'Departure']) {
      element.setAttribute('aria-label', name);
      await element.updateComplete;
      expect(driver.input.ariaLabel).to.equal(name);
    }
  });
});
