import type {FeedErrorKind} from '../../src/feed/feed-error.js';
import {fault} from './faults.js';

/** One way in which the document at an address can fail, and how that ends. */
export interface Fault {
  readonly title: string;
  readonly address: () => string;
  /** What it is an error of, several where browsers differ; none where the document is read all the same. */
  readonly kinds: readonly FeedErrorKind[];
  readonly status?: number;
  /** WebKit takes what is there for the whole. */
  readonly isForgiven?: boolean;
}

const row = (
  title: string,
  kinds: string,
  name: string,
  query: Record<string, string | number> = {},
): Fault => ({
  title,
  kinds: kinds.split(' ').filter(Boolean) as FeedErrorKind[],
  address: () => fault(name, query),
  ...(kinds === 'status' ? {status: Number(query['status'])} : {}),
});

const text = (title: string, kinds: string, content: string, type = 'application/json') =>
  row(title, kinds, 'text', {text: content, type});

/** The same server under another name is of another origin, and says nothing of who may read it. */
const elsewhere = (address: string): string =>
  address.replace(/localhost|127\.0\.0\.1/, (name) => (name === 'localhost' ? '127.0.0.1' : 'localhost'));

const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Everything that can go wrong between an element and its data. */
export const FAULTS: readonly Fault[] = [
  row('a connection that is closed without an answer', 'network', 'broken'),
  row('an answer that is cut off', 'network', 'cut'),
  {...row('fewer bytes than were said to come', 'network', 'long'), isForgiven: true},
  row('broken chunks', 'network json', 'chunk'),
  {...row('a compression that is none', 'network', 'no-gzip'), isForgiven: true},
  row('a redirect to itself', 'network', 'loop'),
  row('a redirect out of the web', 'network', 'away'),
  {
    title: 'a server that does not let the page read',
    kinds: ['network'],
    address: () => elsewhere(fault('ok')),
  },
  row('no answer', 'timeout', 'hang'),
  row('a slow drip', 'timeout', 'drip'),
  row('an answer that stops half-way', 'timeout', 'stall'),
  ...[400, 401, 403, 404, 410, 451, 500, 502, 503, 504].map((status) =>
    row(`status ${status}`, 'status', 'status', {status}),
  ),
  row('status 304 without a question', 'status', 'status', {status: 304}),
  row('a limit, with seconds to wait', 'status', 'flaky', {status: 429, times: 99, after: 1}),
  row('a limit, with a time to wait for', 'status', 'flaky', {status: 429, times: 99, after: later(60)}),
  row('a limit for an hour', 'status', 'flaky', {status: 429, times: 99, after: 3600}),
  row('a limit, with nonsense for a time', 'status', 'flaky', {status: 503, times: 99, after: 'soon'}),
  row('a page in HTML', 'type', 'type', {type: 'text/html'}),
  row('a picture', 'type', 'type', {type: 'image/png'}),
  row('a redirect to a page to sign in', 'type', 'login'),
  row('50 MB', 'size', 'big'),
  row('50 MB that are only announced', 'size', 'claims'),
  row('60 MB in a small parcel', 'size', 'bomb'),
  row('more bytes than were said to come', 'json network', 'short'),
  row('an end in the middle', 'json', 'truncated'),
  row('bytes without a meaning', 'json', 'garbage'),
  row('brackets without end', 'json', 'deep'),
  row('UTF-16', 'json', 'utf16'),
  row('no content', 'json', 'status', {status: 204}),
  text('an empty document', 'json', ''),
  text('a page to sign in that says it is JSON', 'json', '<!doctype html><title>Sign in</title>'),
  text('a number that JSON does not have', 'json', '{"items": NaN}'),
  text('nothing, in JSON', 'format', 'null'),
  text('a text, in JSON', 'format', '"items"'),
  text('another document', 'format', '{"pages": []}'),
  row('an answer after a while', '', 'late'),
  row('a byte order mark', '', 'bom'),
  row('a redirect', '', 'moved'),
  row('headers in capitals', '', 'case'),
  row('a media type in capitals', '', 'type', {type: 'Application/JSON; Charset=UTF-8'}),
  row('another charset than there is', '', 'type', {type: 'application/json; charset=iso-8859-1'}),
  row('no media type of its own', '', 'type', {type: 'application/octet-stream'}),
  row('a server that is busy for a moment', '', 'flaky', {status: 503, times: 2, after: 1}),
];
