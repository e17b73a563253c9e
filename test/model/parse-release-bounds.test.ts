import {expect} from '@open-wc/testing';
import {MAX_ITEMS, parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {LIST_LIMIT, PROBLEM_LIMIT, SUMMARY_LIMIT, TEXT_LIMIT} from '../../src/model/read-fields.js';
import {problemLines} from '../support/problem-lines.js';
import {parseItems, sampleFeed} from '../support/sample-feed.js';

describe('the bounds of a feed', () => {
  it('cut what has too many items', () => {
    const items = Array.from({length: MAX_ITEMS + 1}, (_, id) => ({id}));
    const feed = parseReleaseFeed(sampleFeed(...items.slice(0, MAX_ITEMS)));
    expect(feed.problems).to.deep.equal([]);
    const longer = parseReleaseFeed({...sampleFeed(), items});
    expect(longer.releases).to.have.length(MAX_ITEMS);
    expect(problemLines(longer)).to.deep.equal(['items: more than 50000 entries']);
  });

  it('cut a text that is too long, and mark the cut', () => {
    const text = (length: number) => 'x'.repeat(length);
    const exact = parseItems({id: '1', title: text(TEXT_LIMIT), summary: text(SUMMARY_LIMIT)});
    expect(exact.problems).to.deep.equal([]);
    const feed = parseItems({
      id: '1',
      title: text(TEXT_LIMIT + 1),
      summary: text(SUMMARY_LIMIT + 1),
      content_html: text(SUMMARY_LIMIT + 1),
      content_text: text(SUMMARY_LIMIT + 1),
    });
    expect(problemLines(feed)).to.deep.equal([
      'items[0].title: longer than 10000 characters',
      'items[0].summary: longer than 100000 characters',
    ]);
    const [release] = feed.releases;
    expect(release!.title).to.equal(`${text(TEXT_LIMIT)}…`);
    expect(release!.summary).to.equal(`${text(SUMMARY_LIMIT)}…`);
    expect(release!.contentHtml, 'a body is bounded where it is read').to.have.length(SUMMARY_LIMIT + 1);
    expect(release!.contentText).to.have.length(SUMMARY_LIMIT + 1);
  });

  it('cut no character in half', () => {
    const feed = parseItems({id: '1', title: `${'x'.repeat(TEXT_LIMIT - 1)}😀`});
    expect(feed.releases[0]!.title).to.equal(`${'x'.repeat(TEXT_LIMIT - 1)}…`);
  });

  it('cut a list within an item', () => {
    const feed = parseItems({
      id: '1',
      tags: Array(LIST_LIMIT + 1).fill('x'),
      attachments: Array(LIST_LIMIT).fill({url: '/'}),
    });
    expect(problemLines(feed)).to.deep.equal(['items[0].tags: more than 1000 entries']);
    expect(feed.releases[0]!.tags).to.have.length(LIST_LIMIT);
    expect(feed.releases[0]!.attachments).to.have.length(LIST_LIMIT);
  });

  it('keep the first problems only', () => {
    const feed = parseItems(...Array<number>(PROBLEM_LIMIT + 5).fill(1));
    expect(feed.problems).to.have.length(PROBLEM_LIMIT);
  });
});
