/** A part of the library that is loaded when an element first needs it, and is there at once from then on. */
export class LazyPart<T> {
  /** The part, once it is here. */
  value: T | undefined;

  readonly #import: () => Promise<T>;

  constructor(importPart: () => Promise<T>) {
    this.#import = importPart;
  }

  /** The part; rejects where it cannot be loaded, and tries again when next asked. */
  readonly load = async (): Promise<T> => (this.value ??= await this.#import());
}
