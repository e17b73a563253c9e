import {expect, fixtureSync, html} from '@open-wc/testing';
import {builtInRoster} from '../../../src/data/roster.js';
import '../../../src/elements/country-picker/osce-country-picker.js';
import type {CountryPickerElement} from '../../../src/elements/country-picker/country-picker-element.js';

type Control = HTMLSelectElement | CountryPickerElement;

/** A `<select>` of the browser with the same States. */
const makeSelect = (): HTMLSelectElement => {
  const select = document.createElement('select');
  select.append(
    new Option('', ''),
    ...builtInRoster().countries.map(({id, names}) => new Option(names['en'], id)),
  );
  return select;
};

const makers = {select: makeSelect, picker: () => document.createElement('osce-country-picker')};

const choose = (control: Control, ...ids: string[]): void => {
  if (control instanceof HTMLSelectElement)
    for (const option of control.options) option.selected = ids.includes(option.value);
  else control.value = ids.join();
};

/** A control in a form between others, in a fieldset with a legend. */
interface Place {
  readonly control: Control;
  readonly page: HTMLElement;
  readonly form: HTMLFormElement;
  readonly other: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
}

const put = (control: Control): Place => {
  const page = fixtureSync<HTMLElement>(
    html`<div>
      <form id="here">
        <input name="before" value="1" />
        <fieldset>
          <legend></legend>
          <span></span>
        </fieldset>
        <input name="after" value="2" />
        <button name="act" value="go">Send</button>
      </form>
      <form id="there"><input name="own" value="3" /></form>
    </div>`,
  );
  const [form, other] = page.querySelectorAll('form') as unknown as [HTMLFormElement, HTMLFormElement];
  const fieldset = form.querySelector('fieldset')!;
  control.name = 'state';
  fieldset.append(control);
  return {control, page, form, other, fieldset};
};

/** A `<select>` sends its empty option too. */
const entriesOf = (form: HTMLFormElement) =>
  [...new FormData(form)]
    .filter(([, value]) => value !== '')
    .map((entry) => entry.join('='))
    .join('&');

const validityOf = ({control, form, fieldset}: Place) => ({
  flags: ['valid', 'valueMissing', 'customError'].filter((flag) => control.validity[flag as 'valid']),
  isOwnMessage: control.validationMessage === 'Not this one',
  hasMessage: control.validationMessage !== '',
  checked: [control.willValidate, control.checkValidity(), form.checkValidity()],
  // Chromium takes an element of a page that is not checked for valid, and its own for neither.
  matched: [...(control.willValidate ? [control] : []), fieldset, form].map((each) => [
    each.matches(':valid'),
    each.matches(':invalid'),
  ]),
});

/** What comes of the same steps with both controls; the first is that of the browser. */
const compare = async (act: (place: Place) => unknown): Promise<void> => {
  const outcomes: unknown[] = [];
  for (const make of Object.values(makers)) {
    const place = put(make());
    if ('updateComplete' in place.control) await place.control.updateComplete;
    outcomes.push(await act(place));
    place.page.remove();
  }
  expect(outcomes[1]).to.deep.equal(outcomes[0]);
};

describe('<osce-country-picker> beside a <select>', () => {
  it('sends its entry at the same place', () =>
    compare(({control, form}) => {
      choose(control, 'de');
      return [entriesOf(form), [...form.elements].map((each) => (each as Control).name)];
    }));

  it('sends several in the same order, whatever the order of the choice', () =>
    compare(({control, form}) => {
      control.multiple = true;
      choose(control, 'tn', 'us', 'at', 'fr');
      return entriesOf(form);
    }));

  it('is found in the form by its name, and by its id', () =>
    compare(({control, form}) => {
      control.id = 'own';
      const {elements} = form;
      const found = [elements.namedItem('state'), elements.namedItem('own'), form['state'], form['own']];
      return found.map((each) => each === control);
    }));

  it('answers to the same values', () =>
    compare(({control, form}) =>
      ['de', '', 'at', 'xx', 'fr', null].map((value) => {
        control.value = value as string;
        return [control.value, entriesOf(form)];
      }),
    ));

  it('is disabled by the same things, and not in the legend', () =>
    compare(({control, form, fieldset}) => {
      choose(control, 'de');
      const look = () => [
        entriesOf(form),
        control.matches(':disabled'),
        control.matches(':enabled'),
        control.disabled,
      ];
      const before = look();
      fieldset.disabled = true;
      const within = look();
      fieldset.querySelector('legend')!.append(control);
      const inLegend = look();
      control.disabled = true;
      const itself = look();
      fieldset.disabled = false;
      fieldset.append(control);
      const still = look();
      control.removeAttribute('disabled');
      return [before, within, inLegend, itself, still, look()];
    }));

  it('is reset with its form, unless the page prevents that', () =>
    compare(({control, form}) => {
      choose(control, 'de');
      form.addEventListener('reset', (event) => event.preventDefault(), {once: true});
      form.reset();
      const prevented = entriesOf(form);
      form.reset();
      return [prevented, entriesOf(form)];
    }));

  it('belongs to the same form, by its place and by an attribute', () =>
    compare(({control, form, other}) => {
      choose(control, 'de');
      const look = () => [control.form?.id, entriesOf(form), entriesOf(other)];
      const looks = [look()];
      control.setAttribute('form', 'there');
      looks.push(look());
      control.setAttribute('form', 'nowhere');
      looks.push(look());
      control.removeAttribute('form');
      looks.push(look());
      other.prepend(control);
      looks.push(look());
      control.remove();
      looks.push(look());
      form.append(control);
      looks.push(look());
      return looks;
    }));

  it('begins anew in a copy', () =>
    compare(({control, form, other}) => {
      choose(control, 'de');
      const copy = control.cloneNode(true) as Control;
      other.append(copy);
      return [entriesOf(form), entriesOf(other), copy.name, copy.form?.id, copy.value];
    }));

  it('is sent under the name it has last', () =>
    compare(({control, form}) => {
      choose(control, 'de');
      const names = ['from', '', 'to'].map((name) => {
        control.name = name;
        return entriesOf(form);
      });
      control.setAttribute('name', 'at');
      return [...names, entriesOf(form)];
    }));

  it('lets the page change what is sent', () =>
    compare(({control, form}) => {
      choose(control, 'de');
      form.addEventListener('formdata', ({formData}) => formData.set('state', `${formData.get('state')}!`));
      return entriesOf(form);
    }));

  it('is valid and invalid at the same times', () =>
    compare((place) => {
      const {control, fieldset} = place;
      const looks = [validityOf(place)];
      const look = (act: () => void) => {
        act();
        looks.push(validityOf(place));
      };
      look(() => (control.required = true));
      look(() => control.setCustomValidity('Not this one'));
      look(() => choose(control, 'de'));
      look(() => control.setCustomValidity(''));
      look(() => choose(control));
      look(() => (fieldset.disabled = true));
      look(() => (fieldset.disabled = false));
      look(() => (control.required = false));
      return looks;
    }));

  it('keeps an incomplete form from being sent, and is where the reader is led', () =>
    compare(async ({control, form}) => {
      const heard: string[] = [];
      const onInvalid = (event: Event) =>
        heard.push(`invalid ${event.target === control} ${event.bubbles} ${event.cancelable}`);
      control.addEventListener('invalid', onInvalid);
      form.addEventListener('invalid', () => heard.push('bubbled'));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        heard.push(`submit ${entriesOf(form)} ${(event.submitter as HTMLButtonElement | null)?.name}`);
      });
      control.required = true;
      if ('updateComplete' in control) await control.updateComplete;
      form.requestSubmit();
      heard.push(`focus ${document.activeElement === control}`);
      form.noValidate = true;
      form.requestSubmit();
      form.noValidate = false;
      choose(control, 'de');
      form.requestSubmit(form.querySelector('button'));
      return heard;
    }));

  it('leaves the focus alone where the page answers itself', () =>
    compare(({control}) => {
      (document.activeElement as HTMLElement | null)?.blur();
      control.required = true;
      control.addEventListener('invalid', (event) => event.preventDefault());
      return [control.reportValidity(), document.activeElement === control];
    }));

  it('has the same labels', () =>
    compare(({control, fieldset}) => {
      control.id = 'own';
      const around = document.createElement('label');
      const beside = Object.assign(document.createElement('label'), {htmlFor: 'own'});
      fieldset.append(around, beside);
      around.append(control);
      return [
        [...control.labels].map((label) => [around, beside].indexOf(label as HTMLLabelElement)),
        beside.control === control,
      ];
    }));

  it('tells the page of the focus in the same way', () =>
    compare(({control, form}) => {
      const heard: string[] = [];
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        form.addEventListener(type, (event) => heard.push(`${type} ${event.target === control}`), true);
      control.focus();
      heard.push(`${document.activeElement === control}`);
      control.blur();
      return [...heard, document.activeElement === control];
    }));
});
