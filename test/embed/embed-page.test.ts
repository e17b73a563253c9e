import {expect} from '@open-wc/testing';
import elements from 'virtual:osce-elements';
import {DATA, EmbedDriver, PUBLISHER, closeFrames} from '../support/embed-driver.js';

const SANDBOX = 'allow-scripts';

describe('the embed page', () => {
  afterEach(closeFrames);

  for (const {tag} of elements)
    for (const sandbox of ['', SANDBOX])
      it(`shows <${tag}>${sandbox && ' in a sandbox'}, without a report of its policy`, async () => {
        const embed = await EmbedDriver.open({element: tag, src: DATA}, {sandbox});
        const shown = await embed.settle();
        expect(shown).to.include({tag, origin: sandbox ? 'null' : PUBLISHER});
        expect(shown.attributes).to.deep.equal({src: DATA});
        expect([...shown.reports, ...shown.faults]).to.deep.equal([]);
      });

  for (const sandbox of ['', SANDBOX])
    it(`shows what is at the address${sandbox && ' in a sandbox'}`, async () => {
      const embed = await EmbedDriver.open({element: 'osce-release', src: 'data.json'}, {sandbox});
      await embed.until(({text}) => text.includes('From the publisher'), 'the release');
    });

  it('speaks the language and direction, and takes the colours, of its address', async () => {
    const embed = await EmbedDriver.open({
      element: 'osce-country-list',
      lang: 'ru',
      dir: 'rtl',
      scheme: 'dark',
      '--osce-color-accent': 'rgb(1, 2, 3)',
    });
    const shown = await embed.until(({text}) => text.includes('Армения'), 'Russian names');
    expect(shown).to.include({lang: 'ru', dir: 'rtl', scheme: 'dark'});
    expect(shown.style).to.contain('--osce-color-accent: rgb(1, 2, 3)');
    expect(shown.warnings).to.deep.equal([]);
  });

  it('names all that it leaves out in one sentence', async () => {
    const embed = await EmbedDriver.open({
      element: 'osce-release',
      onclick: 'x',
      'heading-level': 'two',
      variant: 'poster',
      headline: 'Words of a stranger',
      src: 'ftp://example.org/',
      '--osce-color-accent': 'url(x)',
      dir: 'up',
    });
    const {warnings, attributes, style} = await embed.settle();
    expect(warnings).to.have.length(1);
    for (const name of [
      'onclick',
      'heading-level',
      'variant',
      'headline',
      'src',
      '--osce-color-accent',
      'dir',
    ])
      expect(warnings[0]).to.contain(`"${name}": `);
    expect(attributes).to.deep.equal({});
    expect(style).to.equal('');
  });

  it('shows nothing, and says why, where no element is named', async () => {
    const embed = await EmbedDriver.open({element: 'img'});
    const {warnings, names} = await embed.until((shown) => shown.warnings.length > 0, 'a sentence');
    expect(warnings[0]).to.contain('osce-release');
    expect(names).not.to.include('img');
  });

  it('loads from its own origin alone', async () => {
    const src = new URL('/__embed/data', location.href).href;
    const embed = await EmbedDriver.open({element: 'osce-release', src});
    const {warnings, attributes} = await embed.settle();
    expect(warnings[0]).to.contain(`${location.origin} is not among the origins`);
    expect(attributes).to.deep.equal({});
  });

  it('loads from the origins that its publisher names', async () => {
    const src = new URL('/__embed/data', location.href).href;
    const embed = await EmbedDriver.open({element: 'osce-release', src}, {folder: 'partner'});
    const {warnings} = await embed.until(({text}) => text.includes('From the partner'), 'the release');
    expect(warnings).to.deep.equal(['osce-embed: left out "osce-embed-origins": nonsense is no origin.']);
  });

  for (const sandbox of ['', SANDBOX])
    it(`follows no redirect to another origin${sandbox && ' in a sandbox'}`, async () => {
      const redirect = new URL('/__embed/data', location.href).href;
      const src = `data.json?${new URLSearchParams({redirect})}`;
      const embed = await EmbedDriver.open({element: 'osce-release', src}, {sandbox});
      const {text, reports} = await embed.until((shown) => shown.reports.length > 0, 'a report');
      expect(reports[0]).to.match(/^connect-src/);
      expect(text).not.to.contain('From the partner');
    });

  it('shows words of its address where its publisher allows that', async () => {
    const parameters = {element: 'osce-release', headline: 'Words of the partner', date: '2011-10-24'};
    const embed = await EmbedDriver.open(parameters, {folder: 'open'});
    await embed.until(({text}) => text.includes('Words of the partner'), 'the headline');
  });

  for (const [given, target] of [
    ['', '_top'],
    ['top', '_top'],
    ['blank', '_blank'],
  ] as const)
    it(`opens links in ${target} where the address says "${given}"`, async () => {
      // Neither is allowed in this sandbox, so that the tests stay where they are.
      const embed = await EmbedDriver.open(
        {element: 'osce-release', variant: 'card', src: 'data.json', ...(given && {target: given})},
        {sandbox: SANDBOX},
      );
      await embed.until(({names}) => names.includes('a'), 'a link');
      const heard = embed.hear('test:link');
      embed.tell({type: 'test:click', selector: 'a[href]'});
      expect(await heard).to.include({target, rel: target === '_blank' ? 'noopener' : ''});
    });
});
