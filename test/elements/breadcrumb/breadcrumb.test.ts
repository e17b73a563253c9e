import {expect, fixtureSync, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/breadcrumb/osce-breadcrumb.js';
import type {BreadcrumbElement} from '../../../src/elements/breadcrumb/breadcrumb-element.js';
import '../../../src/elements/feed/osce-feed.js';
import '../../../src/elements/nav-menu/osce-nav-menu.js';
import {linkedNavigation, navigationTo, osceNavigation} from '../../../stories/support/sample-navigation.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {waitUntil} from '../../support/wait-until.js';

const CENTRE = '/structures-and-institutions/secretariat/conflict-prevention-centre';

const levelsOf = ({shadowRoot}: BreadcrumbElement): string[] =>
  [...shadowRoot!.querySelectorAll('li')]
    .filter((level) => level.checkVisibility())
    .map((level) => level.textContent!.trim());

const open = async (
  given: Partial<BreadcrumbElement> & {width?: number; lang?: string; dir?: string} = {},
): Promise<BreadcrumbElement> => {
  const {width = 800, lang = 'en', dir = 'ltr', ...rest} = given;
  const frame = fixtureSync<HTMLElement>(
    html`<div lang=${lang} dir=${dir} style="inline-size: ${width}px"></div>`,
  );
  const element = document.createElement('osce-breadcrumb');
  Object.assign(element, {navigation: linkedNavigation, current: CENTRE, ...rest});
  frame.append(element);
  await waitUntil(() => !element.matches(':state(loading)'));
  await frames(element);
  return element;
};

const frames = async (element: BreadcrumbElement) => {
  for (let i = 0; i < 3; i++) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
};

describe('<osce-breadcrumb>', () => {
  recordWarnings();

  it('is accessible', async () => {
    const element = await open();
    await expect(element).to.be.accessible();
  });

  it('shows the way to the page, which is marked', async () => {
    const element = await open();
    expect(levelsOf(element)).to.deep.equal([
      'Structures and institutions',
      'Secretariat',
      'Conflict Prevention Centre',
    ]);
    const page = element.shadowRoot!.querySelector('[aria-current="page"]')!;
    expect(page.textContent).to.equal('Conflict Prevention Centre');
    expect(element.shadowRoot!.querySelector('nav')!.getAttribute('aria-label')).to.equal('Breadcrumb');
  });

  it('shows a level without an address as text', async () => {
    const element = await open();
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({textContent}) => textContent);
    expect(links).to.deep.equal(['Conflict Prevention Centre']);
  });

  it('leaves out the middle where it is narrow, and shows it on demand', async () => {
    const element = await open({width: 360});
    expect(levelsOf(element)).to.deep.equal([
      'Structures and institutions',
      '…',
      'Conflict Prevention Centre',
    ]);
    await expect(element).to.be.accessible();
    const button = element.shadowRoot!.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.equal('Show all levels');
    button.focus();
    await sendKeys({press: 'Enter'});
    await frames(element);
    expect(levelsOf(element)).to.deep.equal([
      'Structures and institutions',
      'Secretariat',
      'Conflict Prevention Centre',
    ]);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Secretariat');
  });

  it('keeps the focus when its width changes', async () => {
    const element = await open({width: 360});
    const focused = () => element.shadowRoot!.activeElement?.textContent.trim();
    element.shadowRoot!.querySelector('button')!.focus();
    for (const [width, text] of [
      [1000, 'Secretariat'],
      [360, '…'],
    ] as const) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await frames(element);
      await frames(element);
      expect(focused(), `${width}`).to.equal(text);
    }
  });

  it('leaves out nothing of two levels, even after a longer way', async () => {
    const element = await open({width: 120});
    expect(levelsOf(element)).to.include('…');
    const labels = ['Structures and institutions', 'Secretariat in Vienna'];
    element.navigation = navigationTo(CENTRE, ...labels);
    await frames(element);
    expect(levelsOf(element)).to.deep.equal(labels);
  });

  it('goes to the first level between when it shows them, and never again', async () => {
    const navigation = navigationTo(CENTRE, 'Structures', 'Secretariat', 'Departments', 'Centre');
    const element = await open({width: 160, navigation});
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    element.shadowRoot!.querySelector('button')!.click();
    await frames(element);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Secretariat');
    elsewhere.focus();
    element.label = 'You are here';
    await frames(element);
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('follows its own width', async () => {
    const element = await open({width: 800});
    for (const [width, count] of [
      [300, 3],
      [800, 3],
    ] as const) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await frames(element);
      expect(levelsOf(element)).to.have.length(count);
      expect(levelsOf(element).includes('…')).to.equal(width === 300);
    }
  });

  it('follows the size of its text, in both directions', async () => {
    const element = await open({
      width: 360,
      navigation: navigationTo(CENTRE, 'Work', 'Areas', 'Law', 'Police'),
    });
    expect(levelsOf(element)).to.have.length(4);
    element.style.setProperty('--osce-font-size', '32px');
    await waitUntil(() => levelsOf(element).join() === 'Work,…,Police');
    element.style.removeProperty('--osce-font-size');
    await waitUntil(() => levelsOf(element).join() === 'Work,Areas,Law,Police');
  });

  it('stands out of its column at no width', async () => {
    const element = await open();
    for (let width = 240; width < 1000; width += 40) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await frames(element);
      for (const level of element.shadowRoot!.querySelectorAll('li, a, span'))
        expect(level.getBoundingClientRect().right, `${width}`).to.be.at.most(
          element.getBoundingClientRect().right + 1,
        );
    }
  });

  it('shows what the page wrote where the page is not in the navigation', async () => {
    const element = await open({current: '/elsewhere'});
    element.append('Written by hand');
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('leaves out the middle again on the next page, and takes no focus there', async () => {
    const element = await open({width: 260});
    element.shadowRoot!.querySelector('button')!.click();
    await frames(element);
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.current = '/our-work/fields-of-work/youth';
    await frames(element);
    expect(levelsOf(element)).to.deep.equal(['Our work', '…', 'Youth']);
    expect(element.shadowRoot!.activeElement === null).to.equal(true);
  });

  it('follows a router', async () => {
    const {href} = location;
    const element = await open({current: undefined as never});
    history.pushState(null, '', '/our-work/fields-of-work/youth');
    await waitUntil(() => levelsOf(element).join() === 'Our work,Fields of work,Youth');
    history.replaceState(null, '', href);
  });

  it('shares the navigation of a feed with a menu', async () => {
    const feed = fixtureSync(
      html`<osce-feed .navigation=${osceNavigation}
        ><osce-nav-menu></osce-nav-menu><osce-breadcrumb current="/education"></osce-breadcrumb
      ></osce-feed>`,
    );
    const element = feed.querySelector('osce-breadcrumb')!;
    await waitUntil(() => element.shadowRoot?.querySelector('li'));
    expect(levelsOf(element)).to.deep.equal(['Our work', 'Fields of work', 'Education']);
  });

  it('describes the way to search engines, if asked', async () => {
    const element = await open({structuredData: true});
    const find = () => element.querySelector('script[type="application/ld+json"]');
    await waitUntil(find);
    const {itemListElement, ...list} = JSON.parse(find()!.textContent!) as {itemListElement: object[]};
    expect(list).to.deep.equal({'@context': 'https://schema.org', '@type': 'BreadcrumbList'});
    expect(itemListElement).to.deep.equal([
      {'@type': 'ListItem', position: 1, name: 'Structures and institutions'},
      {'@type': 'ListItem', position: 2, name: 'Secretariat'},
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Conflict Prevention Centre',
        item: new URL(CENTRE, location.href).href,
      },
    ]);
    element.structuredData = false;
    await waitUntil(() => !find());
  });

  it('speaks the language of the page', async () => {
    const element = await open({lang: 'ru', width: 300});
    expect(element.shadowRoot!.querySelector('nav')!.getAttribute('aria-label')).to.equal('Путь к странице');
    expect(element.shadowRoot!.querySelector('button')!.getAttribute('aria-label')).to.equal(
      'Показать все уровни',
    );
    expect(element.shadowRoot!.querySelector('button')!.hasAttribute('lang')).to.equal(false);
  });

  it('names English words as such on a page in another language', async () => {
    const element = await open({lang: 'pl', width: 300});
    expect(element.shadowRoot!.querySelector('button')!.lang).to.equal('en');
  });

  it('keeps the language of a label, with an address and without', async () => {
    const page = {
      label: 'Выборы',
      lang: 'ru',
      href: '/elections',
      children: [{label: 'Page', href: '/page'}],
    };
    const items = [{label: 'Travail', lang: 'fr', children: [page]}];
    const element = await open({navigation: {items}, current: '/page'});
    const levels = [...element.shadowRoot!.querySelectorAll('li > *')];
    expect(levels.map(({localName}) => localName)).to.deep.equal(['span', 'a', 'a']);
    expect(levels.map((level) => level.getAttribute('lang'))).to.deep.equal(['fr', 'ru', null]);
    // A language of the other direction keeps its punctuation where it belongs.
    expect(levels.map((level) => level.getAttribute('dir'))).to.deep.equal(['auto', 'auto', null]);
  });
});
