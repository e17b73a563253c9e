import {expect, waitUntil} from '@open-wc/testing';

/** A host page in a frame; it records what its policy reports and what is thrown. */
type HostWindow = Window & typeof globalThis & {reports: string[]; faults: string[]};

const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'`;
const NO_POLICY = `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`;
const NAMED = `${STRICT}; require-trusted-types-for 'script'; trusted-types osce-widgets lit-html`;
const IDS = ['src', 'inline', 'context', 'card', 'attributes', 'error'];

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

const openHost = async (policy: string, ...scripts: string[]): Promise<HostWindow> => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/__csp/page?${new URLSearchParams({policy, scripts: scripts.join(',')})}`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await isLoaded;
  return frame.contentWindow as HostWindow;
};

const shownBy = (host: HostWindow, id: string): string =>
  host.document.getElementById(id)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

/**
 * What the policy has reported. Reports arrive in order, so one that is provoked last comes when all others are in; it also
 * proves that the page records.
 */
const readReports = async (host: HostWindow): Promise<string[]> => {
  const isLast = (report: string) => report.includes('https://last.invalid');
  new host.Image().src = 'https://last.invalid/';
  await waitUntil(() => host.reports.some(isLast), 'the last report arrives');
  return host.reports.filter((report) => !isLast(report));
};

const expectReleases = async (host: HostWindow): Promise<void> => {
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
    await waitUntil(() => !missing().length, '', {timeout: 5000});
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
