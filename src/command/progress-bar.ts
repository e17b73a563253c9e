const WIDTH = 24;
const INTERVAL = 100;

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** How far a check has come, on a terminal: nothing is written anywhere else. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #name: string;
  readonly #total: number | undefined;
  #drawn = 0;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream, name: string, total: number | undefined) {
    this.#stream = stream;
    this.#name = name;
    this.#total = total;
    this.#drawn = performance.now();
  }

  /** Shows how far it is, ten times a second at most. */
  update(bytes: number, items: number): void {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#drawn < INTERVAL) return;
    this.#drawn = now;
    this.#isShown = true;
    const part = this.#total ? Math.min(1, bytes / this.#total) : undefined;
    const filled = Math.round((part ?? 0) * WIDTH);
    const bar = `[${'█'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${`${Math.floor((part ?? 0) * 100)}`.padStart(3)} % `;
    const amount = this.#total ? `${mebibytes(bytes)} of ${mebibytes(this.#total)}` : mebibytes(bytes);
    const releases = items ? `, ${items} releases` : '';
    const line = `${part === undefined ? '' : bar}${amount}${releases}  ${this.#name}`;
    this.#stream.write(`\r\u001b[K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  /** Takes the bar away, so that something else can be written. */
  hide(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}
