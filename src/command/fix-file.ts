import {closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {checkDocument, type CheckOptions} from './check-document.js';
import type {Finding} from './finding.js';
import {describeSystemError, openFile} from './open-file.js';
import type {Edit} from './piece.js';
import {UnreadableError} from './source.js';

const CHUNK = 2 ** 18;

/** A repair that was made. */
export type Fixed = Omit<Finding, 'severity'>;

/** A copy of a file with edits, in the order of their places. */
class EditedCopy {
  readonly #from: number;
  readonly #to: number;
  readonly #buffer = Buffer.allocUnsafe(CHUNK);
  #copied = 0;

  constructor(path: string, copy: string, mode: number) {
    this.#from = openSync(path, 'r');
    this.#to = openSync(copy, 'wx', mode);
  }

  apply({start, end, replacement}: Edit): void {
    if (start < this.#copied) throw new RangeError('Edits must not overlap.');
    this.#copyTo(start);
    writeSync(this.#to, replacement);
    this.#copied = end;
  }

  /** Copies the rest, and makes sure that it is on the disk. */
  finish(): void {
    this.#copyTo(Infinity);
    fsyncSync(this.#to);
  }

  close(): void {
    closeSync(this.#from);
    closeSync(this.#to);
  }

  #copyTo(end: number): void {
    while (this.#copied < end) {
      const wanted = Math.min(CHUNK, end - this.#copied);
      const size = readSync(this.#from, this.#buffer, 0, wanted, this.#copied);
      if (!size) return;
      // A disk may take less than it is given.
      for (let written = 0; written < size;)
        written += writeSync(this.#to, this.#buffer, written, size - written);
      this.#copied += size;
    }
  }
}

const isInItem = (path: string): boolean => path.startsWith('items[');

/**
 * Repairs a file in place what can be repaired without a loss, and tells of each repair: a copy with the edits takes the place
 * of the file at once, or, if anything fails, not at all. What is no JSON or not UTF-8 is left alone.
 *
 * @throws {UnreadableError} the file cannot be read or written
 */
export const fixFile = async (
  name: string,
  options: Omit<CheckOptions, 'report' | 'repair'>,
  tell: (fixed: Fixed) => void,
): Promise<void> => {
  const ignore = () => undefined;
  const {address} = options;
  // What the feed says of itself may stand behind its items, and decides what they are relative to: it is read first.
  const early: (Edit & {readonly told: Fixed})[] = [];
  let hasEdits = false;
  const facts = await checkDocument(await openFile(name, address), {
    ...options,
    report: ignore,
    repair(edit, told) {
      hasEdits = true;
      if (!isInItem(told.path)) early.push({...edit, told});
    },
  });
  if (!facts || facts.isDamaged || !(hasEdits || facts.hasEarlyItems)) return;
  early.sort((a, b) => a.start - b.start);

  const path = await realpath(name);
  const copyPath = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const before = statSync(path);
  let copy: EditedCopy | undefined;
  const apply = (edit: Edit, told: Fixed) => {
    copy ??= new EditedCopy(path, copyPath, before.mode);
    copy.apply(edit);
    tell(told);
  };
  const applyEarlier = (start: number) => {
    while (early.length && early[0]!.start < start) {
      const {told, ...edit} = early.shift()!;
      apply(edit, told);
    }
  };
  try {
    await checkDocument(await openFile(name, address), {
      ...options,
      address: address ?? facts.base,
      report: ignore,
      repair(edit, told) {
        if (!isInItem(told.path)) return;
        applyEarlier(edit.start);
        apply(edit, told);
      },
    });
    applyEarlier(Infinity);
    if (!copy) return;
    copy.finish();
    const now = statSync(path);
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size)
      throw new UnreadableError('somebody else changed it meanwhile: nothing was repaired');
    renameSync(copyPath, path);
  } catch (cause) {
    if (cause instanceof UnreadableError || !(cause as NodeJS.ErrnoException).code) throw cause;
    throw new UnreadableError(describeSystemError(cause), {cause});
  } finally {
    copy?.close();
    rmSync(copyPath, {force: true});
  }
};
