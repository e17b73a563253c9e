/** A number with as many digits as mean something. */
export const formatNumber = (number, digits = 1) =>
  Number.isFinite(number) ? number.toFixed(Math.abs(number) >= 100 ? 0 : digits) : '–';

/** Bytes as kB (1,000), as networks count. */
export const formatWeight = (bytes) => formatNumber(bytes / 1000);

/** Bytes as KB (1,024), as memory is counted. */
export const formatMemory = (bytes) => formatNumber(bytes / 1024, 0);

/** A table in Markdown: a heading, then rows; all but the first column are numbers. */
export const writeTable = (heading, rows) => {
  const write = (cells) => `| ${cells.join(' | ')} |`;
  return [write(heading), write(heading.map((_, i) => (i ? '---:' : '---'))), ...rows.map(write)].join('\n');
};
