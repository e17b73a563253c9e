import {checkDocument} from './check-document.js';
import {isAddress, type CheckSettings} from './command-line.js';
import {fixFile} from './fix-file.js';
import {openAddress} from './open-address.js';
import {openFile, openInput} from './open-file.js';
import {ProgressBar} from './progress-bar.js';
import {ReportWriter} from './report-writer.js';
import {UnreadableError, type Source} from './source.js';

/** Where a command writes to. */
export interface Streams {
  readonly output: {write(text: string): unknown};
  readonly terminal: NodeJS.WriteStream;
}

/** Tomorrow, in UTC: somewhere it has begun. */
const findToday = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

const open = (input: string, {address, timeout}: CheckSettings): Source | Promise<Source> => {
  if (input === '-') return openInput(address);
  return isAddress(input) ? openAddress(input, timeout) : openFile(input, address);
};

/** Checks what the settings name, writes what is found, and gives the exit code. */
export const runCheck = async (settings: CheckSettings, {output, terminal}: Streams): Promise<0 | 1 | 2> => {
  const {kind, address} = settings;
  const today = findToday();
  let bar: ProgressBar | undefined;
  const writer = new ReportWriter((line) => {
    bar?.hide();
    output.write(`${line}\n`);
  }, settings);

  const check = async (input: string, name: string): Promise<string | undefined> => {
    const source = await open(input, settings);
    const progress = new ProgressBar(terminal, name, source.size);
    bar = progress;
    for (const {severity, fault} of source.remarks) writer.finding(name, {severity, path: '', fault});
    const facts = await checkDocument(source, {
      kind,
      today,
      address: source.address,
      report: (finding) => writer.finding(name, finding),
      progress: settings.isQuiet ? undefined : (bytes, items) => progress.update(bytes, items),
    });
    progress.hide();
    writer.end(name, facts?.kind, facts?.items);
    return facts?.nextUrl;
  };

  const fix = async (path: string): Promise<void> => {
    const progress = new ProgressBar(terminal, `repairing ${path}`, undefined);
    bar = progress;
    const update = settings.isQuiet ? undefined : progress.update.bind(progress);
    await fixFile(path, {kind, address, today, progress: update}, (fixed) => writer.fixed(path, fixed));
    progress.hide();
  };

  for (const input of settings.inputs) {
    const name = input === '-' ? '<stdin>' : input;
    const visited = new Set<string>();
    let next: string | undefined = input;
    try {
      if (settings.isFixing) await fix(input);
      do {
        visited.add(next);
        const following = await check(next, next === input ? name : next);
        next = isAddress(input) && following && !visited.has(following) ? following : undefined;
      } while (next && visited.size < settings.pages);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      bar?.hide();
      writer.unreadable(next ?? name, error.message);
    }
  }
  writer.summary();
  const {errors, warnings, unreadable} = writer.totals;
  if (unreadable) return 2;
  return errors || (settings.isStrict && warnings) ? 1 : 0;
};
