import assert from 'node:assert/strict';
import {it} from 'node:test';
import {elements} from '../project.js';

const isRich = ({type, name}) => type?.text.startsWith('unknown') || name === 'renderOption';

const rich = elements.flatMap(({tagName, members}) =>
  members.filter((member) => member.kind === 'field' && isRich(member)).map(({name}) => [tagName, name]),
);

/** Objects are given as they are, by frameworks to elements that are there and to those that come back. */
export const takesData = (page) => {
  it('gives data as they are', async () => {
    assert.ok(rich.length > 10);
    const given = await page().read(
      (properties) =>
        properties.map(
          ([tag, name]) =>
            typeof document.querySelector(`#data ${tag}[label], #data ${tag}:not([release-id])`)[name],
        ),
      rich,
    );
    assert.deepEqual(
      given,
      rich.map(([, name]) => (name === 'renderOption' ? 'function' : 'object')),
    );
  });

  const expectFirst = async () => {
    await page().expectText('#shared', /^Sample of a mission/);
    await page().expectText('#data osce-nav-menu', /Work.*About/);
    await page().expectText('#data osce-breadcrumb', /Work.*Elections/);
    await page().expectText('#own', /^Sample of a meeting.*24 October 2011/);
    await page().expectText('#data osce-release-list', /Sample of patrols.*Sample of a mission/);
    await page().expectText('#data osce-country-list', /Poland, sample/);
    assert.deepEqual(await page().readOptions('#data osce-country-picker'), [
      'Option at',
      'Option is',
      'Option pl',
    ]);
  };

  it('shows them', expectFirst);

  it('shows them again after the elements were taken away', async () => {
    await page().press('Show or hide');
    await page().until(
      () => document.querySelector('#data osce-feed'),
      (found) => !found,
    );
    await page().press('Show or hide');
    await expectFirst();
  });

  it('shows others in their place', async () => {
    await page().press('Next data');
    await page().expectText('#shared', /^Other sample of a mission/);
    await page().expectText('#data osce-nav-menu', /Other work.*Contact/);
    await page().expectText('#data osce-breadcrumb', /Other work.*Other elections/);
    await page().expectText('#own', /^Other sample of a meeting.*25 November 2012/);
    await page().expectText('#data osce-release-list', /Other sample of a mission.*Other sample of a school/);
    await page().expectText('#data osce-country-list', /Finland, sample/);
    assert.deepEqual(await page().readOptions('#data osce-country-picker'), ['Option fi', 'Option is']);
  });

  it('shows what stands inside where there are none', async () => {
    await page().press('Next data');
    await page().expectWords('#shared', /^No shared release$/);
    await page().expectWords('#own', /^No release$/);
    await page().expectWords('#data osce-release-list', /^No releases$/);
    await page().expectText('#data osce-nav-menu', /^No menu$/);
    await page().expectWords('#data osce-breadcrumb', /No way/);
    await page().expectText('#data osce-country-list', /Kazakhstan/);
    const options = await page().readOptions('#data osce-country-picker');
    assert.ok(options.length > 60 && options.includes('Kazakhstan'), options.join());
  });
};
