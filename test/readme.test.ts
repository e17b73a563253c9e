import {expect} from '@open-wc/testing';
import {closeFrames, EmbedDriver, PUBLISHER} from './support/embed-driver.js';
import {closeHosts, openHost, otherServer, shownIn, type HostWindow} from './support/host-page.js';
import {waitUntil} from './support/wait-until.js';

/** A block of code in the README, with the heading it stands under. */
interface Example {
  readonly language: string;
  readonly heading: string;
  readonly code: string;
}

const readExamples = (text: string): Example[] => {
  let heading = '';
  return [...text.matchAll(/^#+ (.+)$|^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, title, language, code]) => {
    heading = title ?? heading;
    return code === undefined ? [] : [{language: language ?? '', heading, code}];
  });
};

const examples = readExamples(await (await fetch('/README.md')).text());
const find = (language: string, heading: string): string[] =>
  examples
    .filter((example) => example.language === language && example.heading === heading)
    .map(({code}) => code);
const one = (language: string, heading: string): string => {
  const found = find(language, heading);
  expect(found, `${language} under "${heading}"`).to.have.length(1);
  return found[0]!;
};

/** The line of the first example that loads the library; the others are pasted below it. */
const SCRIPT = /<script type="module" src="osce-widgets\.js"><\/script>/;

/** What a JSON:API server answers to the request of the example. */
const NODES = {
  jsonapi: {version: '1.0'},
  data: [
    {
      type: 'node--press_release',
      id: '5f1d2c1e-0000-4000-8000-000000000001',
      attributes: {
        title: 'Sample from a Drupal site',
        langcode: 'en',
        created: '2011-10-24T08:00:00+00:00',
        field_text: {processed: '<p>The text of the node.</p>'},
      },
      relationships: {field_picture: {data: null}},
    },
  ],
};

/** The address of a document that is published on the server of the page. */
const publish = async (text: string): Promise<string> => {
  const answer = await fetch('/__page', {method: 'POST', body: text});
  return `/__page?kind=json&amp;id=${await answer.text()}`;
};

const SITE_ADDRESS = await publish(one('json', "A site's navigation"));
const NODES_ADDRESS = await publish(JSON.stringify(NODES));

/** Puts an example where its files are: the library and the releases on another origin than the page. */
const place = (code: string): string =>
  (SCRIPT.test(code) ? code : `<script type="module" src="osce-widgets.js"></script>${code}`)
    .replace('src="osce-widgets.js"', `src="${otherServer()}osce-widgets.js"`)
    .replaceAll('src="releases.json"', `src="${otherServer('data')}releases.json"`)
    .replaceAll('"navigation.json"', `"${SITE_ADDRESS}"`)
    .replace(/"https:\/\/example\.org\/jsonapi[^"]*"/, `"${NODES_ADDRESS}"`);

/** Waits until every element of the library on a page shows what it has. */
const settle = (host: HostWindow) =>
  waitUntil(() => {
    const elements = [...host.document.querySelectorAll('*')].filter(({localName}) =>
      localName.startsWith('osce-'),
    );
    return (
      elements.length > 0 &&
      elements.every((element) => element.matches(':defined') && !element.matches(':state(loading)'))
    );
  }, 'every element settles');

const paste = async (code: string): Promise<HostWindow> => {
  const host = await openHost(place(code), {size: {width: 900, height: 700}});
  await settle(host);
  expect(host.faults).to.deep.equal([]);
  for (const element of host.document.querySelectorAll(':state(error)'))
    expect.fail(`<${element.localName}> has nothing to show`);
  return host;
};

/** What each example of HTML shows, by the heading it stands under and its place there. */
const SHOWN: Readonly<Record<string, readonly Readonly<Record<string, RegExp>>[]>> = {
  'Paste it': [{'osce-release': /Statement of the OSCE Minsk Group Co-Chairs/}],
  "A site's navigation": [{'osce-nav-menu': /Our work.*About us/}],
  'An archive of releases': [
    {
      'osce-release-list[address-state]': /Search.*releases/,
      'osce-release-list[limit]': /^No release was found/,
    },
  ],
  'A directory of States': [
    {'osce-country-list': /Participating States 57.*Albania.*Mission/},
    {'osce-country-list': /Switzerland.*Finland, our host/},
  ],
  'A form': [
    {'[name="citizenship"]': /Citizenship/, '[name="visited"]': /States visited.*Austria.*Switzerland/},
  ],
  'The feed': [{'osce-release': /Sample from a Drupal site.*The text of the node/}],
};

describe('the README', () => {
  afterEach(() => {
    closeHosts();
    closeFrames();
  });

  it('has no example of HTML that is not tried here', () => {
    const known = Object.entries(SHOWN).flatMap(([heading, tried]) => tried.map(() => heading));
    const there = examples.filter(({language}) => language === 'html').map(({heading}) => heading);
    expect(there).to.deep.equal([...known, 'Where scripts are forbidden']);
  });

  for (const [heading, tried] of Object.entries(SHOWN))
    tried.forEach((shown, i) =>
      it(`has an example that works as printed: ${heading}, ${i + 1}`, async () => {
        const host = await paste(find('html', heading)[i]!);
        for (const [selector, pattern] of Object.entries(shown)) {
          await waitUntil(() => pattern.test(shownIn(host, selector)), `${selector} shows ${pattern}`).catch(
            (fault: Error) => expect.fail(`${fault.message}: ${shownIn(host, selector)}`),
          );
        }
      }),
    );

  it('sends a form as it says', async () => {
    const host = await paste(one('html', 'A form'));
    const form = host.document.querySelector('form')!;
    expect([...new host.FormData(form)]).to.deep.equal([
      ['visited', 'at'],
      ['visited', 'ch'],
    ]);
    expect(form.checkValidity()).to.equal(false);
  });

  it('has labels and names of a page’s own for a picker', async () => {
    const roster = one('json', 'A form').replaceAll("'", '&#39;');
    const host = await paste(
      `<osce-country-picker label="Body" value="un" countries='${roster}'></osce-country-picker>`,
    );
    const picker = host.document.querySelector('osce-country-picker')!;
    expect(picker.selectedCountries.map(({id}) => id)).to.deep.equal(['un']);
  });

  it('lets a router take links over', async () => {
    const host = await paste(one('html', "A site's navigation"));
    const menu = host.document.querySelector('osce-nav-menu')!;
    const text = await (await fetch('/README.md')).text();
    const [, code] = /`(menu\.addEventListener\('osce-nav-select'.*?)`/.exec(text)!;
    const visited: string[] = [];
    new host.Function('menu', 'router', code!)(menu, {go: (address: string) => visited.push(address)});
    const link = [...menu.shadowRoot!.querySelectorAll('a')].find(({textContent}) =>
      /About us/.test(textContent),
    )!;
    link.click();
    expect(visited).to.have.length(1);
    expect(visited[0]).to.match(/\/about$/);
  });

  it('has a release as JSON inside the element', async () => {
    const text = await (await fetch('/README.md')).text();
    const [, inline] = /`(<script type="application\/json">\{"title": "…"\}<\/script>)`/.exec(text)!;
    const host = await paste(`<osce-release>${inline}</osce-release>`);
    expect(shownIn(host, 'osce-release')).to.contain('…');
  });

  it('has a frame that works as printed', async () => {
    const code = one('html', 'Where scripts are forbidden').replace(
      'https://your-site.example/osce/',
      `${PUBLISHER}/careful/`,
    );
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')!;
    frame.src = frame.src.replace('releases.json', 'data.json');
    frame.removeAttribute('loading');
    const embed = await EmbedDriver.adopt(document.importNode(frame, true));
    const shown = await embed.until(({text}) => text.includes('From the publisher'), 'the release');
    expect(shown).to.include({tag: 'osce-release', lang: 'de'});
    expect(shown.faults).to.deep.equal([]);
    expect(shown.reports).to.deep.equal([]);
  });

  for (const [heading, end] of [
    ['Render on a server', ''],
    ['Where scripts are forbidden', '\nconst markup = JSON.stringify(document) + link;'],
  ] as const)
    it(`has code for a server that runs as printed: ${heading}`, async () => {
      const item = "const item = {id: '1', title: 'Ein Titel', content_text: 'Ein Text.'};\n";
      const query = new URLSearchParams({code: item + one('js', heading) + end});
      const answer = await fetch(`/__embed/served?${query}`);
      expect(answer.status).to.equal(200);
      const markup = await answer.text();
      if (end) {
        const [document, link] = markup.split('<link');
        expect(JSON.parse(document!)).to.include({version: '1.0', type: 'rich', width: 600, height: 600});
        expect(link).to.contain('application/json+oembed').and.to.contain('A press release');
      } else
        expect(markup).to.contain('shadowrootmode').and.to.contain('Ein Titel').and.to.contain('Ein Text.');
    });
});
