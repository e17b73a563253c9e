import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AxeResults} from 'axe-core';
import {DATA} from '../support/embed-driver.js';
import {waitUntil} from '../support/wait-until.js';

type Page = Window & typeof globalThis & {axe: {run(root: Document): Promise<AxeResults>}};

let frame: HTMLIFrameElement;

/** Opens the configurator, in a frame as wide as the screen it is for. */
async function open(fragment: string, width = 1100): Promise<Page> {
  frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 900px`;
  frame.src = `/demo/configurator.html${fragment}`;
  document.body.append(frame);
  const page = () => frame.contentWindow as Page;
  await waitUntil(() => page().document.querySelector('.output pre'), 'the configurator');
  return page();
}

const find = <T extends HTMLElement>({document}: Page, name: string): T => {
  const label = [...document.querySelectorAll('label')].find(
    ({textContent}) => textContent.replace(/JSON/, '').trim() === name,
  );
  const field = label?.control ?? label?.querySelector('input');
  if (!field) throw new Error(`no field is called ${name}`);
  return field as T & HTMLInputElement;
};

const type = (field: HTMLElement, value: string): void => {
  Object.assign(field, {value});
  field.dispatchEvent(new Event('input', {bubbles: true}));
};

const choose = (field: HTMLElement, value: string): void => {
  Object.assign(field, {value});
  field.dispatchEvent(new Event('change', {bubbles: true}));
};

const snippetOf = ({document}: Page) =>
  [...document.querySelectorAll('pre')].map(({textContent}) => textContent).join('\n');

const shownBy = ({document}: Page) => document.querySelector<HTMLElement>('.stage')!.firstElementChild!;

const RELEASE = `#${new URLSearchParams({element: 'osce-release', src: DATA})}`;

describe('the configurator', () => {
  afterEach(() => frame.remove());

  for (const width of [375, 1100])
    for (const scheme of ['light', 'dark'])
      it(`is accessible at ${width} px in ${scheme}`, async () => {
        const page = await open(`${RELEASE}&view.way=iframe&release=%7B`, width);
        page.document.documentElement.style.colorScheme = scheme;
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        page.document.head.append(script);
        await loaded;
        const {violations} = await page.axe.run(page.document);
        expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal(
          [],
        );
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('shows what is set at once, in the preview, the snippet and the address', async () => {
    const page = await open(RELEASE);
    choose(find(page, 'variant'), 'card');
    find<HTMLInputElement>(page, 'structured-data').click();
    type(find(page, 'heading-level'), '4');
    choose(find(page, 'lang'), 'de');
    type(find(page, '--osce-color-accent'), 'crimson');
    const element = shownBy(page);
    expect(element.outerHTML).to.match(/^<osce-release [^>]*variant="card"[^>]*lang="de"/);
    expect([element.getAttribute('heading-level'), element.getAttribute('structured-data')]).to.deep.equal([
      '4',
      '',
    ]);
    expect(element.getAttribute('style')).to.equal('--osce-color-accent: crimson');
    for (const part of ['variant="card"', 'structured-data', 'heading-level="4"', 'lang="de"'])
      expect(snippetOf(page)).to.contain(part);
    const {hash} = page.location;
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({
      element: 'osce-release',
      src: DATA,
      variant: 'card',
      'structured-data': '',
      'heading-level': '4',
      lang: 'de',
      '--osce-color-accent': 'crimson',
    });
    frame.remove();
    const other = await open(hash);
    expect(snippetOf(other)).to.contain('variant="card"');
    expect(find<HTMLInputElement>(other, 'structured-data').checked).to.equal(true);
    expect(find<HTMLInputElement>(other, '--osce-color-accent').value).to.equal('crimson');
  });

  it('says what is wrong with JSON, keeps it in the field, and leaves it out', async () => {
    const page = await open(RELEASE);
    const field = find<HTMLTextAreaElement>(page, 'release');
    type(field, '{"title": ');
    const message = page.document.getElementById(field.getAttribute('aria-describedby')!.split(' ').at(-1)!)!;
    expect(message.textContent).to.contain('not JSON');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('{"title": ');
    expect(shownBy(page).hasAttribute('release')).to.equal(false);
    type(field, '{"title": "A headline"}');
    expect(message.textContent).to.equal('');
    expect(shownBy(page).getAttribute('release')).to.equal('{"title": "A headline"}');
    type(field, '');
    expect(shownBy(page).hasAttribute('release')).to.equal(false);
  });

  it('sets up each element of the manifest that shows something', async () => {
    const page = await open('');
    const select = find<HTMLSelectElement>(page, 'Element');
    const tags = [...select.options].map(({value}) => value);
    expect(tags).to.include('osce-release').and.not.to.include('osce-feed');
    for (const tag of tags) {
      choose(select, tag);
      expect(shownBy(page).localName).to.equal(tag);
      expect(page.document.querySelectorAll('.form .field').length).to.be.above(8);
      expect(snippetOf(page)).to.contain(`<${tag}`);
    }
  });

  it('has a preview as wide as is asked for', async () => {
    const page = await open(RELEASE);
    for (const width of ['240', '375', '768']) {
      page.document.querySelector<HTMLInputElement>(`[name="width"][value="${width}"]`)!.click();
      await waitUntil(() => page.document.querySelector('.measure')!.textContent === `${width} px`, width);
      expect(shownBy(page).clientWidth).to.equal(Number(width));
    }
  });

  it('says what in its address it could not use', async () => {
    const page = await open('#element=osce-release&colour=red');
    expect(page.document.querySelector('[role="status"]')!.textContent).to.contain('"colour"');
    expect(shownBy(page).localName).to.equal('osce-release');
  });

  it('follows the address', async () => {
    const page = await open(RELEASE);
    page.location.hash = '#element=osce-country-list&lang=ru';
    await waitUntil(() => shownBy(page).localName === 'osce-country-list', 'the list');
    expect(find<HTMLSelectElement>(page, 'lang').value).to.equal('ru');
  });

  it('is used by keyboard', async () => {
    const page = await open(RELEASE);
    find(page, 'Script tag').focus();
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => snippetOf(page).includes('npm install'), 'the snippet for npm');
    expect(page.location.hash).to.contain('view.way=npm');
  });

  it('copies a snippet, or selects it', async () => {
    const page = await open(RELEASE);
    page.document.querySelector<HTMLElement>('.part button')!.click();
    await waitUntil(
      () => /Copied|Selected/.test(page.document.querySelector('.copied')!.textContent),
      'an answer',
    );
  });
});
