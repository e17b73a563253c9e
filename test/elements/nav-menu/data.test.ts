import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/feed/osce-feed.js';
import {
  linkedNavigation,
  mixedNavigation,
  osceNavigation,
} from '../../../stories/support/sample-navigation.js';
import {fault} from '../../support/faults.js';
import {closeHosts, openHost} from '../../support/host-page.js';
import {NavDriver} from '../../support/nav-driver.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {waitUntil} from '../../support/wait-until.js';

const FALLBACK = `<ul>
  <li><a href="/one">One</a></li>
  <li>Two <ul><li><a href="/two/a" lang="fr">Deux</a></li><li><a href="javascript:alert(1)">Bad</a></li></ul></li>
  <li><a href="/three">Three</a><ul><li><a href="/three/b">B</a></li></ul></li>
</ul>`;

const address = (value: unknown) => {
  const blob = new Blob([JSON.stringify(value)], {type: 'application/json'});
  return URL.createObjectURL(blob);
};

describe('data of <osce-nav-menu>', () => {
  const warnings = recordWarnings();
  afterEach(closeHosts);

  it('comes from a property, an attribute or a script inside', async () => {
    const json = JSON.stringify(mixedNavigation);
    for (const driver of [
      await NavDriver.open({navigation: mixedNavigation}),
      await NavDriver.open({navigation: mixedNavigation.items}),
      await NavDriver.open({navigation: undefined}, {attributes: {navigation: json}}),
      await NavDriver.open(
        {navigation: undefined},
        {children: `<script type="application/json">${json}</script>`},
      ),
    ])
      expect(driver.bar).to.deep.equal(['Home', 'Topics', 'Новости', 'Contact']);
    expect(warnings).to.deep.equal([]);
  });

  it('comes from an address', async () => {
    const driver = await NavDriver.open({navigation: undefined, src: address(mixedNavigation)});
    await driver.until(() => driver.bar.length);
    expect(driver.bar).to.include('Topics');
  });

  it('comes from the feed around it, as an address or as it is, beside releases', async () => {
    for (const navigation of [address(mixedNavigation), mixedNavigation]) {
      const feed = await fixture(html`<osce-feed .navigation=${navigation}><div></div></osce-feed>`);
      const menu = document.createElement('osce-nav-menu');
      feed.firstElementChild!.attachShadow({mode: 'open'}).append(menu);
      const driver = new NavDriver(menu, feed as HTMLElement);
      await driver.until(() => driver.root?.querySelector('[part~="bar"]'));
      expect(driver.root.textContent).to.include('Topics');
    }
  });

  it('changes with what is given', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    driver.element.navigation = linkedNavigation;
    await driver.frames();
    expect(driver.bar).to.include('Our work');
    driver.element.navigation = {items: []};
    await driver.frames();
    expect(driver.nav.checkVisibility()).to.equal(false);
    expect(driver.element.matches(':state(empty)')).to.equal(true);
  });

  it('opens by one press after every change', async () => {
    const driver = await NavDriver.open();
    for (const navigation of [mixedNavigation, osceNavigation]) {
      driver.element.navigation = navigation;
      await driver.settle();
      const [button] = driver.findAll('button');
      button!.click();
      expect(button!.ariaExpanded).to.equal('true');
      button!.click();
      expect(button!.ariaExpanded).to.equal('false');
    }
  });

  it('leaves a reader alone where the same is given anew', async () => {
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    driver.find('link', 'Education').focus();
    driver.element.navigation = structuredClone(linkedNavigation);
    await driver.frames();
    expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([true, 'Education']);
  });

  it('keeps the place of a reader when it changes, or the nearest around it', async () => {
    const driver = await NavDriver.open();
    const change = async (label: string) => {
      driver.element.navigation = {items: [...linkedNavigation.items, {label, href: `/${label}`}]};
      await driver.frames();
    };
    driver.find('button', 'Countries').focus();
    await change('New');
    expect(driver.focused).to.equal('Countries');
    await driver.activate('button', 'Our work');
    driver.find('link', 'Education').focus();
    await change('Newer');
    expect([driver.isOpen('Our work'), driver.focused]).to.deep.equal([false, 'Our work']);
  });

  it('leaves alone a reader at a link in another slot', async () => {
    const driver = await NavDriver.open({}, {children: '<a slot="brand" href="/">Brand</a>'});
    const brand = driver.element.querySelector('a')!;
    brand.focus();
    driver.element.navigation = mixedNavigation;
    await driver.frames();
    expect(document.activeElement === brand).to.equal(true);
  });

  it('takes over the focus from the links of the page', async () => {
    const {document} = await openHost(
      '<osce-nav-menu><a href="/about">About us</a> <a href="/news">News</a></osce-nav-menu>',
    );
    const element = document.querySelector('osce-nav-menu')!;
    element.querySelectorAll('a')[1]!.focus();
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src: '/__cdn/osce-nav-menu.js'});
    document.head.append(script);
    await waitUntil(() => element.shadowRoot?.activeElement, 'something has the focus');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('News');
  });

  it('warns of a mistake in the page, and goes on', async () => {
    const items = [
      {label: 'Good', href: '/'},
      {href: '/nameless'},
      {label: 'Bad', href: 'javascript:alert(1)'},
    ];
    const driver = await NavDriver.open({navigation: {items}});
    expect(driver.bar).to.deep.equal(['Good', 'Bad']);
    expect(driver.namesOf('link')).to.deep.equal(['Good']);
    expect(warnings.map(([message]) => message)).to.deep.equal([
      '<osce-nav-menu> navigation: items[1].label: missing',
      '<osce-nav-menu> navigation: items[2].href: not an address that can be used',
    ]);
    driver.element.current = 'https://[half';
    await driver.frames();
    expect(warnings.at(-1)![0]).to.equal('<osce-nav-menu> current: not an address');
    expect(driver.bar).to.deep.equal(['Good', 'Bad']);
  });

  it('is the links of the page where there is no other', async () => {
    const driver = await NavDriver.open({navigation: undefined}, {children: FALLBACK});
    expect(driver.bar).to.deep.equal(['One', 'Two', 'Three']);
    await driver.activate('button', 'Two');
    expect(driver.find('link', 'Deux').querySelector<HTMLElement>('[lang]')!.lang).to.equal('fr');
    expect(driver.text).to.include('Bad');
    expect(driver.findAll('link', 'Bad')).to.have.length(0);
    expect(driver.element.querySelector('a')!.checkVisibility()).to.equal(false);
    await driver.activate('button', 'Section: Three');
    expect(driver.find('link', 'B').getAttribute('href')).to.equal(new URL('/three/b', location.href).href);
  });

  it('follows the links of the page when they change', async () => {
    const driver = await NavDriver.open({navigation: undefined}, {children: FALLBACK});
    driver.element.querySelector('li')!.remove();
    await driver.until(() => driver.bar.join() === 'Two,Three');
  });

  it('follows the links of the page when only their addresses, names or places change', async () => {
    const children = '<a href="/one">One</a> <a href="/two" aria-label="Two"></a>';
    const driver = await NavDriver.open({navigation: undefined}, {children});
    await driver.until(() => driver.bar.join() === 'One,Two');
    const [one, two] = driver.element.querySelectorAll('a');
    one!.href = '/new';
    const address = new URL('/new', location.href).href;
    await driver.until(() => driver.find('link', 'One').getAttribute('href') === address);
    two!.ariaLabel = 'Second';
    await driver.until(() => driver.bar.join() === 'One,Second');
    one!.slot = 'actions';
    await driver.until(() => driver.bar.join() === 'Second');
    expect(one!.checkVisibility()).to.equal(true);
  });

  it('leaves what is in its slots out of the menu', async () => {
    const children = `<a slot="brand" href="/">Site</a>${FALLBACK}<a slot="actions" href="/de">Deutsch</a>`;
    const driver = await NavDriver.open({navigation: undefined}, {children});
    expect(driver.bar).to.deep.equal(['One', 'Two', 'Three']);
    for (const link of driver.element.querySelectorAll(':scope > a'))
      expect(link.checkVisibility()).to.equal(true);
  });

  it('is the links of the page when a feed fails, with a way to try again', async () => {
    const driver = NavDriver.place({src: fault('status', {status: 404})}, {children: FALLBACK});
    await driver.until(() => driver.element.matches(':state(error)'));
    await driver.frames();
    expect(driver.bar).to.deep.equal(['One', 'Two', 'Three']);
    expect(driver.find('button', 'Try again')).to.exist;
    await expect(driver.element).to.be.accessible();
  });

  it('keeps the place of a reader who tries again, and leaves alone one who went on', async () => {
    for (const isGone of [false, true]) {
      const driver = NavDriver.place({src: fault('flaky', {status: 410, times: 2})});
      const after = driver.frame.querySelector<HTMLElement>(':scope > button:last-child')!;
      await driver.until(() => driver.findAll('button', 'Try again').length);
      await driver.activate('button', 'Try again');
      await driver.until(() => driver.focused === 'Try again', 'the error is there again');
      driver.find('button', 'Try again').click();
      if (isGone) after.focus();
      await driver.until(() => driver.findAll('link', 'Release 1').length);
      await driver.settle();
      expect(document.activeElement === after).to.equal(isGone);
      expect(!!driver.root.activeElement?.matches('[part="root"]')).to.equal(!isGone);
    }
  });

  it('is awaited with a sign', async () => {
    const driver = NavDriver.place({src: fault('hang')});
    await driver.until(() => driver.element.matches(':state(loading)'));
    await driver.element.updateComplete;
    expect(driver.root.textContent).to.include('Loading');
  });

  for (const [width, filter, children] of [
    [1200, true, '<a slot="brand" href="/">Site</a>'],
    [375, true, '<a slot="brand" href="/">Site</a>'],
    [
      375,
      false,
      '<a slot="brand" href="/">The name of a site that is very long</a><a slot="actions" href="/de">Deutsch</a>',
    ],
    [1200, false, ''],
  ] as const)
    it(`is awaited in its place beside what is in its slots: ${children || 'nothing'} at ${width}`, async () => {
      const driver = NavDriver.place({src: fault('hang'), filter}, {children, width});
      await driver.until(() => driver.root?.querySelector('[part="placeholder"]'));
      const height = () => Math.round(driver.element.getBoundingClientRect().height);
      const before = height();
      driver.element.navigation = linkedNavigation;
      await driver.settle();
      expect([height(), before > 40]).to.deep.equal([before, true]);
    });

  it('leave the landmark in the hands of Lit, whatever they are', async () => {
    const menu = await NavDriver.open();
    const marks = () =>
      [...menu.nav.childNodes].filter(({nodeType}) => nodeType === Node.COMMENT_NODE).length;
    const before = marks();
    expect(before).to.be.above(0);
    menu.element.navigation = undefined;
    await menu.settle();
    expect([menu.nav.childElementCount, marks()]).to.deep.equal([0, before]);
    menu.element.navigation = [{label: 'One', href: '/one'}];
    await menu.settle();
    expect([menu.nav.childElementCount > 0, marks()]).to.deep.equal([true, before]);
  });
});
