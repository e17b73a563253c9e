import {expect} from '@open-wc/testing';
import type {CountryPickerElement} from '../../../src/elements/country-picker/country-picker-element.js';
import {closeHosts, type HostWindow} from '../../support/host-page.js';
import {fault, release} from '../../support/faults.js';
import {hearOf, openWithout, settleWithout, untilWithout, type Mishap} from '../../support/missing-part.js';
import {waitUntil} from '../../support/wait-until.js';

const pickerOf = ({document}: HostWindow) =>
  document.querySelector<CountryPickerElement>('osce-country-picker')!;
const rootOf = (host: HostWindow) => pickerOf(host).shadowRoot!;
const inputOf = (host: HostWindow) => rootOf(host).querySelector('input')!;

const open = async (part: string, mishap: Mishap, attributes = '', children = '') => {
  const body = `<form><osce-country-picker name="s" ${attributes}>${children}</osce-country-picker></form>`;
  const host = await openWithout(part, mishap, 'osce-country-picker', body);
  await waitUntil(() => pickerOf(host).shadowRoot?.querySelector('input'), 'the field');
  return host;
};

/** Writes into the field as far as a script can. */
const write = (host: HostWindow, text: string): void => {
  const input = inputOf(host);
  input.focus();
  input.value = text;
  input.dispatchEvent(new host.InputEvent('input', {bubbles: true, composed: true}));
};

const sent = ({document}: HostWindow): string[] =>
  [...new FormData(document.querySelector('form')!).values()].map(String);

const reasonOf = (mishap: Mishap): string =>
  mishap === 'hanging' ? '\\(Error: no answer in 30 s\\)' : '\\(\\w*Error: .+\\)';

/** The browser asks again for a module that could not be had. */
const canImportAgain = async (): Promise<boolean> => {
  const address = fault('flaky', {status: 404, times: 1, type: 'text/javascript', body: 'export {}'});
  const isThere = () =>
    import(address).then(
      () => true,
      () => false,
    );
  return !(await isThere()) && isThere();
};

describe('<osce-country-picker> without a part', () => {
  afterEach(closeHosts);

  for (const mishap of ['missing', 'hanging'] as const) {
    it(`names its list in the console, and keeps what is chosen and written: ${mishap}`, async () => {
      const host = await open('picker-combobox', mishap, 'value="de"');
      write(host, 'pol');
      inputOf(host).click();
      const said = await hearOf(host);
      expect(said.length).to.equal(1);
      expect(said[0]).to.match(
        new RegExp(`^<osce-country-picker> list: could not be loaded ${reasonOf(mishap)}`),
      );
      await settleWithout(host, pickerOf(host));
      expect([inputOf(host).value, ...sent(host)]).to.deep.equal(['pol', 'de']);
    });

    it(`names what shows several, and sends them all the same: ${mishap}`, async () => {
      const host = await open('picker-chips', mishap, 'multiple value="de,fr"');
      const [said] = await hearOf(host);
      expect(said).to.match(
        new RegExp(`^<osce-country-picker> multiple: could not be loaded ${reasonOf(mishap)}`),
      );
      await settleWithout(host, pickerOf(host));
      expect(sent(host).sort()).to.deep.equal(['de', 'fr']);
    });

    it(`names what takes over a select, which stays in use: ${mishap}`, async () => {
      const select = '<select name="own"><option>de<option selected>fr</select>';
      const host = await open('slotted-select', mishap, '', select);
      const [said] = await hearOf(host);
      expect(said).to.match(
        new RegExp(`^<osce-country-picker> select: could not be loaded ${reasonOf(mishap)}`),
      );
      await settleWithout(host, pickerOf(host));
      expect(pickerOf(host).querySelector('select')!.checkVisibility()).to.equal(true);
      expect(sent(host)).to.deep.equal(['fr']);
    });

    it(`names the search for slips, and says that nothing was found: ${mishap}`, async () => {
      const host = await open('slip-search', mishap);
      const options = () => [...rootOf(host).querySelectorAll('[role="option"]:not([hidden])')];
      const isEmpty = () => rootOf(host).querySelector('[part="empty"]')!.checkVisibility();
      write(host, 'pola');
      await waitUntil(
        () =>
          options()
            .map(({textContent}) => textContent)
            .join() === 'Poland',
      );
      write(host, 'polnad');
      const [said] = await hearOf(host);
      expect(said).to.contain('osce-widgets: the search for slips could not be loaded');
      await untilWithout(host, isEmpty, 'nothing found');
      write(host, 'pola');
      expect(options().map(({textContent}) => textContent)).to.deep.equal(['Poland']);
      write(host, 'polnd');
      await untilWithout(host, isEmpty, 'nothing found');
      expect(host.faults.filter((each) => each.includes('slips')).length).to.equal(1);
    });
  }

  it('opens its list once that has come late, and not for what was done before', async () => {
    const host = await open('picker-combobox', 'late');
    inputOf(host).click();
    await hearOf(host);
    await release(host.late);
    await waitUntil(() => {
      inputOf(host).click();
      return inputOf(host).ariaExpanded === 'true';
    }, 'the list');
    expect(rootOf(host).querySelectorAll('[role="option"]').length).to.equal(68);
  });

  it('opens its list when asked again after it could not be loaded', async function () {
    if (!(await canImportAgain())) this.skip();
    const host = await open('picker-combobox', 'flaky');
    await waitUntil(() => {
      inputOf(host).click();
      return inputOf(host).ariaExpanded === 'true';
    }, 'the list');
    expect(rootOf(host).querySelectorAll('[role="option"]').length).to.equal(68);
  });

  it('shows several once what shows them has come late', async () => {
    const host = await open('picker-chips', 'late', 'multiple value="de,fr"');
    await hearOf(host);
    await release(host.late);
    await waitUntil(() => rootOf(host).querySelectorAll('[part="chip"]').length === 2, 'the chips');
  });
});
