import {expect} from '@open-wc/testing';
import {problemLines} from '../support/problem-lines.js';
import {parseItem, parseItems} from '../support/sample-feed.js';

const DATELINE = {
  content_html: '<p>BAKU, 24 October 2011 - The Co-Chairs met.</p><p>WIEN, 1 May 2012 - No.</p>',
};

/** The date of an item, and where it comes from. */
const dateOf = (item: object) => {
  const {date, dateSource} = parseItem(item);
  return date ? `${date} ${dateSource}` : dateSource;
};

describe('the date of a release', () => {
  it('is the one the office gives, else when it was published, else that of the dateline, else none', () => {
    const published = {...DATELINE, date_published: '2011-10-25T10:00:00Z'};
    expect(dateOf({...published, _osce: {date: '2011-10-26'}})).to.equal('2011-10-26 given');
    expect(dateOf(published)).to.equal('2011-10-25 published');
    expect(dateOf(DATELINE)).to.equal('2011-10-24 dateline');
    expect(dateOf({content_html: '<p>No dateline.</p>'})).to.equal(undefined);
  });

  it('comes from where the feed says, if it is given', () => {
    expect(dateOf({_osce: {date: '2011-10-24', date_source: 'dateline'}})).to.equal('2011-10-24 dateline');
    expect(dateOf({date_published: '2011-10-24T00:00:00Z', _osce: {date_source: 'dateline'}})).to.equal(
      '2011-10-24 published',
    );
  });

  it('is the day as written, in the offset of the office', () => {
    expect(dateOf({date_published: '2011-10-24T23:59:59.5-11:00'})).to.equal('2011-10-24 published');
    expect(dateOf({date_published: '2011-10-24t00:00:00+14:00'})).to.equal('2011-10-24 published');
    expect(parseItem({date_modified: '2011-10-24 00:30:00+02:00'}).modified).to.equal('2011-10-24');
  });

  it('may be of a month or a year only', () => {
    expect(dateOf({_osce: {date: '2011-10'}})).to.equal('2011-10 given');
    expect(dateOf({_osce: {date: '2011'}})).to.equal('2011 given');
    expect(dateOf({_osce: {date: '2011-10-24', date_precision: 'month'}})).to.equal('2011-10 given');
    expect(dateOf({_osce: {date: '2011-10-24', date_precision: 'year'}})).to.equal('2011 given');
    expect(dateOf({_osce: {date: '2011-10-24', date_precision: 'day'}})).to.equal('2011-10-24 given');
    expect(dateOf({date_published: '2011-10-01T00:00:00Z', _osce: {date_precision: 'month'}})).to.equal(
      '2011-10 published',
    );
  });

  for (const date of [
    '2011-02-30',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-13-01',
    '2011-00-10',
    '2011-10-00',
  ])
    it(`is not ${date}, which no calendar has`, () => {
      const feed = parseItems({id: '1', date_published: `${date}T00:00:00Z`, _osce: {date}});
      expect(problemLines(feed)).to.deep.equal([
        'items[0].date_published: not an RFC 3339 date',
        'items[0]._osce.date: not an ISO 8601 date',
      ]);
      expect(feed.releases[0]!.date).to.equal(undefined);
    });

  for (const [stamp, day] of [
    ['2011-10-24', '2011-10-24'],
    ['2011-10-24T10:00Z', '2011-10-24'],
    ['2011-10-24T10:00:00.123456', '2011-10-24'],
    ['2011-10-24T25:00:00Z', '2011-10-24'],
    ['2011-10-24T10:00:00+0200', '2011-10-24'],
    ['2011-10-24 10:00:00 +0200', '2011-10-24'],
    ['2011-02-30 10:00:00', undefined],
    ['2011-10-245', undefined],
    ['Mon, 24 Oct 2011 10:00:00 GMT', undefined],
    ['1319414400', undefined],
  ] as const)
    it(`is ${day ? 'no more than the day' : 'not read'} of the time stamp ${stamp}, which is not of RFC 3339`, () => {
      const feed = parseItems({id: '1', date_published: stamp, date_modified: stamp});
      expect(problemLines(feed)).to.deep.equal([
        'items[0].date_published: not an RFC 3339 date',
        'items[0].date_modified: not an RFC 3339 date',
      ]);
      const dateSource = day && 'published';
      expect(feed.releases[0]).to.include({date: day, dateSource, modified: day});
    });

  it('accepts a leap day and a leap second', () => {
    expect(dateOf({date_published: '2000-02-29T23:59:60Z'})).to.equal('2000-02-29 published');
    expect(dateOf({_osce: {date: '2012-02-29'}})).to.equal('2012-02-29 given');
  });
});

describe('the dateline of a release', () => {
  it('is found behind markup of any length', () => {
    const html = `<p><a href="https://example.org/${'a'.repeat(500)}"></a><b>BAKU, 24 October 2011</b> - Words.</p>`;
    expect(parseItem({content_html: html}).dateline).to.include({text: 'BAKU, 24 October 2011'});
  });

  it('is the one the feed states, with all its parts', () => {
    const dateline = {text: 'BAKU', places: ['Baku'], countries: ['az'], date: '2011-10-24'};
    const release = parseItem({...DATELINE, _osce: {dateline}});
    expect(release.dateline).to.deep.equal({...dateline, countries: ['AZ']});
    expect(release).to.include({date: '2011-10-24', dateSource: 'dateline'});
  });

  it('is else read from the first paragraph of the HTML, the text or the summary', () => {
    const read = {text: 'BAKU, 24 October 2011', places: ['BAKU'], date: '2011-10-24', countries: []};
    const text = 'BAKU, 24 October 2011 - The Co-Chairs met.\n\nMore.';
    expect(parseItem(DATELINE).dateline).to.deep.equal(read);
    expect(
      parseItem({content_html: `<div>\n<p><b>BAKU</b>, 24&nbsp;October 2011 &ndash; The</p></div>`}).date,
    ).to.equal('2011-10-24');
    expect(parseItem({content_text: text}).dateline).to.deep.equal(read);
    expect(parseItem({summary: text}).dateline).to.deep.equal(read);
    expect(parseItem({content_text: 'No.', summary: text}).dateline).to.equal(undefined);
    expect(parseItem({content_html: `<p>No.</p><p>${text}</p>`}).dateline).to.equal(undefined);
  });

  it('gives the date that a stated dateline lacks', () => {
    const release = parseItem({...DATELINE, _osce: {dateline: {text: 'BAKU'}}});
    expect(release.date).to.equal('2011-10-24');
    expect(release.dateline).to.deep.equal({text: 'BAKU', places: [], countries: []});
  });

  it('takes the year that it lacks from when the release was published or changed', () => {
    const content_text = 'BISHKEK, 12 April- The Personal Representative';
    expect(parseItem({content_text, date_published: '2005-04-13T00:00:00Z'}).dateline?.date).to.equal(
      '2005-04-12',
    );
    expect(parseItem({content_text, date_modified: '2006-04-13T00:00:00Z'})).to.deep.include({
      date: '2006-04-12',
      dateSource: 'dateline',
    });
  });

  it('gives no date where nobody says the year, whatever the day', () => {
    for (let day = 1; day <= 30; day++) {
      const release = parseItem({content_text: `BISHKEK, ${day} April- The Personal Representative`});
      expect(release.dateline).to.deep.equal({
        text: `BISHKEK, ${day} April`,
        places: ['BISHKEK'],
        countries: [],
      });
      expect([release.date, release.dateSource]).to.deep.equal([undefined, undefined]);
    }
  });
});
