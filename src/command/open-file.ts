import {open, type FileHandle} from 'node:fs/promises';
import {UnreadableError, type Source} from './source.js';

/** Bytes read at once: more is not quicker. */
const CHUNK = 2 ** 18;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder',
};

/** What a person can do something about, in a system's error. */
export const describeSystemError = (error: unknown): string => {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
};

async function* read(file: FileHandle): AsyncGenerator<Uint8Array> {
  // One buffer for all: half a gigabyte of them would wait for the garbage collector.
  const buffer = Buffer.allocUnsafe(CHUNK);
  try {
    for (;;) {
      const {bytesRead} = await file.read(buffer, 0, CHUNK, null);
      if (!bytesRead) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw new UnreadableError(describeSystemError(cause), {cause});
  } finally {
    await file.close();
  }
}

/**
 * Opens a file. `address` is where it will be published.
 *
 * @throws {UnreadableError}
 */
export const openFile = async (path: string, address?: string): Promise<Source> => {
  try {
    const file = await open(path);
    const {size} = await file.stat();
    return {name: path, address, type: '', size: size || undefined, remarks: [], chunks: read(file)};
  } catch (cause) {
    throw new UnreadableError(describeSystemError(cause), {cause});
  }
};

/** What is written to the standard input. */
export const openInput = (address?: string): Source => ({
  name: '<stdin>',
  address,
  type: '',
  remarks: [],
  chunks: process.stdin,
});
