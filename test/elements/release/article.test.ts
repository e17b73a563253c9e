import {expect} from '@open-wc/testing';
import {everything, feedOf, statement} from '../../../stories/support/sample-releases.js';
import {recordWarnings} from '../../support/recorded-warnings.js';
import {ReleaseDriver, nameOf} from '../../support/release-driver.js';

const HIDDEN_FIELDS =
  /^(id|url|language|type|mime_type|date\w*|places|countries|policy_url|holder|content_html)$/;

/** Every text of a sample that a reader is to see. */
function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const [key, field] of Object.entries(value))
      if (Array.isArray(value) || !HIDDEN_FIELDS.test(key)) yield* listTexts(field);
}

/** The words between the tags of a sample's body. */
const wordsOf = (html: string) =>
  html
    .split(/<[^>]*>/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const levels = (driver: ReleaseDriver) =>
  driver.findAll('heading').map(({localName, textContent}) => `${localName} ${textContent!.trim()}`);

describe('<osce-release>', () => {
  const warnings = recordWarnings();

  it('is accessible', async () => {
    const {element} = await ReleaseDriver.open({
      release: everything,
      actions: 'copy-link cite share print',
      headingLevel: 2,
    });
    await expect(element).to.be.accessible();
  });

  it('shows every text of a release with all fields', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    const text = [driver.text, ...driver.findAll('image').map(nameOf)].join();
    for (const words of listTexts(everything)) expect(text).to.include(words);
    for (const words of wordsOf(everything.content_html)) expect(text).to.include(words);
  });

  it('shows the day in words, and for machines', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    const [date] = driver.parts('date');
    expect(date!.textContent).to.equal('12 September 2025');
    expect(date!.getAttribute('datetime')).to.equal('2025-09-12');
  });

  it('shows the day of the dateline where nothing else says it', async () => {
    const driver = await ReleaseDriver.open({release: statement});
    expect(driver.textsOf('date')).to.deep.equal(['24 October 2011']);
  });

  it('names several sources and says which are closed', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.find('term', 'Sources')).to.exist;
    expect(driver.textsOf('source')).to.deep.equal([
      'OSCE Programme Office in Dushanbe',
      'Former training centre (closed)',
    ]);
  });

  it('names one source in the singular', async () => {
    const driver = await ReleaseDriver.open({release: statement});
    expect(driver.find('term', 'Source')).to.exist;
    expect(driver.find('term', 'Field of work')).to.exist;
    expect(driver.textsOf('source')).to.deep.equal(['Minsk Group (closed)']);
  });

  it('links sources and fields of work to their pages', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.find('link', 'Border management').getAttribute('href')).to.equal(
      'https://www.osce.org/border-management',
    );
    expect(driver.findAll('link', 'Education')).to.have.length(0);
  });

  it('names the States as the roster does, in the language of the page, and the places as the feed does', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.find('term', 'Countries')).to.exist;
    expect(driver.textsOf('country')).to.deep.equal(['Tajikistan', 'Kyrgyzstan']);
    expect(driver.textsOf('place')).to.deep.equal(['Sample Pass']);
    driver.element.lang = 'de';
    await driver.until(() => driver.textsOf('country').includes('Tadschikistan'));
    expect(driver.find('term', 'Länder')).to.exist;
  });

  it('leaves out a State that is not in the roster', async () => {
    const release = {...everything, _osce: {...everything._osce, countries: ['QQ']}};
    const driver = await ReleaseDriver.open({release});
    expect(driver.textsOf('country')).to.deep.equal([]);
    expect(driver.text).not.to.include('Countr');
  });

  it('does not repeat a dateline that the body begins with', async () => {
    const driver = await ReleaseDriver.open({release: statement});
    expect(driver.text.split('BAKU, 24 October 2011')).to.have.length(2);
    expect(driver.parts('dateline')).to.have.length(0);
  });

  it('shows a dateline that the body lacks', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.textsOf('dateline')).to.deep.equal(['DUSHANBE, 12 September 2025']);
  });

  it('does not repeat a summary that the body begins with', async () => {
    const driver = await ReleaseDriver.open({
      release: {title: 'One', summary: 'The body begins…', content_html: '<p>The body  begins so.</p>'},
    });
    expect(driver.parts('summary')).to.have.length(0);
  });

  it('shows a summary in place of a body that is not there', async () => {
    const driver = await ReleaseDriver.open({
      release: {title: 'One', summary: 'All of it.\n\nAnd more.', content_html: '<script>1</script>'},
    });
    expect(driver.textsOf('body')).to.deep.equal(['All of it.And more.']);
    expect(driver.parts('body')[0]!.querySelectorAll('p')).to.have.length(2);
  });

  it('does not repeat a dateline behind a heading or a picture', async () => {
    const figure = '<figure><img src="https://example.org/p.png" alt="P"><figcaption>C</figcaption></figure>';
    const content_html = `<h2>Head</h2>${figure}<h3>More</h3><p>BAKU, 24 October 2011 - Text.</p>`;
    const driver = await ReleaseDriver.open({release: {title: 'T', content_html}});
    expect(driver.textsOf('date')).to.deep.equal(['24 October 2011']);
    expect(driver.parts('dateline')).to.have.length(0);
  });

  it('does not repeat a dateline that the summary begins with where that is all there is', async () => {
    const summary = 'BAKU, 24 October 2011 - The Co-Chairs met.';
    const driver = await ReleaseDriver.open({release: {title: 'T', summary}});
    expect(driver.parts('dateline')).to.have.length(0);
    expect(driver.textsOf('body')).to.deep.equal([summary]);
  });

  for (const content_html of [
    '<p></p>',
    '<p>&nbsp;</p>',
    '<div><br></div><hr>',
    '<table><tr><td></td></tr></table>',
    '<h2><b> </b></h2>&#10;<ul><li>',
  ])
    it(`shows the plain text in place of ${content_html}, in which nothing is to be seen`, async () => {
      const driver = await ReleaseDriver.open({
        release: {title: 'T', content_html, content_text: 'BAKU, 24 October 2011 - Real text.'},
      });
      expect(driver.textsOf('body')).to.deep.equal(['BAKU, 24 October 2011 - Real text.']);
      expect(driver.textsOf('date')).to.deep.equal(['24 October 2011']);
    });

  it('shows the picture of a body without words', async () => {
    const content_html = '<p><img src="https://example.org/p.png" alt=""></p>';
    const driver = await ReleaseDriver.open({release: {title: 'T', content_html, content_text: 'Text'}});
    expect(driver.parts('body')[0]!.querySelectorAll('img')).to.have.length(1);
  });

  it('keeps headings of the page in order: those below the headline are deeper', async () => {
    const driver = await ReleaseDriver.open({release: everything, headingLevel: 3});
    expect(levels(driver)).to.deep.equal([
      `h3 ${everything.title}`,
      'h4 What was practised',
      'h4 The week in figures',
      'h4 Notes',
      'h4 Documents',
      'h4 Contacts',
    ]);
  });

  it('moves headings of the body together, down to the sixth level', async () => {
    const content_html = '<h3>One</h3><h4>Two</h4><h6>Three</h6><h1>Top</h1>';
    const driver = await ReleaseDriver.open({release: {title: 'T', content_html}, headingLevel: 4});
    expect(levels(driver)).to.deep.equal(['h4 T', 'h6 One', 'h6 Two', 'h6 Three', 'h5 Top']);
  });

  it('warns once of a level that is none, and uses the second', async () => {
    const driver = await ReleaseDriver.open({release: statement}, {attributes: {'heading-level': 'seventh'}});
    driver.element.lang = 'en-GB';
    driver.element.requestUpdate();
    await driver.element.updateComplete;
    expect(driver.find('heading').localName).to.equal('h2');
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.match(/^<osce-release> heading-level: /);
  });

  it('takes the second level again, without a warning, when the attribute goes', async () => {
    const driver = await ReleaseDriver.open({release: statement}, {attributes: {'heading-level': '4'}});
    expect(driver.find('heading').localName).to.equal('h4');
    driver.element.removeAttribute('heading-level');
    await driver.element.updateComplete;
    expect(driver.find('heading').localName).to.equal('h2');
    expect(warnings).to.deep.equal([]);
  });

  it('names a table by its caption, else by what it is, and lets the keyboard scroll it', async () => {
    const table = '<table><tr><td>1</td></tr></table>';
    const driver = await ReleaseDriver.open({release: {title: 'T', content_html: table}});
    expect(driver.find('group', 'Table').tabIndex).to.equal(0);
    const content_html = table.replace('>', '><caption>In <b>figures</b></caption>');
    const named = await ReleaseDriver.open({release: {title: 'T', content_html}});
    expect(named.find('group', 'In figures').tabIndex).to.equal(0);
  });

  it('keeps numbers of lists, cells over several columns and languages of the body', async () => {
    const content_html = `<ol start="3" type="a" reversed><li value="7">One</li></ol><table><caption>C</caption><tr><th scope="col" colspan="2">H</th></tr>
      <tr><td rowspan="2">D</td></tr></table><p lang="ar" dir="rtl">سلام</p><p>a<br>b</p><hr><p><img src="/p.png" alt="P" width="3" height="2"></p>`;
    const driver = await ReleaseDriver.open({release: {title: 'T', content_html}});
    for (const selector of [
      'ol[start="3"][type="a"][reversed] > li[value="7"]',
      'th[scope="col"][colspan="2"]',
      'td[rowspan="2"]',
      'p[lang="ar"][dir="rtl"]',
      'br',
      'hr',
      'img[alt="P"][width="3"][height="2"]',
    ])
      expect(driver.root.querySelector(`[part="body"] ${selector}`), selector).to.exist;
  });

  it('says that a text was shortened', async () => {
    const release = {title: 'T', content_html: `<p>${'word '.repeat(450_000)}</p>`};
    const driver = await ReleaseDriver.open({release: feedOf({id: '1', ...release})});
    expect(driver.textsOf('notice')).to.deep.equal(['This text has been shortened.']);
  });
});
