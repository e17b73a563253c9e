import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {everything, everythingInRussian, feedOf} from '../../../stories/support/sample-releases.js';
import {fake, fakeClipboard, refuseClipboard, restoreFakes} from '../../support/browser-fakes.js';
import {KeyboardWalk} from '../../support/keyboard-walk.js';
import {ReleaseDriver} from '../../support/release-driver.js';
import {waitUntil} from '../../support/wait-until.js';

const ACTIONS = ['Copy link', 'Copy citation, collapsed', 'Share', 'Print'].map((name) => `button ${name}`);

/** Everything a reader can use in the sample that has everything, in the order of reading. */
const PLACES = [
  'link OSCE Programme Office in Dushanbe',
  'link Border management',
  'button English, current',
  'link Français',
  'button Русский',
  ...ACTIONS,
  'doc-noteref 1',
  'group Participants',
  'doc-noteref 2',
  'doc-backlink Back to note 1 in the text',
  'doc-backlink Back to note 2 in the text',
  'link Handbook (draft): PDF · 2.4 MB · English',
  'link Handbook (draft): PDF · 2.6 MB · Русский',
  'link Programme of the week',
  'link Opening words',
  'link press@example.org',
  'link +992 00 000 0000',
  'link Read the original',
  'link Terms of use',
];

const open = async () => {
  fake(navigator, 'canShare', () => true);
  const release = feedOf(everything, everythingInRussian);
  const {element} = await ReleaseDriver.open({release, actions: 'copy-link cite share print', lang: 'en'});
  return {element, walk: new KeyboardWalk(element)};
};

const outcomeOf = ({shadowRoot}: HTMLElement) => shadowRoot!.querySelector('[role="status"]')!.textContent;

describe('a walk through <osce-release> by keyboard', () => {
  afterEach(restoreFakes);

  it('comes to everything once by Tab, and back by Shift and Tab', async () => {
    const {walk} = await open();
    expect(await walk.forth()).to.deep.equal(PLACES);
    expect(await walk.back()).to.deep.equal(PLACES.toReversed());
  });

  it('follows every link by Enter', async () => {
    const {walk} = await open();
    await walk.start(PLACES[0]!);
    for (const place of PLACES.filter((each) => each.startsWith('link'))) {
      if (walk.place !== place) await walk.to(place);
      expect(await walk.press('Enter')).to.equal(place);
    }
    expect(walk.followed).to.deep.equal([
      'https://www.osce.org/',
      'https://www.osce.org/border-management',
      'https://example.org/fr/releases/everything',
      'https://example.org/handbook-en.pdf',
      'https://example.org/handbook-ru.pdf',
      'https://example.org/programme.docx',
      'https://example.org/opening.mp3',
      'mailto:press@example.org',
      'tel:+992000000000',
      'https://example.org/releases/everything',
      'https://example.org/terms',
    ]);
  });

  it('shows another language in place, and stays at its button', async () => {
    const {element, walk} = await open();
    await walk.start('button Русский');
    expect(await walk.press('Enter')).to.equal('button Русский, current');
    expect(element.shownRelease!.title).to.equal(everythingInRussian.title);
    expect(await walk.press('Shift+Tab', 'Shift+Tab')).to.equal('button English');
    expect(await walk.press(' ')).to.equal('button English, current');
    expect(element.shownRelease!.title).to.equal(everything.title);
  });

  it('copies the link, and says so, with the focus at the button', async () => {
    const texts = fakeClipboard();
    const {element, walk} = await open();
    await walk.start('button Copy link');
    for (const key of ['Enter', ' ']) expect(await walk.press(key)).to.equal('button Copy link');
    expect(texts).to.deep.equal([everything.url, everything.url]);
    expect(outcomeOf(element)).to.equal('Link copied');
  });

  it('says that nothing was copied, with the focus at the button', async () => {
    refuseClipboard();
    fake(document, 'execCommand', () => false);
    const {element, walk} = await open();
    await walk.start('button Copy link');
    expect(await walk.press('Enter')).to.equal('button Copy link');
    expect(outcomeOf(element)).to.equal('Could not be copied');
  });

  it('opens the styles of citation, goes through them, copies one and puts them away by Escape', async () => {
    const texts = fakeClipboard();
    const {walk} = await open();
    await walk.start('button Copy citation');
    expect(await walk.press('Enter')).to.equal('button Copy citation, expanded');
    const styles = ['Plain text', 'APA', 'Chicago', 'BibTeX'].map((name) => `button ${name}`);
    const seen: string[] = [];
    while (seen.length < styles.length) seen.push(await walk.press('Tab'));
    expect(seen).to.deep.equal(styles);
    expect(await walk.press('Enter')).to.equal('button BibTeX');
    expect(texts[0]).to.match(/^@misc\{/);
    expect(await walk.press('Escape')).to.equal('button Copy citation, collapsed');
    expect(await walk.press('Tab')).to.equal('button Share');
    expect(await walk.press('Shift+Tab', ' ')).to.equal('button Copy citation, expanded');
    expect(await walk.press(' ')).to.equal('button Copy citation, collapsed');
  });

  it('shares, with the focus at the button', async () => {
    const shared: unknown[] = [];
    fake(navigator, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
    const {walk} = await open();
    await walk.start('button Share');
    expect(await walk.press('Enter', ' ')).to.equal('button Share');
    expect(shared).to.have.length(2);
  });

  it('prints, and is back at the button when the printer is done', async () => {
    const {element, walk} = await open();
    let printed = 0;
    new MutationObserver((records) => {
      for (const frame of records.flatMap(({addedNodes}) => [...addedNodes])) {
        if (!(frame instanceof HTMLIFrameElement)) continue;
        const view = frame.contentWindow!;
        view.print = () => {
          printed++;
          view.dispatchEvent(new Event('afterprint'));
        };
      }
    }).observe(element.shadowRoot!, {childList: true});
    await walk.start('button Print');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => printed, 'it is printed');
    await walk.until('button Print');
  });

  it('goes down to a note, and back to where it was met', async () => {
    const {walk} = await open();
    await walk.start('doc-noteref 1');
    expect(await walk.press('Enter')).to.match(/^listitem 1 The first three were held/);
    expect(await walk.press('Tab')).to.equal('doc-backlink Back to note 1 in the text');
    expect(await walk.press('Enter')).to.equal('doc-noteref 1');
    expect(await walk.press('Tab', 'Tab')).to.equal('doc-noteref 2');
  });
});
