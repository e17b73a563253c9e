import fc from 'fast-check';
import '../../src/index.js';
import {anyValue} from '../support/document-arbitraries.js';
import {GeneratedStage} from '../support/generated-stage.js';

/** The properties that take data, by element. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  'osce-release': ['release', 'fields'],
  'osce-release-list': ['releases', 'fields'],
  'osce-nav-menu': ['navigation'],
  'osce-breadcrumb': ['navigation'],
  'osce-country-picker': ['countries'],
  'osce-country-list': ['countries'],
  'osce-feed': ['releases', 'navigation', 'countries'],
};

describe('the elements on anything that a program may give them', () => {
  const stage = new GeneratedStage();

  for (const [tag, names] of Object.entries(DATA))
    it(`throw nothing in <${tag}>`, async () => {
      await stage.hold(fc.tuple(fc.constantFrom(...names), anyValue), 120, async ([name, make]) => {
        stage.check(await stage.show(tag, {[name]: make()}));
        await stage.expectCalm();
      });
    }).timeout(60_000);
});
