import {expect} from '@open-wc/testing';
import type {NavSelectEvent} from '../../../src/elements/nav-menu/nav-select-event.js';
import {mixedNavigation} from '../../../stories/support/sample-navigation.js';
import {NavDriver, nameOf} from '../../support/nav-driver.js';

const markedBy = (driver: NavDriver, value: string): string[] =>
  [...driver.root.querySelectorAll(`[aria-current="${value}"]`)].map(nameOf);

describe('the current page in <osce-nav-menu>', () => {
  const {href} = location;
  afterEach(() => history.replaceState(null, '', href));

  it('is in sight where the panel around it is opened', async () => {
    const items = Array.from({length: 60}, (_, i) => ({label: `Entry ${i}`, href: `/${i}`}));
    for (const layout of ['bar', 'drawer'] as const) {
      const navigation = {items: [{label: 'Section', children: items}]};
      const driver = await NavDriver.open({navigation, layout, current: '/50'}, {width: 300});
      await driver.activate('button', layout === 'bar' ? 'Section' : 'Menu');
      const panel = driver.root.querySelector(':popover-open')!.getBoundingClientRect();
      const page = driver.find('link', 'Entry 50').getBoundingClientRect();
      expect(page.top, layout).to.be.above(panel.top);
      expect(page.bottom, layout).to.be.below(panel.bottom);
      driver.frame.remove();
    }
  });

  it('is marked, and so is what is around it', async () => {
    const driver = await NavDriver.open({current: '/our-work/fields-of-work/education'});
    expect(markedBy(driver, 'true')).to.deep.equal(['Our work']);
    await driver.activate('button', 'Our work');
    expect(markedBy(driver, 'page')).to.deep.equal(['Education']);
  });

  it('is that of the browser, in any language and with any query', async () => {
    history.replaceState(null, '', '/de/our-work/fields-of-work/youth/?page=2');
    const driver = await NavDriver.open();
    await driver.activate('button', 'Our work');
    expect(markedBy(driver, 'page')).to.deep.equal(['Youth']);
  });

  it('is a section with a name of two letters, and no page of another site', async () => {
    const items = ['/', 'https://x.example/pc', '/pc', '/fsc'].map((href) => ({label: href, href}));
    const driver = await NavDriver.open({navigation: items, current: '/pc/123', layout: 'index'});
    expect(markedBy(driver, 'page')).to.deep.equal(['/pc']);
    driver.element.navigation = items.slice(0, 2);
    await driver.frames();
    expect(markedBy(driver, 'page')).to.deep.equal([]);
  });

  it('follows a router, and the way back', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation, layout: 'index'});
    history.pushState(null, '', '/topics/security/policing');
    await driver.until(() => markedBy(driver, 'page').join() === 'Policing New');
    expect(markedBy(driver, 'true')).to.deep.equal(['Topics', 'Security']);
    history.replaceState(null, '', '/topics');
    await driver.until(() => markedBy(driver, 'page').join() === 'Topics');
    expect(markedBy(driver, 'true')).to.deep.equal([]);
    history.back();
    await driver.until(() => markedBy(driver, 'page').join() === 'Home');
  });

  it('follows a router while other menus come and go', async () => {
    const [menu, other] = [
      await NavDriver.open({navigation: mixedNavigation, layout: 'index'}),
      await NavDriver.open({navigation: mixedNavigation, layout: 'index'}),
    ] as const;
    other.element.remove();
    history.replaceState(null, '', '/topics');
    await menu.until(() => markedBy(menu, 'page').join() === 'Topics');
  });

  it('stays as the reader left it where its way is opened again', async () => {
    const driver = await NavDriver.open(
      {layout: 'drawer', current: '/our-work/fields-of-work/education'},
      {width: 320},
    );
    await driver.activate('button', 'Menu');
    while (driver.findAll('button', 'Back').length) await driver.activate('button', 'Back');
    const before = driver.namesOf('button');
    expect(before).to.include('Our work');
    await driver.activate('button', 'Menu');
    await driver.activate('button', 'Menu');
    expect(driver.namesOf('button')).to.deep.equal(before);
  });

  it('is shown anew in a drawer that was open at another page', async () => {
    const section = (name: string) => ({
      label: name,
      children: [{label: `${name} 1`, href: `/${name}/1`}],
    });
    const navigation = {items: [{label: 'All', children: [section('a'), section('b')]}]};
    const driver = await NavDriver.open({navigation, layout: 'drawer', current: '/a/1'}, {width: 320});
    await driver.activate('button', 'Menu');
    expect(driver.namesOf('link')).to.deep.equal(['a 1']);
    await driver.activate('button', 'Menu');
    driver.element.current = '/b/1';
    await driver.frames();
    await driver.activate('button', 'Menu');
    expect(driver.namesOf('link')).to.deep.equal(['b 1']);
  });

  it('is marked at a section without an address, and at More', async () => {
    const navigation = {
      items: [
        {label: 'First', children: [{label: 'A', href: '/a'}]},
        {
          label: 'A section with a long name',
          children: [{label: 'Part', children: [{label: 'B', href: '/b'}]}],
        },
      ],
    };
    const driver = await NavDriver.open({navigation, layout: 'bar', current: '/b'}, {width: 1000});
    await driver.activate('button', 'A section with a long name');
    expect(markedBy(driver, 'true')).to.deep.equal(['A section with a long name', 'Part']);
    await driver.press('Escape');
    await driver.resize(240);
    expect(driver.bar).to.deep.equal(['First', 'More']);
    expect(markedBy(driver, 'true')).to.include('More');
    driver.element.current = '/a';
    await driver.frames();
    expect(markedBy(driver, 'true')).to.deep.equal(['First']);
  });

  it('follows a route in the fragment', async () => {
    const items = ['a', 'b', 'b/c'].map((path) => ({label: path, href: `#/${path}`}));
    const driver = await NavDriver.open({navigation: {items}});
    location.hash = '/b/c/d';
    await driver.until(() => markedBy(driver, 'page').join() === 'b/c');
    location.hash = '/a';
    await driver.until(() => markedBy(driver, 'page').join() === 'a');
  });

  it('follows the page again after the menu was moved', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    driver.element.remove();
    history.pushState(null, '', '/topics');
    driver.frame.append(driver.element);
    await driver.until(() => markedBy(driver, 'page').join() === 'Topics');
  });

  it('opens its way in the drawer and in More', async () => {
    const current = '/structures-and-institutions/secretariat/conflict-prevention-centre';
    const drawer = await NavDriver.open({current, layout: 'drawer'}, {width: 320});
    await drawer.activate('button', 'Menu');
    expect(drawer.find('link', 'Conflict Prevention Centre').ariaCurrent).to.equal('page');
    expect(drawer.find('button', 'Back')).to.exist;
    const bar = await NavDriver.open({current, layout: 'bar'}, {width: 400});
    await bar.activate('button', 'More');
    expect(bar.find('link', 'Conflict Prevention Centre').ariaCurrent).to.equal('page');
    expect(bar.isOpen('Secretariat')).to.equal(true);
  });
});

describe('the links of <osce-nav-menu>', () => {
  it('say which entry is followed, and on which way', async () => {
    const driver = await NavDriver.open();
    const events: NavSelectEvent[] = [];
    driver.frame.addEventListener('osce-nav-select', (event) => events.push(event));
    await driver.activate('button', 'Our work');
    await driver.activate('link', 'Education');
    expect(events).to.have.length(1);
    const [{item, path}] = events as [NavSelectEvent];
    expect(item.label).to.equal('Education');
    expect(path.map(({label}) => label)).to.deep.equal(['Our work', 'Fields of work', 'Education']);
    expect(path.at(-1) === item).to.equal(true);
  });

  it('are ordinary links, unless a router takes over', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    const prevented: boolean[] = [];
    driver.element.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
    await driver.activate('link', 'Home');
    driver.element.addEventListener('osce-nav-select', (event) => event.preventDefault());
    await driver.activate('link', 'Home');
    expect(prevented).to.deep.equal([false, true]);
  });

  it('are left to the browser with a modifier', async () => {
    const driver = await NavDriver.open({navigation: mixedNavigation});
    let asked = 0;
    driver.element.addEventListener('osce-nav-select', () => asked++);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      driver
        .find('link', 'Home')
        .dispatchEvent(
          new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}),
        );
    expect(asked).to.equal(0);
  });

  it('close their panel and give the focus back to its button', async () => {
    const driver = await NavDriver.open({layout: 'drawer'}, {width: 320});
    await driver.activate('button', 'Menu');
    await driver.activate('link', 'About us');
    expect(driver.isOpen('Menu')).to.equal(false);
    expect(driver.focused).to.equal('Menu');
  });

  for (const [when, run] of [
    ['at once', (act: () => void) => act()],
    ['right after', (act: () => void) => queueMicrotask(act)],
  ] as const)
    it(`leave the focus where a router puts it ${when}, or nowhere`, async () => {
      for (const isElsewhere of [true, false]) {
        const driver = await NavDriver.open();
        const after = driver.frame.querySelector<HTMLElement>(':scope > button:last-child')!;
        const move = () =>
          isElsewhere ? after.focus() : (driver.root.activeElement as HTMLElement | null)?.blur();
        driver.element.addEventListener('osce-nav-select', (event) => {
          event.preventDefault();
          run(move);
        });
        await driver.activate('button', 'Our work');
        await driver.activate('link', 'Education');
        await driver.frames();
        expect(document.activeElement === (isElsewhere ? after : document.body)).to.equal(true);
        expect(driver.isOpen('Our work')).to.equal(false);
      }
    });
});
