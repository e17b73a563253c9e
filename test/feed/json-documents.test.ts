import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import type {FeedData, FeedReader} from '../../src/feed/feed-reader.js';
import {decodeJson, loadDocument} from '../../src/feed/load-document.js';
import {reader as navigations} from '../../src/feed/navigation-reader.js';
import {reader as releases} from '../../src/feed/release-reader.js';
import {reader as rosters} from '../../src/feed/roster-reader.js';
import {FormatError} from '../../src/model/problem.js';
import {JSON_DOCUMENTS, wrap} from '../support/json-documents.js';

/** How documents of any format are read. */
interface Reading extends Pick<FeedReader<FeedData>, 'decode'> {
  readonly read: (value: unknown, address: string) => unknown;
}

const READERS: Readonly<Record<string, Reading>> = {
  'a feed of releases': releases,
  'a navigation': navigations,
  'a roster': rosters,
};

/** Loads bytes as a server would send them, and reads them; gives what came of it. */
const read = async (bytes: Uint8Array, {decode, read: readValue}: Reading): Promise<unknown> => {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], {type: 'application/json'}));
  try {
    const document = await loadDocument(address, new AbortController().signal);
    const value = await (decode?.(document, {}) ?? decodeJson(document));
    return await readValue(value, 'https://example.org/feed.json');
  } catch (error) {
    return error;
  } finally {
    URL.revokeObjectURL(address);
  }
};

for (const [name, reader] of Object.entries(READERS))
  describe(`${name} at the edges of JSON`, () => {
    it('is read, or it is said why not', async () => {
      for (const {name: document, bytes, isJson} of JSON_DOCUMENTS) {
        const outcome = await read(bytes, reader);
        if (!isJson) {
          expect(outcome, document).to.be.instanceOf(FeedError);
          expect((outcome as FeedError).kind, document).to.equal('json');
          expect((outcome as FeedError).message, document).to.match(/not JSON: ./);
        } else if (outcome instanceof Error) {
          expect(outcome, document).to.be.instanceOf(FormatError);
          expect(outcome.message, document).to.match(/^(items|countries)?:? ?(not an? \w+|missing)/);
        } else expect(outcome, document).to.have.property('problems');
      }
    });

    it('is read however deep it is', async () => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      const outcome = await read(new TextEncoder().encode(wrap(deep)), reader);
      expect(outcome).to.have.property('problems');
    });
  });
