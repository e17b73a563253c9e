import {expect} from '@open-wc/testing';
import {startRequest} from '../../src/feed/start-request.js';
import {fault} from '../support/faults.js';

describe('a request that fails', () => {
  it('is no unhandled rejection before anybody reads the answer', async () => {
    const rejections: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => void rejections.push(event.reason);
    addEventListener('unhandledrejection', hear);
    const {response} = startRequest(fault('broken'));
    // By the time that others after it have failed, it has failed too.
    for (let i = 0; i < 3; i++)
      await startRequest(fault('broken')).response.then(
        () => expect.fail('it does not fail'),
        () => undefined,
      );
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', hear);
    expect(rejections).to.deep.equal([]);
    const failed = await response.then(
      () => false,
      () => true,
    );
    expect(failed, 'and who reads it late still hears of it').to.equal(true);
  });
});
