import assert from 'node:assert/strict';
import {it} from 'node:test';

/** Pickers and what a page holds of them follow each other. */
export const bindsPickers = (page) => {
  const expectBound = async (expected) => {
    const read = () => document.querySelector('#bound').textContent;
    assert.equal(await page().until(read, (text) => text === expected), expected);
  };

  it('follows what the reader chooses', async () => {
    await expectBound('at at,ch');
    await page().type('#form [name=state] >>> [role=combobox]', 'Pol');
    await page().key('Enter');
    await expectBound('pl at,ch');
    await page().type('#form [name=states] >>> [role=combobox]', 'Pol');
    await page().key('Enter');
    await page().key('Escape');
    await expectBound('pl at,ch,pl');
  });

  it('changes what is chosen', async () => {
    await page().press('Go north');
    await expectBound('fi fi,no');
    const shown = await page().read(() => [
      document.querySelector('#form [name=state]').shadowRoot.querySelector('[role=combobox]').value,
      document
        .querySelector('#form [name=states]')
        .shadowRoot.textContent.match(/Finland|Norway|Austria/g)
        .join(),
    ]);
    assert.equal(shown[0], 'Finland');
    assert.match(shown[1], /^Finland,/);
  });

  it('sends it with its form', async () => {
    await page().press('Send');
    const sent = await page().until(() => document.querySelector('#sent').textContent, Boolean);
    assert.equal(sent, 'state=fi&states=fi&states=no fi,no');
  });
};

/** The same by a directive of Vue. */
export const bindsModel = (page) => {
  it('binds a picker with `v-model`', async () => {
    const read = () => [
      document.querySelector('#model output').textContent,
      document.querySelector('#model osce-country-picker').value,
    ];
    await page().type('#model osce-country-picker >>> [role=combobox]', 'Pol');
    await page().key('Enter');
    assert.deepEqual(await page().until(read, ([text]) => text === 'pl'), ['pl', 'pl']);
    await page().press('Model north');
    assert.deepEqual(await page().until(read, ([, value]) => value === 'fi'), ['fi', 'fi']);
  });
};
