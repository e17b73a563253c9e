import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/release/osce-release.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {untilShown} from '../../support/shown-text.js';
import {asAtom, asJsonApi, asRss} from '../../support/ten-releases.js';

const addresses: string[] = [];
const serve = (content: BlobPart, type: string): string => {
  const address = URL.createObjectURL(new Blob([content], {type}));
  addresses.push(address);
  return address;
};

/** Text in the encoding that Russian servers used. */
const inWindows1251 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });

describe('<osce-release> and feeds in other formats', () => {
  const warnings = recordWarnings();
  afterEach(() => addresses.splice(0).forEach((address) => URL.revokeObjectURL(address)));

  for (const [name, content, type, format] of [
    ['RSS', asRss(), 'application/rss+xml', undefined],
    ['Atom', asAtom(), 'application/atom+xml', undefined],
    ['JSON:API', JSON.stringify(asJsonApi()), 'application/json', 'drupal'],
  ] as const)
    it(`shows a release of ${name}`, async () => {
      const address = serve(content, type);
      const release = await fixture(
        html`<osce-release src=${address} format=${format ?? ''} release-id="sample-3"></osce-release>`,
      );
      await untilShown(release, 'Sample 3: "quoted" & 1 < 2 – образец');
      await untilShown(release, 'First & foremost sample 3.');
      expect(warnings).to.deep.equal([]);
    });

  it('reads the encoding that XML declares', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><guid>1</guid><title>Образец</title></item></channel></rss>';
    const release = await fixture(
      html`<osce-release src=${serve(inWindows1251(text), 'text/xml')}></osce-release>`,
    );
    await untilShown(release, 'Образец');
  });

  it('shows a feed that is not well-formed, and says so in the console', async () => {
    const text =
      '<rss><channel><item><guid>1</guid><description>One<br>two</description></item></channel></rss>';
    const address = serve(text, 'text/xml');
    const release = await fixture(html`<osce-release src=${address}></osce-release>`);
    await untilShown(release, 'two');
    expect(warnings.map(([message]) => message)).to.deep.equal([
      `osce-widgets: ${address}\n  not XML: <br> is not closed (line 1)`,
    ]);
  });

  it('leads from an XHTML body to where its own base says', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://base.example/a/"><id>1</id>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="../b">There</a></div></content></entry></feed>`;
    const release = await fixture(
      html`<osce-release src=${serve(text, 'application/atom+xml')}></osce-release>`,
    );
    await untilShown(release, 'There');
    expect(release.shadowRoot!.querySelector('a')!.href).to.equal('https://base.example/b');
  });

  it('takes its fields from where the page says', async () => {
    const address = serve(
      '{"data": [{"id": 1, "attributes": {"name": "By name"}}]}',
      'application/vnd.api+json',
    );
    const release = await fixture(
      html`<osce-release src=${address} fields='{"title": "name"}'></osce-release>`,
    );
    await untilShown(release, 'By name');
  });

  it('says that a feed is not what its format promises', async () => {
    const release = await fixture(
      html`<osce-release src=${serve('<rss><channel>', 'application/rss+xml')}></osce-release>`,
    );
    await untilShown(release, 'This content cannot be shown here.');
  });

  for (const [attribute, value, fault] of [
    ['format', 'csv', 'none of json, rss, atom, drupal'],
    ['fields', '{"title": 1}', 'not an object whose values are paths'],
    ['fields', '{', 'not an object whose values are paths'],
  ] as const)
    it(`warns of ${attribute}="${value}" and goes on without`, async () => {
      const release = document.createElement('osce-release');
      release.setAttribute(attribute, value);
      release.setAttribute('src', serve(asRss(), 'application/rss+xml'));
      await fixture(html`<div>${release}</div>`);
      await untilShown(release, 'Sample 0');
      expect(warnings.map(([message]) => message)).to.deep.equal([`<osce-release> ${attribute}: ${fault}`]);
    });
});
