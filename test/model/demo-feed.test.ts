import {expect} from '@open-wc/testing';
import second from '../../demo/public/data/releases-page-2.json';
import first from '../../demo/public/data/releases.json';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {problemLines} from '../support/problem-lines.js';

const ADDRESS = 'https://demo.example/data/releases.json';

describe('the feed of the demo', () => {
  const feed = parseReleaseFeed(first, ADDRESS);

  it('has no fault, on either of its pages', () => {
    expect(problemLines(feed)).to.deep.equal([]);
    expect(problemLines(parseReleaseFeed(second, feed.nextUrl))).to.deep.equal([]);
  });

  it('opens with the statement of the Co-Chairs, whose date is read from its dateline', () => {
    const [release] = feed.releases;
    expect(release).to.include({
      typeLabel: 'Press release',
      title: 'Statement of the OSCE Minsk Group Co-Chairs',
      date: '2011-10-24',
      dateSource: 'dateline',
    });
    expect(release!.dateline).to.include({text: 'BAKU, 24 October 2011'});
    expect(release!.sources.map(({label, isClosed}) => [label, isClosed])).to.deep.equal([
      ['Minsk Group', true],
    ]);
    expect(release!.fieldsOfWork.map(({label}) => label)).to.deep.equal([
      'Conflict prevention and resolution',
    ]);
  });

  it('marks every other item as a sample, and shows every field', () => {
    for (const {title} of feed.releases.slice(1)) expect(title).to.match(/^(Sample|Muster|Образец|نموذج): /);
    const shown = new Set(
      feed.releases
        .flatMap((release) => Object.entries(release))
        .flatMap(([name, value]) => ((Array.isArray(value) ? value.length : value) ? [name] : [])),
    );
    expect(Object.keys(feed.releases[0]!).filter((name) => !shown.has(name))).to.deep.equal([]);
  });
});
