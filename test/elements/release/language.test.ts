import {expect, fixtureSync, html} from '@open-wc/testing';
import {arabic, everything, everythingInRussian} from '../../../stories/support/sample-releases.js';
import {ReleaseDriver} from '../../support/release-driver.js';

interface Expected {
  readonly date: string;
  readonly terms: readonly string[];
  readonly headings: readonly string[];
  readonly closed: string;
  readonly size: RegExp;
  readonly original: string;
}

const LANGUAGES: Readonly<Record<string, Expected>> = {
  en: {
    date: '12 September 2025',
    terms: ['Date', 'Sources', 'Fields of work', 'Countries', 'Place'],
    headings: ['Notes', 'Documents', 'Contacts'],
    closed: '(closed)',
    size: /2\.4\sMB/,
    original: 'Read the original',
  },
  fr: {
    date: '12 septembre 2025',
    terms: ['Date', 'Sources', 'Domaines d’activité', 'Pays', 'Lieu'],
    headings: ['Notes', 'Documents', 'Contacts'],
    closed: '(activité terminée)',
    size: /2,4\sMo/,
    original: 'Lire l’original',
  },
  de: {
    date: '12. September 2025',
    terms: ['Datum', 'Quellen', 'Arbeitsbereiche', 'Länder', 'Ort'],
    headings: ['Anmerkungen', 'Dokumente', 'Kontakt'],
    closed: '(geschlossen)',
    size: /2,4\sMB/,
    original: 'Original lesen',
  },
  it: {
    date: '12 settembre 2025',
    terms: ['Data', 'Fonti', 'Settori di attività', 'Paesi', 'Luogo'],
    headings: ['Note', 'Documenti', 'Contatti'],
    closed: '(attività conclusa)',
    size: /2,4\sMB/,
    original: 'Leggi l’originale',
  },
  ru: {
    date: '12 сентября 2025 г.',
    terms: ['Дата', 'Источники', 'Направления деятельности', 'Страны', 'Место'],
    headings: ['Примечания', 'Документы', 'Контакты'],
    closed: '(деятельность завершена)',
    size: /2,4\sМБ/,
    original: 'Читать оригинал',
  },
  es: {
    date: '12 de septiembre de 2025',
    terms: ['Fecha', 'Fuentes', 'Ámbitos de trabajo', 'Países', 'Lugar'],
    headings: ['Notas', 'Documentos', 'Contactos'],
    closed: '(actividad concluida)',
    size: /2,4\sMB/,
    original: 'Leer el original',
  },
};

const inside = (attributes: string) => fixtureSync<HTMLElement>(`<div ${attributes}></div>`);
const termsOf = (driver: ReleaseDriver) => driver.findAll('term').map(({textContent}) => textContent);

describe('the language of <osce-release>', () => {
  // The first test: later ones find every language loaded.
  it('changes without taking away what is read, or the focus', async () => {
    const driver = await ReleaseDriver.open({release: everything, actions: 'print', lang: 'en'});
    const [headline] = driver.parts('headline');
    const button = driver.find('button', 'Print');
    button.focus();
    driver.element.lang = 'es';
    await driver.until(() => driver.findAll('button', 'Imprimir').length);
    expect(driver.parts('headline')[0] === headline).to.equal(true);
    expect(driver.hasFocus(button)).to.equal(true);
  });

  for (const [lang, expected] of Object.entries(LANGUAGES))
    it(`is ${lang} on a page in it`, async () => {
      const driver = await ReleaseDriver.open({release: everything}, {parent: inside(`lang="${lang}"`)});
      expect(driver.textsOf('date')).to.deep.equal([expected.date]);
      expect(termsOf(driver)).to.deep.equal(expected.terms);
      expect(driver.textsOf('section-heading')).to.deep.equal(expected.headings);
      expect(driver.textsOf('source')[1]).to.equal(`Former training centre ${expected.closed}`);
      expect(driver.parts('attachments')[0]!.textContent).to.match(expected.size);
      expect(driver.find('link', expected.original)).to.exist;
      expect(driver.parts('root')[0]!.lang).to.equal(lang);
    });

  for (const lang of Object.keys(LANGUAGES))
    it(`is accessible in ${lang}`, async () => {
      const {element} = await ReleaseDriver.open({release: everything, actions: 'cite print', lang});
      await expect(element).to.be.accessible();
    });

  it('marks a text in another language, and only that', async () => {
    const driver = await ReleaseDriver.open({release: everythingInRussian, lang: 'de'});
    for (const part of ['type', 'headline', 'summary', 'body'])
      expect(driver.parts(part)[0]!.lang, part).to.equal('ru');
    expect(driver.find('term', 'Quelle').closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(driver.parts('date')[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(driver.parts('source')[0]!.querySelector('[lang]')!.getAttribute('lang')).to.equal('ru');
  });

  it('leaves a text unmarked that is in the language of the page', async () => {
    const driver = await ReleaseDriver.open({release: everythingInRussian, lang: 'ru'});
    expect(driver.root.querySelectorAll('.root [lang]:not(nav [lang])')).to.have.length(0);
  });

  it('gives a text from right to left its direction', async () => {
    const driver = await ReleaseDriver.open({release: arabic, lang: 'en'});
    const body = driver.parts('body')[0]!;
    expect([body.lang, body.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(driver.parts('headline')[0]!).direction).to.equal('rtl');
    expect(getComputedStyle(driver.parts('facts')[0]!).direction).to.equal('ltr');
  });

  it('follows a page from right to left, except for its own texts from left to right', async () => {
    const driver = await ReleaseDriver.open({release: everything}, {parent: inside('dir="rtl" lang="ar"')});
    expect(getComputedStyle(driver.parts('facts')[0]!).direction).to.equal('rtl');
    expect(driver.parts('body')[0]!.dir).to.equal('ltr');
    await expect(driver.element).to.be.accessible();
  });

  it('reads a text of no known language in the direction of its letters', async () => {
    const parent = inside('dir="rtl" lang="ar"');
    const latin = await ReleaseDriver.open({release: {title: 'Statement.', content_text: 'Text.'}}, {parent});
    for (const part of ['headline', 'body'])
      expect(getComputedStyle(latin.parts(part)[0]!).direction, part).to.equal('ltr');
    const arabic = await ReleaseDriver.open({release: {title: 'بيان', content_text: 'نص.'}});
    for (const part of ['headline', 'body'])
      expect(getComputedStyle(arabic.parts(part)[0]!).direction, part).to.equal('rtl');
  });

  it('changes with the page', async () => {
    const parent = inside('lang="en"');
    const driver = await ReleaseDriver.open({release: everything}, {parent});
    parent.lang = 'it';
    await driver.until(() => termsOf(driver).includes('Fonti'));
    expect(driver.parts('root')[0]!.lang).to.equal('it');
    parent.dir = 'rtl';
    await driver.until(() => driver.parts('body')[0]!.dir === 'ltr');
  });

  it('is that around the host of a shadow root', async () => {
    const parent = inside('lang="fr"').attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
    const driver = await ReleaseDriver.open({release: everything}, {parent});
    expect(termsOf(driver)).to.include('Domaines d’activité');
  });

  it('is English where the page speaks another one', async () => {
    const driver = await ReleaseDriver.open({release: everything, lang: 'kk'});
    expect(driver.textsOf('date')).to.deep.equal(['12 September 2025']);
    expect(driver.parts('root')[0]!.lang).to.equal('en');
  });

  it('shows nothing in English first on a page in another language', async () => {
    const parent = fixtureSync<HTMLElement>(html`<div lang="es"></div>`);
    const driver = ReleaseDriver.place(
      {release: {title: 'T', date_published: '2020-01-02T00:00:00Z'}},
      {parent},
    );
    const seen = new Set<string>();
    const watch = new MutationObserver(() => termsOf(driver).forEach((term) => seen.add(term!)));
    watch.observe(driver.root ?? driver.element, {childList: true, subtree: true, characterData: true});
    await driver.settle();
    watch.disconnect();
    expect(termsOf(driver)).to.deep.equal(['Fecha']);
    expect([...seen]).not.to.include('Date');
  });
});
