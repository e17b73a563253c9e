#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runCheck} from './check-command.js';
import {HELP, readCommandLine, UsageError} from './command-line.js';

const readVersion = (): string => {
  const description = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(description) as {version: string}).version;
};

const run = async (): Promise<number> => {
  const settings = readCommandLine(process.argv.slice(2));
  if (settings === 'help') process.stdout.write(HELP);
  else if (settings === 'version') process.stdout.write(`${readVersion()}\n`);
  else return runCheck(settings, {output: process.stdout, terminal: process.stderr});
  return 0;
};

// Who reads the output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`osce-widgets: ${error.message}\nosce-widgets --help says how it is used.\n`);
  process.exitCode = 2;
}
