import {expect} from '@open-wc/testing';
import {
  closeHosts,
  elementNames,
  loadedBy,
  openHost,
  otherServer,
  waitForText,
  type HostWindow,
} from './support/host-page.js';
import {waitUntil} from './support/wait-until.js';

const RELEASE = '<osce-release headline="Statement" date="2011-10-24">Text of the host.</osce-release>';
const autoloader = (server = otherServer()) =>
  `<script type="module" src="${server}osce-autoloader.js"></script>`;

const add = (host: HostWindow, tag: string, parent: Node = host.document.body): HTMLElement => {
  const element = parent.appendChild(host.document.createElement(tag));
  element.setAttribute('headline', 'Statement');
  return element;
};
const isDefined = (host: HostWindow, tag: string) => !!host.customElements.get(tag);
const definedIn = (host: HostWindow) => elementNames.filter((name) => isDefined(host, `osce-${name}`));

/** Time for whatever was started by now: another module comes and goes. */
const settle = async (host: HostWindow) => {
  const {length} = loadedBy(host);
  await host.fetch(`${otherServer()}osce-release.js?settle=${Math.random()}`);
  return waitUntil(() => loadedBy(host).length > length, 'settled');
};

/** The import map for the split build, with addresses of a file server. */
const importMapFor = async (server: string, spoilt?: RegExp) => {
  const map = await (await fetch('/__cdn/importmap.json')).json();
  const place = (entries: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(entries).map((pair) => pair.map((each) => each.replace(/^\.\//, server))),
    );
  const integrity = place(map.integrity);
  for (const path of Object.keys(integrity))
    if (spoilt?.test(path)) integrity[path] = `sha384-${'A'.repeat(64)}`;
  return `<script type="importmap">${JSON.stringify({imports: place(map.imports), integrity})}</script>`;
};

describe('the autoloader', () => {
  afterEach(closeHosts);

  it('loads nothing where there is no element', async () => {
    const host = await openHost(`${autoloader()}<p>Text</p><osce-unknown></osce-unknown><osce></osce>`);
    await settle(host);
    expect(loadedBy(host).sort()).to.deep.equal(['osce-autoloader', 'osce-release']);
    expect(definedIn(host)).to.deep.equal([]);
    expect(host.faults).to.deep.equal([]);
  });

  it('loads the elements of a page, and no others', async () => {
    const host = await openHost(`${autoloader()}${RELEASE}<osce-feed></osce-feed>`);
    await waitForText(host, 'osce-release', 'Statement');
    await waitUntil(() => isDefined(host, 'osce-feed'), 'the feed');
    expect(definedIn(host).sort()).to.deep.equal(['feed', 'release']);
    const loaded = loadedBy(host);
    expect(loaded).to.deep.equal([...new Set(loaded)]);
    expect(loaded.join()).not.to.contain('nav-menu');
  });

  it('loads every element there is', async () => {
    const host = await openHost(
      autoloader() + elementNames.map((name) => `<osce-${name}></osce-${name}>`).join(''),
    );
    await waitUntil(() => definedIn(host).length === elementNames.length, 'all of them');
    expect(host.faults).to.deep.equal([]);
  });

  it('loads an element that is added later, deep inside a part of the page', async () => {
    const host = await openHost(autoloader());
    await settle(host);
    const part = host.document.createElement('section');
    add(host, 'osce-release', part.appendChild(host.document.createElement('p')));
    host.document.body.append('text', part);
    await waitForText(host, 'osce-release', 'Statement');
    expect(definedIn(host)).to.deep.equal(['release']);
  });

  it('looks into a shadow root when it is told of it', async () => {
    const host = await openHost(
      `${autoloader()}<div></div><script type="module">
        import {watch} from '${otherServer()}osce-autoloader.js';
        globalThis.watch = watch;
      </script>`,
    );
    const root = host.document.querySelector('div')!.attachShadow({mode: 'open'});
    add(host, 'osce-release', root);
    await settle(host);
    expect(definedIn(host)).to.deep.equal([]);
    const {watch} = host as unknown as {watch(root: ShadowRoot): () => void};
    const stop = watch(root);
    await waitUntil(() => isDefined(host, 'osce-release'), 'what is there');
    add(host, 'osce-nav-menu', root);
    await waitUntil(() => isDefined(host, 'osce-nav-menu'), 'what comes later');
    stop();
    add(host, 'osce-breadcrumb', root);
    await settle(host);
    expect(definedIn(host).sort()).to.deep.equal(['nav-menu', 'release']);
    expect(host.faults).to.deep.equal([]);
  });

  it('leaves elements alone that something else has registered', async () => {
    const host = await openHost(
      `<script>customElements.define('osce-release', class extends HTMLElement {});</script>${RELEASE}${autoloader()}`,
    );
    await settle(host);
    expect(loadedBy(host).join()).not.to.contain('release-element');
    expect(host.faults).to.deep.equal([]);
  });

  it('takes a prefix from its address', async () => {
    const host = await openHost(
      `${RELEASE.replaceAll('osce', 'acme')}<script type="module" src="${otherServer()}osce-autoloader.js?prefix=acme"></script>`,
    );
    await waitForText(host, 'acme-release', 'Statement');
    expect(definedIn(host)).to.deep.equal([]);
  });

  it('can be there twice', async () => {
    const host = await openHost(
      `${autoloader()}${autoloader().replace('.js', '.js?again')}${RELEASE}<script type="module" src="${otherServer()}osce-widgets.js"></script>`,
    );
    await waitForText(host, 'osce-release', 'Statement');
    expect(host.faults).to.deep.equal([]);
  });

  it('names what it cannot load, and keeps the page’s own content', async () => {
    const host = await openHost(`${autoloader(otherServer('cdn-broken'))}${RELEASE}`);
    await waitUntil(() => host.faults.length, 'told');
    expect(host.faults.join()).to.contain('<osce-release> could not be loaded');
    expect(host.faults.length).to.equal(1);
    add(host, 'osce-release');
    await waitUntil(() => host.faults.length === 2, 'tried again');
    expect(host.document.querySelector('osce-release')!.textContent).to.equal('Text of the host.');
  });

  it('loads only what the import map says, file by file', async () => {
    const host = await openHost(`${await importMapFor(otherServer())}${autoloader()}${RELEASE}`);
    await waitForText(host, 'osce-release', 'Statement');
    expect(host.faults).to.deep.equal([]);
  });

  it('gives way to an import map by which an element is not what it must be', async () => {
    const host = await openHost(
      `${await importMapFor(otherServer(), /release-element/)}${autoloader()}${RELEASE}`,
    );
    await waitUntil(() => host.faults.length, 'told');
    expect(host.faults.join()).to.contain('<osce-release> could not be loaded');
    expect(definedIn(host)).to.deep.equal([]);
  });

  for (const name of elementNames)
    it(`is not needed for <osce-${name}> where an import map leads to the split build`, async () => {
      const host = await openHost(
        `${await importMapFor(otherServer())}<script type="module">import 'osce-widgets/elements/osce-${name}.js';</script>`,
      );
      await waitUntil(() => isDefined(host, `osce-${name}`), name);
      expect(definedIn(host)).to.deep.equal([name]);
      expect(host.faults).to.deep.equal([]);
    });
});

/** What a file imports, and what it loads on demand: each time a part and what is named with it. */
const readImports = async (path: string) => {
  const code = await (await fetch(`/__cdn/${path}`)).text();
  const resolve = (address: string) => new URL(address, `http://cdn/${path}`).pathname.slice(1);
  const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
  const loads = find(code, /((?:import\(`[^`]+`\),?)+)/g).map((each) =>
    find(each, /`([^`]+)`/g).map(resolve),
  );
  return {imports: find(code, /\b(?:from|import)"(\.[^"]+)"/g).map(resolve), loads};
};

describe('the split build', () => {
  it('asks at once for all that a part needs, so that a page never waits for a file that leads to another', async () => {
    const paths = Object.keys((await (await fetch('/__cdn/sri.json')).json()) as object);
    const files = new Map<string, Awaited<ReturnType<typeof readImports>>>();
    for (const path of paths.filter((path) => /^(split\/|osce-autoloader)/.test(path)))
      files.set(path, await readImports(path));
    const needs = (path: string) => {
      const all = new Set([path]);
      for (const each of all) for (const imported of files.get(each)!.imports) all.add(imported);
      return [...all];
    };
    const late: string[] = [];
    let parts = 0;
    for (const [path, {imports, loads}] of files) {
      const own = needs(path);
      if (/osce-[\w-]+\.js$/.test(path))
        late.push(...own.filter((each) => each !== path && !imports.includes(each)));
      for (const load of loads) {
        parts++;
        const known = [...own, ...load];
        late.push(...needs(load[0]!).filter((each) => !known.includes(each)));
      }
    }
    expect(late).to.deep.equal([]);
    expect(parts).to.be.greaterThan(elementNames.length);
  });
});
