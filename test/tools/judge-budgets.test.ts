import {expect} from '@open-wc/testing';
import {budgetFor, judgeBudgets} from '../../tools/judge-budgets.js';

const judge = (bytes: number, budget: number) => judgeBudgets({'a.js': bytes}, {'a.js': budget});

describe('judgeBudgets', () => {
  it('finds nothing where what is reached is within its budget, and near it', () => {
    for (const [bytes, budget] of [
      [1000, 1000],
      [1000, 1020],
      [572, 580],
    ] as const)
      expect(judge(bytes, budget), `${bytes} of ${budget}`).to.deep.equal([]);
  });

  it('names what has grown over its budget', () => {
    expect(judge(1001, 1000)).to.deep.equal(['a.js is 1 bytes over its budget of 1000 bytes.']);
  });

  it('names a budget that is more than 2 % above, so that what was won stays won', () => {
    expect(judge(1000, 1021)).to.deep.equal([
      'a.js has 1000 bytes: its budget of 1021 is more than 2 % above.',
    ]);
  });

  it('names what is published without a budget, and a budget for what is not', () => {
    expect(judgeBudgets({'a.js': 5}, {'b.js': 5})).to.deep.equal([
      'a.js has no budget; it has 5 bytes.',
      'b.js has a budget, and is not published.',
    ]);
  });

  it('takes the budgets that are written for it', () => {
    for (const bytes of [100, 572, 17_693, 100_061])
      expect(judge(bytes, budgetFor(bytes)), `${bytes}`).to.deep.equal([]);
  });
});
