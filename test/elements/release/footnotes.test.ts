import {expect} from '@open-wc/testing';
import {everything} from '../../../stories/support/sample-releases.js';
import {ReleaseDriver} from '../../support/release-driver.js';

const openNotes = (content_html: string, footnotes: object[], more: object = {}) =>
  ReleaseDriver.open({release: {title: 'T', content_html, ...more, _osce: {footnotes}}});

describe('footnotes of <osce-release>', () => {
  it('are accessible', async () => {
    const {element} = await ReleaseDriver.open({release: everything});
    await expect(element).to.be.accessible();
  });

  it('take the reader from the text to the note', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    await driver.activate(driver.find('doc-noteref', '2'));
    expect(driver.hasFocus(driver.find('listitem', /In five languages/))).to.equal(true);
  });

  it('take the reader back to where the note was met', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    await driver.activate(driver.find('doc-backlink', 'Back to note 2 in the text'));
    expect(driver.hasFocus(driver.find('doc-noteref', '2'))).to.equal(true);
  });

  it('work with the mouse, and leave the address of the page alone', async () => {
    const driver = await ReleaseDriver.open({release: everything});
    const before = location.href;
    await driver.click(driver.find('doc-noteref', '1'));
    expect(driver.focused?.textContent).to.include('The first three');
    await driver.click(driver.find('doc-backlink', /note 1/));
    expect(driver.hasFocus(driver.find('doc-noteref', '1'))).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('stay inside their own element', async () => {
    const first = await ReleaseDriver.open({release: everything});
    const second = await ReleaseDriver.open({release: everything});
    await second.activate(second.find('doc-noteref', '1'));
    expect(first.focused === null).to.equal(true);
    expect(document.activeElement === second.element).to.equal(true);
    expect(document.querySelectorAll('#fn-1')).to.have.length(0);
  });

  for (const id of ['a b', '"]', "'", '*', '1.2', 'é', '%', '\\', '<b>', 'сноска', '#', '..:x'])
    it(`may be called ${id}`, async () => {
      const driver = await openNotes(`<p>Text<a href="#fn-${encodeURIComponent(id)}">n</a></p>`, [
        {id, content_text: 'The note.'},
      ]);
      await driver.activate(driver.find('doc-noteref', 'n'));
      const note = driver.find('listitem', /The note\./);
      expect(driver.hasFocus(note)).to.equal(true);
      await driver.activate(note.querySelector('a')!);
      expect(driver.hasFocus(driver.find('doc-noteref', 'n'))).to.equal(true);
    });

  it('lead back to the first of several places, and only that place has an id', async () => {
    const body = '<p><a href="#fn-1">one</a> and <a href="#fn-1">two</a></p>';
    const driver = await openNotes(body, [{id: '1', content_text: 'Note'}]);
    await driver.activate(driver.find('doc-noteref', 'two'));
    await driver.activate(driver.find('doc-backlink'));
    expect(driver.hasFocus(driver.find('doc-noteref', 'one'))).to.equal(true);
    expect(driver.root.querySelectorAll('[id="ref-fn-1"]')).to.have.length(1);
  });

  it('have no way back where the text does not refer to them', async () => {
    const driver = await openNotes('<p>Text</p>', [{id: '1', label: '*', content_text: 'Note'}]);
    expect(driver.find('listitem').textContent!.replace(/\s+/g, ' ').trim()).to.equal('* Note');
    expect(driver.findAll('doc-backlink')).to.have.length(0);
  });

  it('that do not exist are sought on the page of the release', async () => {
    const body = '<p><a href="#fn-9">nine</a> <a href="#part-2">two</a></p>';
    const driver = await openNotes(body, [], {url: 'https://example.org/release'});
    const addresses = driver.findAll('link', /nine|two/).map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal([
      'https://example.org/release#fn-9',
      'https://example.org/release#part-2',
    ]);
  });

  it('that do not exist anywhere are text', async () => {
    const driver = await openNotes('<p><a href="#fn-9">nine</a></p>', []);
    expect(driver.findAll('link')).to.have.length(0);
    expect(driver.text).to.include('nine');
  });

  it('in which nothing is to be seen are left out', async () => {
    for (const content_html of ['<p></p>', '<p>&nbsp;<br></p>']) {
      const driver = await openNotes('<p>Text</p>', [{id: '2', content_html}]);
      expect(driver.text).not.to.include('Notes');
      expect(driver.parts('footnotes')).to.have.length(0);
    }
  });

  it('that share an id are all shown, and links lead to the first', async () => {
    const notes = [
      {id: '1', content_text: 'First'},
      {id: '1', content_text: 'Second'},
    ];
    const driver = await openNotes('<p>Text<a href="#fn-1">1</a></p>', notes);
    expect(driver.text).to.include('First').and.to.include('Second');
    expect(driver.root.querySelectorAll('[id="fn-1"]')).to.have.length(1);
  });
});
