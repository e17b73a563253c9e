import type {Finding} from './finding.js';
import type {Fixed} from './fix-file.js';

/** What was counted. */
export interface Totals {
  documents: number;
  errors: number;
  warnings: number;
  fixable: number;
  fixed: number;
  unreadable: number;
}

/** How findings are written. */
export interface ReportStyle {
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  /** Findings shown of each document. */
  readonly limit: number;
}

/** What moves the cursor of a terminal, begins a line of its own or turns the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same in the words of JSON, in which it is also right where the line is JSON: a document never speaks to the terminal. */
const toPrintable = (line: string): string =>
  line.replace(UNPRINTABLE, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;

/** Writes findings, one a line, as compilers do, and counts them. */
export class ReportWriter {
  readonly totals: Totals = {documents: 0, errors: 0, warnings: 0, fixable: 0, fixed: 0, unreadable: 0};
  readonly #write: (line: string) => void;
  readonly #style: ReportStyle;
  #shown = 0;
  #hidden = 0;

  constructor(write: (line: string) => void, style: ReportStyle) {
    this.#write = (line) => write(toPrintable(line));
    this.#style = style;
  }

  /** A finding in the document of that name. */
  finding(name: string, finding: Finding): void {
    const {severity, isFixable} = finding;
    this.totals[severity === 'error' ? 'errors' : 'warnings']++;
    if (isFixable) this.totals.fixable++;
    if (this.#style.isQuiet && severity === 'warning') return;
    if (this.#shown++ >= this.#style.limit) this.#hidden++;
    else this.#line(name, severity, finding);
  }

  /** A repair that was made in the document of that name. */
  fixed(name: string, fixed: Fixed): void {
    this.totals.fixed++;
    if (!this.#style.isQuiet && this.#shown++ < this.#style.limit) this.#line(name, 'fixed', fixed);
    else this.#hidden++;
  }

  /** A document could not be had. */
  unreadable(name: string, fault: string): void {
    this.totals.unreadable++;
    this.#line(name, 'unreadable', {path: '', fault});
  }

  /** Ends a document of a kind. */
  end(name: string, kind: string | undefined, items: number | undefined): void {
    this.totals.documents++;
    const hidden = this.#hidden;
    this.#shown = this.#hidden = 0;
    if (this.#style.isJson) this.#write(JSON.stringify({type: 'document', file: name, kind, items, hidden}));
    else if (hidden && !this.#style.isQuiet) this.#write(`${name}: and ${hidden} more`);
  }

  /** Ends everything. */
  summary(): void {
    const {documents, errors, warnings, fixable, fixed, unreadable} = this.totals;
    if (this.#style.isJson) return this.#write(JSON.stringify({type: 'summary', ...this.totals}));
    if (this.#style.isQuiet) return;
    const parts = [
      `${count(documents, 'document')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
      fixed && `${count(fixed, 'repair')} made`,
      fixable && `${fixable} of them can be repaired by --fix`,
      unreadable && `${unreadable} could not be read`,
    ];
    this.#write(parts.filter(Boolean).join('; '));
  }

  #line(name: string, type: string, {path, fault, place, isFixable}: Omit<Finding, 'severity'>): void {
    const {line, column} = place ?? {};
    if (this.#style.isJson)
      this.#write(JSON.stringify({type, file: name, line, column, path, message: fault, fixable: isFixable}));
    else
      this.#write(
        [`${name}${place ? `:${line}:${column}` : ''}`, type, path, fault].filter(Boolean).join(': '),
      );
  }
}
