import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after} from 'node:test';
import {checkDocument} from '../../dist/command/check-document.js';

const COMMAND = fileURLToPath(new URL('../../dist/command/osce-widgets.js', import.meta.url));

/** The beginning of every feed that is right. */
export const VERSION = 'https://jsonfeed.org/version/1.1';

/** A release in which there is nothing to find. */
export const soundItem = (more = {}) => ({
  id: 'a',
  title: 'Sample',
  content_text: 'Text.',
  date_published: '2020-01-02T00:00:00Z',
  ...more,
});

/** A feed in which there is nothing to find but in its items. */
export const feedOf = (items, more = {}) => ({version: VERSION, language: 'en', ...more, items});

/** A folder that is gone after the tests of this file. */
export const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'osce-widgets-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  return {
    path: (name) => join(folder, name),
    write(name, content) {
      const path = join(folder, name);
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isRaw ? content : JSON.stringify(content));
      return path;
    },
  };
};

/** Runs the command as a person does: its exit code, and what it wrote. */
export const run = (args, {input, execArgv = []} = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...execArgv, COMMAND, ...args], {stdio: 'pipe'});
    const written = {output: '', errors: ''};
    child.stdout.setEncoding('utf8').on('data', (text) => (written.output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (written.errors += text));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({code, ...written, lines: written.output.split('\n').filter(Boolean)}),
    );
  });

/** A document in chunks of a size, every one of them in the same memory, as files are read. */
export async function* lend(bytes, size) {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(buffer, 0, at, at + size);
    yield buffer.subarray(0, length);
    buffer.fill('?');
  }
}

/** What is found in a document, text or value: `line:column severity path: fault`. */
export const findIn = async (content, {chunk = 7, ...options} = {}) => {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  const bytes = Buffer.from(isRaw ? content : JSON.stringify(content));
  const findings = [];
  const facts = await checkDocument(
    {name: 'test', type: '', remarks: [], chunks: lend(bytes, chunk)},
    {today: '2026-01-31', report: (finding) => findings.push(finding), ...options},
  );
  const lines = findings.map(
    ({place, severity, path, fault}) =>
      `${place ? `${place.line}:${place.column} ` : ''}${severity} ${path ? `${path}: ` : ''}${fault}`,
  );
  return {facts, findings, lines};
};
