import {describeProblem} from '../../src/model/problem.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';

/** What was wrong in a feed, a line for each problem. */
export const problemLines = ({problems}: ReleaseFeed): string[] => problems.map(describeProblem);
