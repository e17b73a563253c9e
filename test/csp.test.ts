import {expect} from '@open-wc/testing';
import type {ReleaseElement} from '../src/elements/release/release-element.js';
import '../src/elements/breadcrumb/osce-breadcrumb.js';
import {closeStrictHosts, openStrictHost, readReports, type StrictHost} from './support/strict-host.js';
import {waitUntil} from './support/wait-until.js';

const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'`;
const NO_POLICY = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;
const NAMED = `${STRICT}; require-trusted-types-for 'script'; trusted-types osce-widgets lit-html`;
const IDS = ['src', 'inline', 'context', 'card', 'attributes', 'error'];

afterEach(closeStrictHosts);

const openHost = (policy: string, ...scripts: string[]) => openStrictHost('page', policy, ...scripts);

const shownBy = (host: StrictHost, id: string): string =>
  host.document.getElementById(id)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

const expectReleases = async (host: StrictHost): Promise<void> => {
  const expected: Record<string, string> = {
    src: 'Presidents',
    inline: 'Presidents',
    context: 'Oktober 2011',
    card: 'октября 2011',
    attributes: 'Statement by attributes',
    error: 'Try again',
  };
  const missing = () => IDS.filter((id) => !shownBy(host, id).includes(expected[id]!));
  try {
    await waitUntil(() => !missing().length);
  } catch {
    const shown = missing().map((id) => `#${id} shows "${shownBy(host, id)}"`);
    throw new Error([...shown, ...host.faults, ...host.reports].join('\n'));
  }
  await waitUntil(() => host.document.querySelector('#src')!.shadowRoot!.querySelector('button'), 'actions');
};

describe('the single file under a Content-Security-Policy', () => {
  const cases: [string, string, string[]][] = [
    ['works without inline code, styles or foreign hosts', STRICT, ['widgets.js']],
    ['works where no Trusted Types policy is allowed', NO_POLICY, ['widgets.js']],
    ['works with two copies', NO_POLICY, ['widgets.js', 'widgets-copy.js']],
    ['works where other code has taken the policy names', NAMED, ['take-names.js', 'widgets.js']],
    ['works before another Lit', NAMED, ['widgets.js', 'plain-lit.js']],
    ['works after another Lit', NAMED, ['plain-lit.js', 'widgets.js']],
  ];
  for (const [what, policy, scripts] of cases)
    it(`${what}, with no report`, async () => {
      const host = await openHost(policy, ...scripts);
      await expectReleases(host);
      expect(await readReports(host)).to.deep.equal([]);
      expect(host.faults).to.deep.equal([]);
      if (scripts.includes('plain-lit.js'))
        expect(host.document.getElementById('plain')?.textContent).to.equal('Plain Lit');
    });

  for (const [where, policy] of [
    ['without inline code', STRICT],
    ['with a Trusted Types policy of our name', NAMED],
  ] as const)
    it(`describes a release to search engines ${where}`, async () => {
      const host = await openHost(policy, 'widgets.js', 'describe.js');
      const find = () => host.document.querySelector('#src script[type="application/ld+json"]');
      await waitUntil(find, 'JSON-LD');
      expect(find()!.textContent).to.contain('NewsArticle');
      expect(await readReports(host)).to.deep.equal([]);
    });

  it('says once that it describes nothing where no Trusted Types policy is allowed', async () => {
    const host = await openHost(NO_POLICY, 'widgets.js');
    await expectReleases(host);
    const said: unknown[] = [];
    host.console.warn = (text: unknown) => said.push(text);
    const release = host.document.querySelector<ReleaseElement>('#src')!;
    const breadcrumb = host.document.createElement('osce-breadcrumb');
    breadcrumb.navigation = {items: [{label: 'Here', href: '/'}]};
    breadcrumb.current = '/';
    host.document.body.append(breadcrumb);
    for (const element of [release, breadcrumb]) {
      element.structuredData = true;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    }
    const written = () => host.document.querySelectorAll('script[type="application/ld+json"]').length;
    await waitUntil(() => written() + said.length === 2, 'two descriptions');
    expect(host.faults).to.deep.equal([]);
    if (!('trustedTypes' in host)) return expect(written()).to.equal(2);
    expect(said).to.deep.equal(
      ['release', 'breadcrumb'].map(
        (name) =>
          `<osce-${name}> structured-data: could not be loaded (Error: the page allows no Trusted Types policy "osce-widgets")`,
      ),
    );
  });

  it('uses the picture, and runs nothing of the body', async () => {
    const host = await openHost(NO_POLICY, 'widgets.js');
    await expectReleases(host);
    const root = host.document.getElementById('src')!.shadowRoot!;
    const picture = root.querySelector('img')!;
    picture.loading = 'eager';
    await waitUntil(() => picture.complete && picture.naturalWidth, 'the picture loads');
    expect(root.querySelector('[style], [onclick]')).to.equal(null);
  });

  it('is tested by pages that would report a Lit as it is', async () => {
    const host = await openHost(NO_POLICY, 'plain-lit.js');
    const reports = await readReports(host);
    if (!('trustedTypes' in host)) return expect(reports).to.deep.equal([]);
    expect(reports.join()).to.match(/trusted-types.*lit-html/);
    expect(host.document.getElementById('plain')).to.equal(null);
  });
});
