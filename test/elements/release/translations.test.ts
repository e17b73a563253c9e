import {expect} from '@open-wc/testing';
import {everything, everythingInRussian, feedOf} from '../../../stories/support/sample-releases.js';
import {ReleaseDriver} from '../../support/release-driver.js';

const feed = feedOf(everything, everythingInRussian);
const open = (given = {}) => ReleaseDriver.open({release: feed, lang: 'en', ...given});

const withTranslations = (...translations: object[]) => ({
  ...everything,
  _osce: {...everything._osce, translations},
});

describe('translations of <osce-release>', () => {
  it('are accessible', async () => {
    const {element} = await open();
    await expect(element).to.be.accessible();
  });

  it('are named in their own languages, for people and for machines', async () => {
    const driver = await open();
    const list = driver.find('navigation', 'This text in other languages');
    const items = [...list.querySelectorAll('a, button')];
    expect(items.map(({textContent}) => textContent!.trim())).to.deep.equal([
      'English',
      'Français',
      'Русский',
    ]);
    expect(items.map((item) => item.getAttribute('lang'))).to.deep.equal(['en', 'fr', 'ru']);
    expect(driver.find('link', 'Français').getAttribute('hreflang')).to.equal('fr');
    expect(driver.find('link', 'Français').getAttribute('href')).to.equal(
      'https://example.org/fr/releases/everything',
    );
  });

  it('say which way they are written', async () => {
    const release = withTranslations(
      {language: 'ar', url: 'https://example.org/ar'},
      {language: 'sr-Latn', url: 'https://example.org/sr'},
    );
    const driver = await open({release});
    expect(driver.find('link', 'العربية').dir).to.equal('rtl');
    expect(driver.find('link', /^Srpski/).dir).to.equal('ltr');
  });

  it('of the same feed are shown in place, marked as the one on show, and keep the focus', async () => {
    const driver = await open();
    const russian = driver.find('button', 'Русский');
    expect(driver.find('button', 'English').getAttribute('aria-current')).to.equal('true');
    await driver.activate(russian);
    expect(driver.textsOf('headline')).to.deep.equal([everythingInRussian.title]);
    expect(driver.hasFocus(driver.find('button', 'Русский'))).to.equal(true);
    expect(driver.find('button', 'Русский').getAttribute('aria-current')).to.equal('true');
    expect(driver.find('button', 'English').hasAttribute('aria-current')).to.equal(false);
  });

  it('tell the page which release is on show', async () => {
    const empty = await ReleaseDriver.open({});
    expect(empty.element.shownRelease).to.equal(undefined);
    const driver = await open();
    expect(driver.element.shownRelease).to.include({title: everything.title});
    await driver.activate(driver.find('button', 'Русский'));
    expect(driver.element.shownRelease).to.include({title: everythingInRussian.title});
  });

  it('lead back to where the reader came from', async () => {
    const driver = await open();
    await driver.activate(driver.find('button', 'Русский'));
    await driver.click(driver.find('button', 'English'));
    expect(driver.textsOf('headline')).to.deep.equal([everything.title]);
  });

  it('keep the labels in the language of the page', async () => {
    const driver = await open();
    await driver.activate(driver.find('button', 'Русский'));
    expect(driver.find('term', 'Source')).to.exist;
    expect(driver.parts('headline')[0]!.lang).to.equal('ru');
    expect(driver.parts('body')[0]!.lang).to.equal('ru');
  });

  it('give way when the page shows another release', async () => {
    const driver = await open();
    await driver.activate(driver.find('button', 'Русский'));
    driver.element.release = feedOf({id: 'new', title: 'New'});
    await driver.settle();
    expect(driver.textsOf('headline')).to.deep.equal(['New']);
  });

  it('are not offered where there is no choice', async () => {
    for (const release of [
      withTranslations(),
      withTranslations({language: 'fr'}),
      withTranslations({language: 'fr', id: 'not-in-this-feed'}),
      {title: 'T', language: 'en'},
    ])
      expect((await open({release})).findAll('navigation')).to.have.length(0);
  });

  const versionsOf = (driver: ReleaseDriver) => {
    const list = driver.find('navigation');
    return [...list.querySelectorAll('a, button')].map(
      (item) => `${item.textContent!.trim()}${item.ariaCurrent ? ' (current)' : ''}`,
    );
  };

  const openVersions = (lang: string, translations: object[], more: object = {}) =>
    open({
      lang,
      release: feedOf(
        {id: '1', title: 'One', _osce: {translations}, ...more},
        {id: '2', title: 'Zwei', language: 'de'},
        {id: '3', title: 'Три', language: 'ru'},
      ),
    });

  it('lead back to an original whose language nobody says: it counts as that of the page', async () => {
    const translations = [
      {language: 'ru', id: '3'},
      {language: 'de', id: '2'},
    ];
    const driver = await openVersions('fr', translations);
    expect(versionsOf(driver)).to.deep.equal(['Deutsch', 'Français (current)', 'Русский']);
    await driver.click(driver.find('button', 'Deutsch'));
    expect(versionsOf(driver)).to.deep.equal(['Deutsch (current)', 'Français', 'Русский']);
    await driver.click(driver.find('button', 'Français'));
    expect(driver.textsOf('headline')).to.deep.equal(['One']);
  });

  it('lead back to the original, called so, where a translation is in the language of the page', async () => {
    const driver = await openVersions('de', [{language: 'de', id: '2'}]);
    expect(versionsOf(driver)).to.deep.equal(['Original lesen (current)', 'Deutsch']);
    await driver.click(driver.find('button', 'Deutsch'));
    await driver.click(driver.find('button', 'Original lesen'));
    expect(driver.textsOf('headline')).to.deep.equal(['One']);
  });

  it('are offered where there is one, and nobody says the language of the original', async () => {
    const driver = await openVersions('en', [{language: 'ru', id: '3'}]);
    expect(versionsOf(driver)).to.deep.equal(['English (current)', 'Русский']);
  });

  it('that list the original too say its language', async () => {
    const url = 'https://example.org/1';
    for (const own of [{id: '1'}, {url}]) {
      const translations = [
        {language: 'de', id: '2'},
        {language: 'es', ...own},
      ];
      const driver = await openVersions('en', translations, {url});
      expect(versionsOf(driver)).to.deep.equal(['Deutsch', 'Español (current)']);
    }
  });

  it('are one for each language, however often a feed lists it', async () => {
    const translations = [
      {language: 'en', id: '1'},
      {language: 'de'},
      {language: 'de', id: '2'},
      {language: 'en-GB', url: 'https://example.org/1'},
      {language: 'ru', id: '3'},
      {language: 'de', url: 'https://example.org/2'},
      {language: 'uk', id: '3'},
    ];
    const driver = await openVersions('en', translations, {language: 'en'});
    expect(versionsOf(driver)).to.deep.equal(['Deutsch', 'English (current)', 'Русский']);
    await driver.click(driver.find('button', 'Deutsch'));
    expect(versionsOf(driver)).to.deep.equal(['Deutsch (current)', 'English', 'Русский']);
  });

  it('that are not in the feed are links to their pages', async () => {
    const release = withTranslations({language: 'de', id: 'elsewhere', url: 'https://example.org/de'});
    const driver = await open({release});
    expect(driver.find('link', 'Deutsch').getAttribute('href')).to.equal('https://example.org/de');
  });
});
