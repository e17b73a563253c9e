import {formatNumber} from './format.js';
import {labelOf} from './labels.js';

/** What is drawn: for each measure, a bar for each contestant. */
const PANELS = [
  {
    title: 'Country picker, kB in use (gzip)',
    suite: 'picker',
    read: (row) => (row.used + row.css) / 1000,
  },
  {
    title: 'Country picker, ms of the main thread to open it',
    suite: 'picker',
    read: (row, bare) => row.openCost - bare.openCost,
  },
  {
    title: 'Country picker, KB of memory, once opened',
    suite: 'picker',
    read: (row) => row.openedBytes / 1024,
  },
  {
    title: 'Navigation, KB of memory, before it is opened',
    suite: 'navigation',
    read: (row) => row.bytes / 1024,
  },
];

const [WIDTH, ROW, LABEL, GAP] = [860, 22, 250, 34];

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600 }
  rect { fill: #8c959f }
  .own { fill: #0b5cad }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    rect { fill: #6e7681 }
    .own { fill: #58a6ff }
  }`;

const plain = (label) =>
  label.replace(/[*`_]|(?<=\S) \d[\d.]*(?=,|$)/g, '').replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const readBars = ({suite, read}, results) => {
  const rows = results[suite] ?? {};
  const bare = rows[Object.keys(rows).find((name) => name.startsWith('bare-'))] ?? {};
  return Object.entries(rows)
    .map(([name, row]) => ({name, label: plain(labelOf(suite, name)), value: read(row, bare)}))
    .filter(({name, value}) => !name.startsWith('bare-') && value >= 0)
    .sort((a, b) => a.value - b.value);
};

const drawBar = ({name, label, value}, y, scale) => {
  const width = Math.max(1, value * scale).toFixed(1);
  return `<text x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${label}</text>
<rect x="${LABEL}" y="${y + 3}" width="${width}" height="${ROW - 6}" rx="2"${name === 'osce' ? ' class="own"' : ''}/>
<text x="${LABEL + Number(width) + 8}" y="${y + 15}">${formatNumber(value)}</text>`;
};

/** The picture of a run as SVG, for light and dark pages. */
export const writeChart = (results) => {
  let y = 10;
  const drawn = PANELS.flatMap((panel) => {
    const bars = readBars(panel, results);
    if (!bars.length) return [];
    const scale = (WIDTH - LABEL - 70) / Math.max(...bars.map(({value}) => value));
    const title = `<text class="title" x="0" y="${y + 14}">${panel.title}</text>`;
    const top = y + GAP - 8;
    y = top + bars.length * ROW + 16;
    return [title, ...bars.map((bar, i) => drawBar(bar, top + i * ROW, scale))];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img">
<title>What the elements and others weigh and cost</title>
<style>${STYLE}
</style>
${drawn.join('\n')}
</svg>
`;
};
