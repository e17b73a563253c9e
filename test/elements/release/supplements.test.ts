import {expect} from '@open-wc/testing';
import {everything} from '../../../stories/support/sample-releases.js';
import {ReleaseDriver} from '../../support/release-driver.js';

describe('documents and contacts of <osce-release>', () => {
  it('groups the forms of one document', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    const forms = driver.findAll('link', /^Handbook/);
    expect(forms.map((link) => link.getAttribute('hreflang'))).to.deep.equal(['en', 'ru']);
    expect(driver.text.split('· English')).to.have.length(2);
    const item = driver.find('listitem', /Handbook/);
    expect(forms.every((form) => item.contains(form))).to.equal(true);
    expect(item.textContent).to.match(/PDF · 2\.4\sMB · English/);
  });

  it('says what a document is', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.find('listitem', /Programme of the week/).textContent).to.match(/DOCX · 48\skB/);
    expect(driver.find('listitem', /Opening words/).textContent).to.match(/MP3 · 5\.4\sMB · 5\.2\smin/);
  });

  const OFFICE = 'application/vnd.openxmlformats-officedocument';
  for (const [path, mime_type, kind] of [
    ['get', 'application/octet-stream', ''],
    ['get', 'application/msword', 'DOC'],
    ['get', `${OFFICE}.wordprocessingml.document`, 'DOCX'],
    ['get', `${OFFICE}.spreadsheetml.sheet`, 'XLSX'],
    ['get', `${OFFICE}.presentationml.presentation`, 'PPTX'],
    ['get', 'application/vnd.ms-excel', 'XLS'],
    ['get', 'application/vnd.ms-powerpoint', 'PPT'],
    ['get', 'application/vnd.oasis.opendocument.text', 'ODT'],
    ['get', 'application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
    ['get', 'application/vnd.oasis.opendocument.presentation', 'ODP'],
    ['get', 'application/x-zip-compressed', 'ZIP'],
    ['get', 'application/epub+zip', 'EPUB'],
    ['get', 'application/rtf', 'RTF'],
    ['get', 'text/plain; charset=utf-8', 'TXT'],
    ['get', 'Text/CSV', 'CSV'],
    ['get', 'image/jpeg', 'JPG'],
    ['get', 'image/svg+xml', 'SVG'],
    ['get', 'audio/mpeg', 'MP3'],
    ['get', 'audio/x-wav', 'WAV'],
    ['get.php?f=a.pdf', 'application/pdf', 'PDF'],
    ['get.php?f=a.pdf', 'application/octet-stream', ''],
    ['report.odt', 'application/octet-stream', 'ODT'],
    ['24.10.2011', undefined, ''],
    ['a.pdf', undefined, 'PDF'],
  ] as const)
    it(`says that ${path} of ${mime_type ?? 'no media type'} is ${kind || 'a file'}`, async () => {
      const attachments = [{url: `https://example.org/${path}`, mime_type, title: 'File'}];
      const driver = await ReleaseDriver.open({release: {title: 'T', attachments}});
      expect(driver.find('listitem').textContent.trim().replace(/\s+/g, ' ')).to.equal(`File ${kind}`.trim());
    });

  for (const [phone, href] of [
    ['+43 1 514 36', 'tel:+43151436'],
    ['+43 (0)1 514 36-0', 'tel:+431514360'],
    ['0043 (0)1 514 36', 'tel:0043151436'],
    ['(01) 514 36', 'tel:0151436'],
    ['(0)1 514 36', 'tel:0151436'],
    ['089 / 123456', 'tel:089123456'],
    ['Tel. +43 1 514 36 (press)', 'tel:+43151436'],
    ['+43 1 514 36 ext. 12', 'tel:+43151436;ext=12'],
    ['+43 1 514 36, extension 12', 'tel:+43151436;ext=12'],
    ['+7 495 123 доб. 12', 'tel:+7495123;ext=12'],
    ['+43 1 514 36 x12', 'tel:+43151436;ext=12'],
    ['+43 1 514 36, +43 664 123', undefined],
    ['+43 1 514 36 / +43 664 123', undefined],
    ['01 514 36 or 0664 123', undefined],
    ['+43 1 514 36 ext. 12 or 13', undefined],
  ] as const)
    it(`dials ${href ?? 'nothing'} for ${phone}`, async () => {
      const driver = await ReleaseDriver.open({release: {title: 'T', _osce: {contacts: [{phone}]}}});
      expect(driver.textsOf('contact')).to.deep.equal([phone]);
      expect(driver.findAll('link').map((link) => link.getAttribute('href'))).to.deep.equal(
        href ? [href] : [],
      );
    });

  it('makes links of the ways to reach a contact', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    expect(driver.find('link', 'press@example.org').getAttribute('href')).to.equal(
      'mailto:press@example.org',
    );
    expect(driver.find('link', /992/).getAttribute('href')).to.equal('tel:+992000000000');
  });

  it('names the machine of a contact whose page is all there is, and a mailbox as it is', async () => {
    const contacts = [{url: 'https://example.org/press'}, {url: 'mailto:desk@example.org'}];
    const driver = await ReleaseDriver.open({release: {title: 'One', _osce: {contacts}}, lang: 'en'});
    expect(driver.find('link', 'example.org').getAttribute('href')).to.equal('https://example.org/press');
    expect(driver.find('link', /desk@example\.org/)).to.exist;
  });

  for (const [credit, shown] of [
    ['Sample', '© Sample'],
    ['© Sample 2011', '© Sample 2011'],
    ['(c) Sample', '(c) Sample'],
    ['Copyright Sample', 'Copyright Sample'],
  ] as const)
    it(`says once whose the text is that bears "${credit}"`, async () => {
      const driver = await ReleaseDriver.open({release: {title: 'One', _osce: {rights: {credit}}}});
      expect(driver.textsOf('rights')).to.deep.equal([shown]);
    });
});
