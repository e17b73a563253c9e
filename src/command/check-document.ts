import {decodeText} from '../feed/decode-text.js';
import {LOAD_LIMITS} from '../feed/load-document.js';
import {MAX_ITEMS} from '../model/parse-release-feed.js';
import type {CheckScope} from './check-piece.js';
import {checkForeign} from './check-whole.js';
import {JsonDocument, type DocumentFacts, type JsonKind} from './json-document.js';
import {JsonFault} from './json-fault.js';
import type {Place} from './place.js';
import type {Source} from './source.js';
import {Utf8Watch, type WatchedBytes} from './utf8-watch.js';

/** How the caller says a document is written. */
export type Kind = JsonKind | 'xml';

/** What else a check needs. */
export interface CheckOptions extends CheckScope {
  readonly kind?: Kind | undefined;
  /** Told of bytes and releases as they are read. */
  readonly progress?: ((bytes: number, items: number) => void) | undefined;
}

const MEBIBYTE = 2 ** 20;

const hasBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** UTF-16, with a byte order mark or by the zero in an ASCII character; nothing where it is not. */
const isUtf16 = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && !!b) || (!!a && b === 0);

/** Chunks, but the first as long as it must be to show what the document is. */
async function* withOpening(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let opening: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (!opening) {
      yield chunk;
      continue;
    }
    opening = Buffer.concat([opening, chunk]);
    if (
      opening.length < 4 ||
      (opening.length < 2 ** 16 && !/[^\s\ufeff]/.test(new TextDecoder().decode(opening)))
    )
      continue;
    yield opening;
    opening = undefined;
  }
  if (opening?.length) yield opening;
}

/** Reads an XML document to its end and checks it. */
class XmlDocument {
  /** None is known before the end. */
  readonly items = 0;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  write(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size <= LOAD_LIMITS.size) this.#chunks.push(new Uint8Array(chunk));
  }

  end(scope: CheckScope, type: string): DocumentFacts {
    if (this.#size > LOAD_LIMITS.size) {
      const fault = `more than ${LOAD_LIMITS.size / MEBIBYTE} MiB: no element loads that, and XML is not checked in parts`;
      scope.report({severity: 'error', path: '', fault});
      return {kind: 'xml'};
    }
    const text = decodeText(Buffer.concat(this.#chunks), type);
    return {kind: 'xml', ...checkForeign('xml', text, scope)};
  }
}

const START = {offset: 0, line: 1, column: 1};

const BYTE_ORDER_MARK = 3;

/** Whether a document begins as XML does, in any encoding whose signs of ASCII are those of ASCII, or in UTF-16. */
const isXml = (opening: Uint8Array, kind?: Kind): boolean =>
  kind ? kind === 'xml' : /^[\s\0\ufeff\ufffd]*</.test(new TextDecoder().decode(opening.subarray(0, 999)));

/** The reader of a document, by its first bytes, and how many of them it must not be given. */
const openDocument = (opening: Uint8Array, {kind, ...scope}: CheckOptions) => {
  if (isXml(opening, kind)) return {document: new XmlDocument(), offset: 0};
  const offset = hasBom(opening) ? BYTE_ORDER_MARK : 0;
  if (offset) {
    const fault = 'a byte order mark before the document: many readers of JSON stumble over it';
    scope.report({severity: 'warning', path: '', fault, place: START, isFixable: true});
    const told = {path: '', fault: 'the byte order mark is left out', place: START};
    scope.repair?.({start: 0, end: offset, replacement: ''}, told);
  }
  return {document: new JsonDocument(scope, kind as JsonKind | undefined, offset), offset};
};

/** Checks a document as it arrives, and says what it was; nothing where it is no document at all. */
export const checkDocument = async (
  source: Source,
  options: CheckOptions,
): Promise<DocumentFacts | undefined> => {
  const fail = (fault: string, place: Place = START): undefined =>
    options.report({severity: 'error', path: '', fault, place}) as undefined;
  let size = 0;
  let document: JsonDocument | XmlDocument | undefined;
  let isDamaged = false;
  const watch = new Utf8Watch();
  const write = (json: JsonDocument, {bytes, wrong}: WatchedBytes) => {
    json.write(bytes.subarray(0, wrong));
    if (wrong === undefined) return;
    isDamaged = true;
    fail(Utf8Watch.describe(bytes[wrong]!), json.place);
    json.write(bytes.subarray(wrong));
  };
  try {
    for await (let chunk of withOpening(source.chunks)) {
      size += chunk.length;
      if (!document) {
        if (isUtf16(chunk) && !isXml(chunk, options.kind))
          return fail('UTF-16, but a feed is UTF-8: every character is lost');
        const {offset, ...opened} = openDocument(chunk, options);
        ({document} = opened);
        chunk = chunk.subarray(offset);
      }
      if (document instanceof JsonDocument) write(document, watch.write(chunk));
      else document.write(chunk);
      options.progress?.(size, document.items);
    }
    if (!document) return fail('an empty document');
    if (document instanceof JsonDocument) write(document, watch.end());
    const facts = document instanceof JsonDocument ? document.end() : document.end(options, source.type);
    warnOfSize(size, facts, options);
    return facts && {...facts, isDamaged};
  } catch (error) {
    if (error instanceof JsonFault) return fail(`not JSON: ${error.fault}`, error.place);
    throw error;
  }
};

const warnOfSize = (size: number, facts: DocumentFacts | undefined, {report}: CheckScope): void => {
  if (size <= LOAD_LIMITS.size || facts?.items === undefined) return;
  const {items} = facts;
  const isLong = items > MAX_ITEMS;
  report({
    severity: 'warning',
    path: '',
    fault: `${(size / MEBIBYTE).toFixed(1)} MiB${isLong ? ` and ${items} releases` : ''}: elements load up to ${LOAD_LIMITS.size / MEBIBYTE} MiB at once; divide it into pages with next_url`,
  });
};
