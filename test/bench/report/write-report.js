import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {writeChart} from './write-chart.js';
import {writeTables} from './write-tables.js';

const README = 'README.md';
const CHART = 'demo/public/media/bench.svg';
const [START, END] = ['<!-- bench:start -->', '<!-- bench:end -->'];

const describe = ({date, engine, processors}) =>
  `Measured on ${date} in ${engine}, on ${processors} processors that others used too. Figures are medians; those of another ` +
  'day or machine differ, and differences under a quarter mean nothing. What is shown, usable or a slow frame is ' +
  'taken by the wall clock, so that it holds what the machine did besides; tasks are not.';

/** Writes the tables between the markers in the README, and the picture beside it. */
export const writeReport = async (results) => {
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.split(START)[0], readme.split(END)[1]];
  if (after === undefined) throw new Error(`${README} has no place for the tables.`);
  const text = `${before}${START}\n\n${describe(results.machine)}\n\n${writeTables(results)}\n\n${END}${after}`;
  const options = {...(await resolveConfig(README)), parser: 'markdown'};
  writeFileSync(README, await format(text, options));
  writeFileSync(CHART, writeChart(results));
};
