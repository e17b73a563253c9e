import {expect} from '@open-wc/testing';

/** Runs a module in a page of its own whose policy lets in only some scripts, and returns what it posts. */
const runUnderPolicy = async (code: string, allowed: readonly string[]) => {
  const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  const frame = document.createElement('iframe');
  const message = new Promise<MessageEvent>((resolve) =>
    window.addEventListener('message', resolve, {once: true}),
  );
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src blob: ${allowed.join(' ')}">
    <script type="module" src="${address}"></script>`;
  document.body.append(frame);
  const {data} = await message;
  frame.remove();
  URL.revokeObjectURL(address);
  return data as unknown;
};

describe('stringTables', () => {
  it('gives English for a table that cannot be loaded, and asks again the next time', async () => {
    const folder = new URL('../../src/locale/', import.meta.url).href;
    const allowed = [
      'release-tables',
      'string-tables',
      '../search/in-time',
      ...['en', 'de'].flatMap((name) => [`feed-strings/${name}`, `release-strings/${name}`]),
    ].flatMap((name) => ['js', 'ts'].map((ending) => new URL(`${name}.${ending}`, folder).href));
    const result = await runUnderPolicy(
      `import {releaseStrings} from '${folder}release-tables.ts';
       const first = releaseStrings.load('fr');
       const isShared = first === releaseStrings.load('fr');
       const {language} = await first;
       const second = releaseStrings.load('fr');
       const german = await releaseStrings.load('de');
       parent.postMessage({
         isShared,
         language,
         asksAgain: second instanceof Promise && second !== first,
         secondLanguage: (await second).language,
         otherLanguage: german.language,
       }, '*');`,
      allowed,
    );
    expect(result).to.deep.equal({
      isShared: true,
      language: 'en',
      asksAgain: true,
      secondLanguage: 'en',
      otherLanguage: 'de',
    });
  });
});
