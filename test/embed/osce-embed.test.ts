import {expect, nextFrame} from '@open-wc/testing';
import {EmbedDriver, closeFrames} from '../support/embed-driver.js';
import {waitUntil} from '../support/wait-until.js';

const RELEASE = {element: 'osce-release', src: 'data.json'};

await import('/__embed/osce-embed.js' as string);

const isFitting = async (embed: EmbedDriver): Promise<boolean> =>
  embed.height > 100 && (await embed.inspect()).overflow <= 0;

const fit = async (embed: EmbedDriver) => {
  try {
    await waitUntil(() => isFitting(embed));
  } catch {
    throw new Error(`The frame has ${embed.height} px for ${JSON.stringify(await embed.inspect())}`);
  }
};

/** Waits until every message that was sent before has been heard. */
const settle = async (embed: EmbedDriver) => {
  await embed.inspect();
  await nextFrame();
};

describe('osce-embed.js', () => {
  afterEach(closeFrames);

  for (const sandbox of ['', 'allow-scripts'])
    it(`gives a frame the height of its content${sandbox && ' in a sandbox'}`, async () => {
      const embed = await EmbedDriver.open(RELEASE, {sandbox});
      await fit(embed);
      const {height} = embed;
      embed.frame.style.width = '240px';
      await waitUntil(() => embed.height > height, 'a narrow frame grows');
      await fit(embed);
      embed.frame.style.width = '500px';
      await waitUntil(() => embed.height === height, 'a wide one shrinks');
    });

  it('fits several frames on one page', async () => {
    const release = await EmbedDriver.open(RELEASE);
    const states = await EmbedDriver.open({element: 'osce-country-list'}, {width: '900px'});
    await Promise.all([fit(release), fit(states)]);
    expect(release.height).not.to.equal(states.height);
  });

  it('fits a frame that is moved', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    const {height} = embed;
    const place = document.body.appendChild(document.createElement('div'));
    await embed.load(() => place.append(embed.frame));
    embed.frame.style.height = '10px';
    await waitUntil(() => embed.height === height, 'the frame fits again');
    place.remove();
  });

  it('fits a frame in a shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const embed = await EmbedDriver.open(RELEASE);
    await embed.load(() => host.attachShadow({mode: 'open'}).append(embed.frame));
    await fit(embed);
    host.remove();
  });

  it('counts the borders of a frame where the page does', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    const {height} = embed;
    embed.frame.style.boxSizing = 'border-box';
    embed.frame.style.border = '10px solid';
    embed.frame.style.padding = '5px';
    embed.frame.style.width = '530px';
    embed.tell({type: 'osce-embed:ask'});
    await waitUntil(() => embed.height === height + 30, `${embed.height}, ${height}`);
  });

  it('fits the panel of a menu while it is open', async () => {
    const embed = await EmbedDriver.open(
      {
        element: 'osce-nav-menu',
        navigation: JSON.stringify({
          items: [
            {
              label: 'Open',
              children: Array.from({length: 30}, (_, i) => ({label: `Entry ${i}`, href: `/${i}`})),
            },
            {label: 'Another', href: '/another'},
          ],
        }),
        layout: 'bar',
      },
      {folder: 'open'},
    );
    await waitUntil(() => embed.height > 0, 'the bar fits');
    const {height} = embed;
    embed.tell({type: 'test:click', selector: 'button[aria-expanded]'});
    await waitUntil(() => embed.height > height + 200, 'the panel fits');
    embed.tell({type: 'test:click', selector: 'button[aria-expanded]'});
    await waitUntil(() => embed.height === height, 'the bar alone fits');
  });

  it('keeps the height that the page gave until the content is there', async () => {
    const embed = await EmbedDriver.open({...RELEASE, src: 'data.json?hold'});
    embed.frame.style.height = '321px';
    await embed.until(({isLoading}) => isLoading, 'loading');
    await settle(embed);
    expect(embed.height).to.equal(321);
    await fetch(`${new URL('let-go', embed.frame.src)}`);
    await fit(embed);
  });

  for (const height of [
    NaN,
    Infinity,
    -Infinity,
    -1,
    0,
    100_001,
    1e308,
    '500',
    '500px',
    null,
    undefined,
    {},
    [500],
    5n,
  ])
    it(`ignores a height of ${typeof height} ${String(height)}`, async () => {
      const embed = await EmbedDriver.open(RELEASE);
      await fit(embed);
      const before = embed.frame.getAttribute('style');
      embed.tell({type: 'test:say', message: {type: 'osce-embed:height', height}});
      await settle(embed);
      expect(embed.frame.getAttribute('style')).to.equal(before);
    });

  for (const message of [null, 'osce-embed:height', 7, {height: 500}, {type: 'height', height: 500}])
    it(`ignores a message of ${JSON.stringify(message)}`, async () => {
      const faults: string[] = [];
      const onFault = ({message}: ErrorEvent) => void faults.push(message);
      addEventListener('error', onFault);
      const embed = await EmbedDriver.open(RELEASE);
      await fit(embed);
      const before = embed.frame.getAttribute('style');
      embed.tell({type: 'test:say', message});
      await settle(embed);
      removeEventListener('error', onFault);
      expect(embed.frame.getAttribute('style')).to.equal(before);
      expect(faults).to.deep.equal([]);
    });

  const SAY = {type: 'test:say', message: {type: 'osce-embed:height', height: 500}};

  it('takes a height from the frame itself', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    embed.tell(SAY);
    await waitUntil(() => embed.height === 500, 'the height');
  });

  it('ignores a height from the page and from other frames', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    const stranger = await EmbedDriver.open(RELEASE);
    stranger.frame.removeAttribute('data-osce-embed');
    const before = embed.frame.getAttribute('style');
    const strange = stranger.frame.getAttribute('style');
    stranger.tell({...SAY, message: {...SAY.message, id: 'x'}});
    postMessage(SAY.message, '*');
    dispatchEvent(new MessageEvent('message', {data: SAY.message, origin: new URL(embed.frame.src).origin}));
    await settle(stranger);
    await settle(embed);
    expect(embed.frame.getAttribute('style')).to.equal(before);
    expect(stranger.frame.getAttribute('style')).to.equal(strange);
  });

  it('ignores a frame that has gone to another origin than that of its address', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    const elsewhere = embed.frame.src.replace('127.0.0.1', 'localhost');
    await embed.load(() => embed.frame.contentWindow!.location.replace(elsewhere));
    embed.frame.style.height = '10px';
    await embed.until(({text}) => text.includes('From the publisher'), 'the release');
    embed.tell(SAY);
    await settle(embed);
    expect(embed.height).to.equal(10);
  });

  for (const [what, before, after] of [
    ['the origin of an address from a frame that is to have none', '', 'allow-scripts'],
    ['no origin from a frame that is to have one', 'allow-scripts', ''],
  ] as const)
    it(`ignores ${what}`, async () => {
      const embed = await EmbedDriver.open(RELEASE, {sandbox: before});
      await fit(embed);
      // The page that is shown keeps what the sandbox was when it was loaded.
      if (after) embed.frame.setAttribute('sandbox', after);
      else embed.frame.removeAttribute('sandbox');
      const {height} = embed;
      embed.tell(SAY);
      await settle(embed);
      expect(embed.height).to.equal(height);
    });

  it('is told the id that the page wrote into the address', async () => {
    const embed = await EmbedDriver.open({...RELEASE, id: 'first-frame'});
    await fit(embed);
    const heard = embed.hear('osce-embed:height');
    embed.tell({type: 'osce-embed:ask'});
    expect(await heard).to.deep.equal({type: 'osce-embed:height', id: 'first-frame', height: embed.height});
  });

  it('asks frames that were there before it', async () => {
    const embed = await EmbedDriver.open(RELEASE);
    await fit(embed);
    embed.frame.style.height = '10px';
    await import('/__embed/osce-embed.js?again' as string);
    await fit(embed);
  });
});
