import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseNavigation} from '../../src/model/parse-navigation.js';
import {parseReleaseFeed} from '../../src/model/parse-release-feed.js';
import {parseRoster} from '../../src/model/parse-roster.js';
import {navigationModel, releaseFeedModel, rosterModel} from '../support/model-arbitraries.js';
import {writeNavigation, writeReleaseFeed, writeRoster} from '../support/write-models.js';

/** The same values on every run; what fails is named with its path. */
const SEED = 20111024;

/** Through the text of a document, as between a publisher and a reader; without fields that hold nothing. */
const throughJson = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

const hold = <T>(models: fc.Arbitrary<T>, read: (document: unknown) => T, write: (model: T) => unknown) =>
  fc.assert(
    fc.property(models, (model) => {
      const found = read(throughJson(write(model)));
      expect(throughJson(found)).to.deep.equal(throughJson(model));
    }),
    {seed: SEED, numRuns: 500},
  );

describe('a model that is written as a document and read again is the same', () => {
  it('for feeds of releases', () =>
    hold(releaseFeedModel, (value) => parseReleaseFeed(value), writeReleaseFeed));

  it('for navigations', () => hold(navigationModel, (value) => parseNavigation(value), writeNavigation));

  it('for rosters', () => hold(rosterModel, parseRoster, writeRoster));
});
