import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {formatDate} from '../../src/locale/format.js';
import {LocaleController} from '../../src/locale/locale-controller.js';
import {releaseStrings} from '../../src/locale/release-tables.js';

/** Says in its shadow root what it knows of its place, and counts how often it did. */
class PlaceElement extends LitElement {
  readonly locale = new LocaleController(this, releaseStrings);
  updates = 0;

  override render() {
    this.updates++;
    const {tag, dir, strings, language, formatTag} = this.locale;
    return html`${tag || '-'} ${language} ${dir}: ${strings.date}, ${formatDate('2012-01', formatTag)}`;
  }

  get said() {
    return this.shadowRoot!.textContent.replaceAll('\u00a0', ' ');
  }
}
customElements.define('test-place', PlaceElement);

/** Everything has settled: attributes were reported, texts have come, the element has updated. */
const settle = async (place: PlaceElement) => {
  await nextFrame();
  await place.locale.pending;
  await place.updateComplete;
};

const makePlace = () => document.createElement('test-place') as PlaceElement;

/** Puts an element into a shadow root inside another one, and returns the outermost host. */
const bury = (place: Element, mode: ShadowRootMode) => {
  const inner = document.createElement('div');
  inner.attachShadow({mode}).append(place);
  const outer = document.createElement('section');
  outer.attachShadow({mode}).append(inner);
  return {outer, inner};
};

describe('LocaleController', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    // The page of the test runner has a language of its own.
    page = await fixture<HTMLElement>(html`<main lang="en" dir="ltr"></main>`);
    await Promise.all((['fr', 'de', 'ru'] as const).map(releaseStrings.load));
  });

  const place = async (parent: ParentNode = page, element = makePlace()) => {
    parent.append(element);
    await settle(element);
    return element;
  };

  it('speaks the language of the nearest ancestor', async () => {
    page.lang = 'de-AT';
    expect((await place()).said).to.equal('de-AT de ltr: Datum, Jänner 2012');
  });

  it('takes its own language first', async () => {
    const element = makePlace();
    element.lang = 'ru';
    expect((await place(page, element)).said).to.equal('ru ru ltr: Дата, январь 2012 г.');
  });

  it('speaks English where the language is not ours, and formats as it speaks', async () => {
    page.lang = 'hy';
    expect((await place()).said).to.equal('hy en ltr: Date, January 2012');
  });

  it('does not look further than an empty lang', async () => {
    page.lang = 'fr';
    const unknown = document.createElement('div');
    unknown.setAttribute('lang', '');
    page.append(unknown);
    expect((await place(unknown)).said).to.equal('- en ltr: Date, January 2012');
  });

  it('follows the page', async () => {
    const element = await place();
    page.lang = 'fr';
    await settle(element);
    expect(element.said).to.equal('fr fr ltr: Date, janvier 2012');
    page.lang = 'ru';
    page.dir = 'rtl';
    await settle(element);
    expect(element.said).to.equal('ru ru rtl: Дата, январь 2012 г.');
  });

  it('falls back on the ancestors of an element that loses its language', async () => {
    page.lang = 'de';
    const element = makePlace();
    element.lang = 'ru';
    await place(page, element);
    element.removeAttribute('lang');
    await settle(element);
    expect(element.said).to.equal('de de ltr: Datum, Januar 2012');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`follows the page through ${mode} shadow roots`, async () => {
      const element = makePlace();
      page.append(bury(element, mode).outer);
      page.lang = 'ru';
      page.dir = 'rtl';
      await settle(element);
      expect(element.said).to.equal('ru ru rtl: Дата, январь 2012 г.');
    });

    it(`follows an element within ${mode} shadow roots`, async () => {
      const element = makePlace();
      const {outer, inner} = bury(element, mode);
      page.append(outer);
      await settle(element);
      inner.lang = 'de';
      inner.dir = 'rtl';
      await settle(element);
      expect(element.said).to.equal('de de rtl: Datum, Januar 2012');
      page.lang = 'fr';
      await settle(element);
      expect(element.said).to.equal('de de rtl: Datum, Januar 2012');
    });
  }

  it('speaks the language of where it is moved', async () => {
    const element = await place();
    const german = document.createElement('div');
    german.lang = 'de';
    const {outer} = bury(german, 'closed');
    page.append(outer);
    german.append(element);
    await settle(element);
    expect(element.said).to.equal('de de ltr: Datum, Januar 2012');
    german.lang = 'ru';
    await settle(element);
    expect(element.said).to.equal('ru ru ltr: Дата, январь 2012 г.');
    page.append(element);
    await settle(element);
    expect(element.said).to.equal('en en ltr: Date, January 2012');
  });

  it('reads the place anew when it comes back', async () => {
    const element = await place();
    element.remove();
    page.lang = 'de';
    await settle(element);
    expect(element.said).to.equal('en en ltr: Date, January 2012');
    page.append(element);
    await settle(element);
    expect(element.said).to.equal('de de ltr: Datum, Januar 2012');
  });

  it('takes the direction of an ancestor that leaves it to the text', async () => {
    page.dir = 'auto';
    page.prepend('שלום');
    expect((await place()).locale.dir).to.equal('rtl');
  });

  it('updates no element for which nothing changes', async () => {
    const element = await place();
    const aside = document.createElement('aside');
    page.append(aside);
    const other = await place(aside);
    const before = element.updates;
    aside.lang = 'de';
    element.closest('main')!.lang = 'en';
    await settle(other);
    await settle(element);
    expect(other.said).to.equal('de de ltr: Datum, Januar 2012');
    expect(element.updates).to.equal(before);
  });

  it('updates for a change of direction alone', async () => {
    const element = await place();
    page.dir = 'rtl';
    await settle(element);
    expect(element.said).to.equal('en en rtl: Date, January 2012');
  });

  it('updates once for what changes together', async () => {
    const element = await place();
    const before = element.updates;
    page.lang = 'ru';
    page.dir = 'rtl';
    page.lang = 'de';
    await settle(element);
    expect(element.said).to.equal('de de rtl: Datum, Januar 2012');
    expect(element.updates).to.equal(before + 1);
  });

  it('shows English until the texts are here, then updates', async () => {
    page.lang = 'es';
    const element = makePlace();
    page.append(element);
    expect(element.locale.pending).to.be.a('promise');
    expect(element.locale.tag).to.equal('es');
    expect(element.locale.language).to.equal('en');
    expect(element.locale.formatTag).to.equal('en');
    const {pending} = element.locale;
    page.dir = 'rtl';
    await Promise.resolve();
    expect(element.locale.dir).to.equal('rtl');
    expect(element.locale.pending, 'waits once').to.equal(pending);
    await settle(element);
    expect(element.locale.pending).to.equal(undefined);
    expect(element.said).to.equal('es es rtl: Fecha, enero de 2012');
  });

  it('has texts at once that another element has loaded', async () => {
    page.lang = 'ru';
    const element = makePlace();
    page.append(element);
    expect(element.locale.pending).to.equal(undefined);
    expect(element.locale.strings.date).to.equal('Дата');
  });

  it('drops texts that come after the place has changed its language', async () => {
    const element = await place();
    element.lang = 'it';
    await nextFrame();
    const late = releaseStrings.load('it');
    element.lang = 'de';
    await nextFrame();
    await late;
    await settle(element);
    expect(element.said).to.equal('de de ltr: Datum, Januar 2012');
  });
});
