import {expect} from '@open-wc/testing';
import {decodeJson} from '../../src/feed/decode-json.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {loadDocument} from '../../src/feed/load-document.js';
import {countRequests, fault} from '../support/faults.js';

const LIMITS = {timeout: 3000, size: 2 ** 20, retries: 2, backoff: 10};

const load = async (
  address: string,
  limits: Partial<typeof LIMITS> = {},
  signal = new AbortController().signal,
) => {
  const document = await loadDocument(address, signal, {...LIMITS, ...limits});
  return {...document, value: decodeJson(document)};
};

const failure = async (address: string, limits: Partial<typeof LIMITS> = {}): Promise<FeedError> =>
  load(address, limits).then(
    () => expect.fail('it loaded') as never,
    (error: FeedError) => error,
  );

describe('loading a feed', () => {
  it('gives the document and where it came from in the end', async () => {
    const {value, address} = await load(fault('moved'));
    expect(value).to.have.nested.property('items[0].title', 'Release 1');
    expect(address).to.match(/\/faults\/deeper\/ok$/);
  });

  it('reads a document that begins with a byte order mark', async () => {
    expect((await load(fault('bom'))).value).to.have.property('title', 'Faults');
  });

  for (const type of [
    'application/json',
    'application/feed+json; charset=utf-8',
    'text/plain',
    'application/octet-stream',
  ])
    it(`takes ${type}`, async () => {
      expect((await load(fault('type', {type}))).value).to.have.property('title');
    });

  for (const type of ['text/html', 'image/png', 'image/svg+xml', 'application/xhtml+xml'])
    it(`refuses ${type} and says so`, async () => {
      const error = await failure(fault('type', {type}));
      expect(error.kind).to.equal('type');
      expect(error.message).to.contain(`answered with ${type}, which is no feed`);
    });

  it('does not take XML for JSON', async () => {
    const error = await failure(fault('type', {type: 'application/xml'}));
    expect(error.kind).to.equal('type');
    expect(error.message).to.contain('answered with application/xml, not with JSON');
  });

  for (const [name, kind] of [
    ['truncated', 'json'],
    ['garbage', 'json'],
    ['deep', 'json'],
    ['big', 'size'],
    ['bomb', 'size'],
    ['drip', 'timeout'],
    ['hang', 'timeout'],
  ] as const)
    it(`ends with "${kind}" where the answer is "${name}"`, async () => {
      const error = await failure(fault(name), {timeout: kind === 'timeout' ? 400 : 8000});
      expect(error.kind).to.equal(kind);
      expect(error.address).to.contain(`/faults/${name}`);
    });

  for (const name of ['broken', 'cut', 'loop'])
    it(`tries a connection that is "${name}" again, and then says so`, async () => {
      const address = fault(name);
      expect((await failure(address)).kind).to.equal('network');
      if (name !== 'loop') expect(await countRequests(address)).to.be.at.least(3);
    });

  for (const status of [404, 403, 410])
    it(`takes status ${status} as final`, async () => {
      const address = fault('status', {status});
      const error = await failure(address);
      expect([error.kind, error.status]).to.deep.equal(['status', status]);
      expect(await countRequests(address)).to.equal(1);
    });

  for (const status of [500, 503, 429])
    it(`gets past two answers of status ${status}`, async () => {
      const address = fault('flaky', {status, times: 2});
      expect((await load(address)).value).to.have.property('items');
      expect(await countRequests(address)).to.equal(3);
    });

  it('gives up after the second retry', async () => {
    const address = fault('flaky', {status: 502, times: 9});
    expect((await failure(address)).status).to.equal(502);
    expect(await countRequests(address)).to.equal(3);
  });

  it('waits as long as Retry-After asks', async () => {
    const start = performance.now();
    await load(fault('flaky', {status: 503, times: 1, after: 1}));
    expect(performance.now() - start).to.be.at.least(990);
  });

  it('reads Retry-After as a date too', async () => {
    const start = performance.now();
    const after = new Date(Date.now() + 2000).toUTCString();
    await load(fault('flaky', {status: 503, times: 1, after}));
    expect(performance.now() - start).to.be.at.least(700);
  });

  it('does not wait for a Retry-After beyond the time-out', async () => {
    const start = performance.now();
    const address = fault('flaky', {status: 503, times: 1, after: 3600});
    expect((await failure(address)).status).to.equal(503);
    expect(performance.now() - start).to.be.below(LIMITS.timeout);
    expect(await countRequests(address)).to.equal(1);
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    const loading = load(fault('hang'), {}, stop.signal);
    stop.abort();
    await loading.then(
      () => expect.fail('it loaded'),
      (error: Error) => expect(error.name).to.equal('AbortError'),
    );
  });

  it('stops between two attempts', async () => {
    const stop = new AbortController();
    const address = fault('flaky', {status: 503, times: 9});
    const loading = load(address, {backoff: 1000}, stop.signal);
    setTimeout(() => stop.abort(), 200);
    await loading.then(
      () => expect.fail('it loaded'),
      (error: Error) => expect(error.name).to.equal('AbortError'),
    );
    expect(await countRequests(address)).to.equal(1);
  });
});
