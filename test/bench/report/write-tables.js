import {formatMemory, formatNumber, formatWeight, writeTable} from './format.js';
import {labelOf} from './labels.js';

/** The contestants of a suite in the order of their costs, and what the bare page costs. */
const readWidgets = (results) => {
  const [bare] = Object.keys(results).filter((name) => name.startsWith('bare-'));
  const names = Object.keys(results).filter((name) => name !== bare);
  return names.map((name) => ({
    name,
    ...results[name],
    net: (measure) => Math.max(0, results[name][measure] - results[bare][measure]),
  }));
};

const writeWidgets = (suite, results, hasKeys) => {
  const rows = readWidgets(results).map((row) => [
    labelOf(suite, row.name),
    formatWeight(row.initial + row.css),
    formatWeight(row.used + row.css),
    formatNumber(row.net('startCost')),
    formatNumber(row.net('approachCost')),
    formatNumber(row.net('firstOpenCost')),
    formatNumber(row.net('openCost')),
    ...(hasKeys ? [formatNumber(row.net('keyCost'), 2)] : []),
    formatNumber(row.openStyle),
    formatNumber(row.usable, 0),
    formatNumber(row.firstOpen, 0),
    formatNumber(row.open, 0),
    ...(hasKeys ? [formatNumber(row.key, 0)] : []),
    `${formatMemory(row.bytes)} / ${formatMemory(row.openedBytes)}`,
    `${formatNumber(row.nodes, 0)} / ${formatNumber(row.openedNodes, 0)}`,
    formatNumber(row.many, 0),
  ]);
  const heading = [
    '',
    'kB at start',
    'kB in use',
    'start',
    'approach',
    'first open',
    'open',
    ...(hasKeys ? ['a key'] : []),
    'style, layout',
    'usable',
    'first open shown',
    'open shown',
    ...(hasKeys ? ['key shown'] : []),
    'KB closed / opened',
    'nodes',
    '49 more',
  ];
  return writeTable(heading, rows);
};

const writeReleases = (results) =>
  writeTable(
    ['', 'kB at start', 'kB in use', 'an article', 'of it style, layout', 'KB', 'nodes'],
    Object.entries(results).map(([name, row]) => [
      labelOf('release', name),
      formatWeight(row.initial),
      formatWeight(row.used),
      formatNumber(row.cost, 2),
      formatNumber(row.style, 2),
      formatMemory(row.bytes),
      formatNumber(row.nodes, 0),
    ]),
  );

const writeLists = ({weight, ...results}) =>
  writeTable(
    [
      '',
      'cards',
      'frames to the first',
      'cost of it',
      'cost of a frame',
      'slow frames of 240',
      'longest task in them',
      'MB',
      'nodes',
    ],
    Object.entries(results).flatMap(([length, rows]) =>
      Object.entries(rows).map(([name, row]) => [
        `${labelOf('list', name)}`,
        Number(length).toLocaleString('en'),
        formatNumber(row.frames, 0),
        formatNumber(row.firstCost, 0),
        formatNumber(row.frameCost),
        formatNumber(row.slowFrames, 0),
        formatNumber(row.longestTask, 0),
        formatNumber(row.bytes / 2 ** 20),
        formatNumber(row.nodes, 0),
      ]),
    ),
  ) +
  `\n\nThe list starts with ${formatWeight(weight.initial)} kB, and has ${formatWeight(weight.used)} kB once it is searched. Aimed at: first cards within two frames, and no frame over 25 ms while scrolling, as far as an empty page has none.`;

const writeSearches = (results) =>
  writeTable(
    ['', 'releases', 'a query', 'the slowest', 'to read them', 'longest task', 'MB', 'results shown'],
    Object.entries(results).flatMap(([length, rows]) =>
      Object.entries(rows).map(([name, row]) => [
        labelOf('search', name),
        Number(length).toLocaleString('en'),
        formatNumber(row.query, 2),
        formatNumber(row.worstQuery),
        formatNumber(row.build, 0),
        formatNumber(row.longestTask, 0),
        formatNumber(row.bytes / 2 ** 20),
        formatNumber(row.painted, 0),
      ]),
    ),
  ) +
  '\n\nAimed at: results shown within 16 ms at 10,000 releases and 50 ms at 50,000, and no task over 50 ms while they are read.';

const WRITERS = {
  picker: (results) => writeWidgets('picker', results, true),
  navigation: (results) => writeWidgets('navigation', results, false),
  release: writeReleases,
  list: writeLists,
  search: writeSearches,
};

/** The tables of all that was measured, as Markdown. */
export const writeTables = (results) =>
  Object.entries(WRITERS)
    .filter(([suite]) => results[suite])
    .map(([suite, write]) => {
      const title = `**${labelOf('suite', suite)}** (rounds: ${results.rounds[suite]})`;
      return `${title}\n\n${write(results[suite])}`;
    })
    .join('\n\n');
