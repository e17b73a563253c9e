import {expect} from '@open-wc/testing';
import {
  closeHosts,
  elementNames,
  hearSandbox,
  openHost,
  otherServer,
  readIntegrity,
  shownIn,
  waitForText,
} from './support/host-page.js';
import {waitUntil} from './support/wait-until.js';

const CDN = otherServer();
const RELEASE = '<osce-release headline="Statement" date="2011-10-24">Text of the host.</osce-release>';
const module = (address: string, integrity = '') =>
  `<script type="module" src="${address}" ${integrity && `integrity="${integrity}" crossorigin="anonymous"`}></script>`;

describe('the files for a script tag', () => {
  afterEach(closeHosts);

  it('are there for every element', () => {
    expect(elementNames).to.include.members(['release', 'feed', 'nav-menu', 'breadcrumb']);
  });

  for (const name of elementNames)
    it(`define <osce-${name}>, and nothing else, from another origin with integrity`, async () => {
      const file = `osce-${name}.js`;
      const host = await openHost(
        `${module(CDN + file, (await readIntegrity())[file])}<osce-${name}></osce-${name}>`,
      );
      await waitUntil(() => host.document.querySelector(`osce-${name}`)!.shadowRoot, file);
      expect(elementNames.filter((each) => host.customElements.get(`osce-${each}`))).to.deep.equal([name]);
      expect(host.faults).to.deep.equal([]);
    });

  it('are refused when they are not what the integrity says', async () => {
    const integrity = (await readIntegrity())['osce-feed.js'];
    const host = await openHost(`${module(`${CDN}osce-release.js?refused`, integrity)}${RELEASE}`);
    expect(host.customElements.get('osce-release') === undefined).to.equal(true);
    expect(host.faults.length).to.be.greaterThan(0);
  });

  it('can be loaded together, twice and in any order', async () => {
    const files = Object.keys(await readIntegrity()).filter(
      // That of the page for frames is for that page alone.
      (path) => !path.startsWith('split/') && path !== 'embed.js',
    );
    const scripts = [...files, ...files.map((file) => `${file}?again`).reverse()].map((file) =>
      file.includes('classic') ? `<script src="${CDN}${file}"></script>` : module(CDN + file),
    );
    const host = await openHost(scripts.join('') + RELEASE);
    await waitForText(host, 'osce-release', 'Statement');
    expect(elementNames.filter((name) => !host.customElements.get(`osce-${name}`))).to.deep.equal([]);
    expect(host.faults).to.deep.equal([]);
  });

  it('say where their source map is', async () => {
    for (const path of Object.keys(await readIntegrity())) {
      // What the bundler adds has no source.
      if (path.includes('rolldown-runtime')) continue;
      const code = await (await fetch(`/__cdn/${path}`)).text();
      const map = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
      expect(map, path).to.equal(`${path.split('/').pop()}.map`);
    }
  });

  describe('under tags of the host’s own', () => {
    it('register with the prefix in their address, beside the first version', async () => {
      const host = await openHost(
        `${module(`${CDN}osce-widgets.js`)}${module(`${CDN}osce-widgets.js?prefix=acme`)}
        ${RELEASE}${RELEASE.replaceAll('osce', 'acme')}`,
      );
      await waitForText(host, 'osce-release', 'Statement');
      await waitForText(host, 'acme-release', 'Statement');
      expect(elementNames.filter((name) => !host.customElements.get(`acme-${name}`))).to.deep.equal([]);
      expect(host.faults).to.deep.equal([]);
    });

    it('leave the usual tags alone', async () => {
      const host = await openHost(module(`${CDN}osce-widgets.js?prefix=acme`));
      await waitUntil(() => host.customElements.get('acme-release'), 'registered');
      expect(elementNames.filter((name) => host.customElements.get(`osce-${name}`))).to.deep.equal([]);
    });

    for (const name of elementNames)
      it(`show the same in <acme-${name}>`, async () => {
        const content = `src="/__data/releases.json" navigation="/__data/navigation.json"`;
        const wrap = (prefix: string) =>
          `<${prefix}-feed ${content}><${prefix}-${name} current="/elections" countries="[]"></${prefix}-${name}></${prefix}-feed>`;
        const host = await openHost(
          `${module(`${CDN}osce-widgets.js`)}${module(`${CDN}osce-widgets.js?prefix=acme`)}${wrap('osce')}${wrap('acme')}`,
        );
        // A field that is closed has elements and no text, a feed has a slot alone.
        const shown = (prefix: string) => {
          const root = host.document.querySelector(`${prefix}-feed > ${prefix}-${name}`)!.shadowRoot;
          const tags = [...(root?.querySelectorAll('*') ?? [])].map(({localName}) => localName);
          return `${tags.join(' ')} ${root?.textContent ?? ''}`;
        };
        await waitUntil(
          () => shown('osce') === shown('acme') && shown('osce').trim(),
          `${shown('osce')} | ${shown('acme')}`,
        );
        expect(host.faults.filter((fault) => !/<osce-/.test(fault) && !/<acme-/.test(fault))).to.deep.equal(
          [],
        );
      });

    it('find each other under different prefixes', async () => {
      const host = await openHost(
        `${module(`${CDN}osce-widgets.js`)}${module(`${CDN}osce-widgets.js?prefix=acme`)}
        <osce-feed src="/__data/releases.json"><acme-release id="in"></acme-release></osce-feed>
        <acme-feed src="/__data/releases.json"><osce-release id="out"></osce-release></acme-feed>`,
      );
      await waitUntil(() => shownIn(host, '#in').length > 100 && shownIn(host, '#out').length > 100, 'both');
      expect(shownIn(host, '#in')).to.equal(shownIn(host, '#out'));
    });

    it('register nothing for an empty prefix, until `define` is called', async () => {
      const host = await openHost(
        `<script type="module">
          import {define} from '${CDN}osce-widgets.js?prefix=';
          globalThis.before = customElements.get('osce-release');
          define({prefix: 'later'});
          define({prefix: 'later'});
        </script>${RELEASE.replaceAll('osce', 'later')}`,
      );
      await waitForText(host, 'later-release', 'Statement');
      expect('before' in host && host.before === undefined).to.equal(true);
      expect(host.customElements.get('osce-release') === undefined).to.equal(true);
      expect(host.faults).to.deep.equal([]);
    });

    it('register in another registry', async () => {
      const host = await openHost(
        `<script type="module">
          import {define, ReleaseElement} from '${CDN}osce-release.js';
          const tags = new Map();
          define({registry: {get: (tag) => tags.get(tag), define: (tag, element) => tags.set(tag, element)}});
          globalThis.tags = [...tags].map(([tag, {prototype}]) => tag + (prototype instanceof ReleaseElement));
        </script>`,
      );
      await waitUntil(() => 'tags' in host, 'registered');
      expect('tags' in host && host.tags).to.deep.equal(['osce-releasetrue']);
    });

    it('work in a shadow root that alone knows them, where the browser has such registries', async () => {
      const host = await openHost(
        `<div></div><script type="module">
          import {define} from '${CDN}osce-release.js?prefix=';
          try {
            const registry = new CustomElementRegistry();
            const root = document.querySelector('div').attachShadow({mode: 'open', customElementRegistry: registry});
            define({registry});
            const release = root.appendChild(registry.createElement?.('osce-release') ?? document.createElement('osce-release', {customElementRegistry: registry}));
            release.setAttribute('headline', 'Statement');
            globalThis.release = release;
          } catch (error) {
            globalThis.refusal = String(error);
          }
        </script>`,
      );
      await waitUntil(() => 'release' in host || 'refusal' in host, 'tried');
      if ('refusal' in host) {
        expect(host.refusal).to.match(/Illegal constructor/);
        return;
      }
      const release = (host as unknown as {release: Element}).release;
      await waitUntil(() => release.shadowRoot?.textContent?.includes('Statement'), 'shown');
      expect(host.customElements.get('osce-release') === undefined).to.equal(true);
    });
  });

  describe('on a page in an old encoding', () => {
    const RUSSIAN = `<div lang="ru">${RELEASE.replace('date', 'source="Minsk Group" date')}</div>`;

    for (const charset of ['windows-1251', 'iso-8859-1', 'koi8-r'])
      it(`say the right words as a classic script in ${charset}`, async () => {
        const script = `<script src="${CDN}osce-widgets.classic.js?${charset}"></script>`;
        const host = await openHost(script + RUSSIAN, {charset});
        expect(host.document.characterSet.toLowerCase()).not.to.equal('utf-8');
        await waitForText(host, 'osce-release', 'Источник Minsk Group');
        expect(shownIn(host, 'osce-release')).to.include('24 октября 2011');
        expect(host.faults).to.deep.equal([]);
      });

    for (const file of ['osce-widgets.classic.js', 'osce-embed.js'])
      it(`are plain letters all through in ${file}, which is read as the page is`, async () => {
        const code = await (await fetch(`/__cdn/${file}`)).text();
        // The words around say which template is to escape them.
        expect(code.match(/.{0,40}[^\0-\x7f].{0,20}/g)).to.equal(null);
      });
  });

  describe('in XHTML', () => {
    const xhtml = (query = '') =>
      `<script src="${CDN}osce-widgets.classic.js${query}"></script>
      <div>${RELEASE.replaceAll('osce', query ? 'acme' : 'osce')}</div>
      <osce-release id="fetched" src="/__data/releases.json" actions="cite print"></osce-release>
      <osce-feed navigation="/__data/navigation.json"><osce-nav-menu></osce-nav-menu></osce-feed>`;

    it('work as a classic script, and leave nothing global', async () => {
      const host = await openHost(`<script>globalThis.names = Object.keys(globalThis);</script>${xhtml()}`, {
        kind: 'xhtml',
      });
      expect(host.document.contentType).to.equal('application/xhtml+xml');
      await waitForText(host, 'div osce-release', 'Statement');
      await waitUntil(() => shownIn(host, '#fetched').length > 100, 'the feed');
      await waitUntil(
        () => host.document.querySelector('osce-nav-menu')!.shadowRoot?.querySelector('li'),
        'the menu',
      );
      expect(elementNames.filter((name) => !host.customElements.get(`osce-${name}`))).to.deep.equal([]);
      const {names} = host as unknown as {names: string[]};
      // What Lit itself keeps for all copies of it on a page.
      const added = Object.keys(host).filter(
        (name) => !names.includes(name) && !/^(lit|reactiveElement)/.test(name),
      );
      expect(added).to.deep.equal(['names']);
      expect(host.faults).to.deep.equal([]);
    });

    it('take a prefix from the address of a classic script', async () => {
      const host = await openHost(xhtml('?prefix=acme'), {kind: 'xhtml'});
      await waitForText(host, 'acme-release', 'Statement');
      expect(host.customElements.get('osce-release') === undefined).to.equal(true);
    });
  });

  describe('in a frame without an origin', () => {
    const probe = (server: string) =>
      `${module(`${server}osce-release.js`)}<osce-release src="${server.replace(/__[\w-]+/, '__data')}releases.json"></osce-release>
      <script type="module">
        const release = document.querySelector('osce-release');
        const timer = setInterval(() => {
          const text = release.shadowRoot?.querySelector('[part~="headline"]')?.textContent;
          if (!text && !faults.length) return;
          clearInterval(timer);
          parent.postMessage({origin, text, faults}, '*');
        }, 20);
      </script>`;

    it('work from a server that any origin may read', async () => {
      const {origin, text} = (await hearSandbox(probe(CDN))) as {origin: string; text?: string};
      expect(origin).to.equal('null');
      expect(text).to.be.a('string').and.not.equal('');
    });

    it('are refused from one that does not say so', async () => {
      const {text, faults} = (await hearSandbox(probe(otherServer('cdn-closed')))) as {
        text?: string;
        faults: string[];
      };
      expect(text).to.equal(undefined);
      expect(faults.join()).to.contain('osce-release.js');
    });
  });
});
