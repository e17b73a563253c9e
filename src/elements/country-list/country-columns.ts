import type {ReactiveControllerHost} from 'lit';
import {LazyPart} from '../../controllers/lazy-part.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {CountryColumn} from './country-column.js';
import type * as Details from './render-table.js';

/** What only a directory with columns needs. */
export type CountryDetails = typeof Details;

/** Loaded for a directory with columns. */
export const countryDetails = new LazyPart<CountryDetails>(() => import('./render-table.js'));

const COLUMNS: readonly string[] = ['joined', 'field-operation'] satisfies CountryColumn[];

const isColumn = (name: string): name is CountryColumn => COLUMNS.includes(name);

/** The columns a page asks for. */
export class CountryColumns {
  /** Their names; none where what stands in them cannot be loaded. */
  names: readonly CountryColumn[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  #loading: Promise<void> | undefined;
  #isLost = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What stands in the columns: undefined where there are none, and while it is on its way. */
  get details(): CountryDetails | undefined {
    return this.names.length ? countryDetails.value : undefined;
  }

  /** Columns are asked for, and what stands in them is on its way. */
  get isLoading(): boolean {
    return this.names.length > 0 && !countryDetails.value;
  }

  /** While it is: fulfilled, never rejected. */
  get pending(): Promise<void> | undefined {
    return this.#loading;
  }

  /** Takes the names of columns, separated by spaces. */
  read(columns: string | null | undefined): void {
    const names: string[] = columns?.match(/[^\s,]+/g) ?? [];
    const unknown = names.filter((name) => !isColumn(name));
    if (unknown.length)
      warnOnce(this.#host, 'columns', `${unknown.join(', ')}: none of ${COLUMNS.join(', ')}`);
    this.names = this.#isLost ? [] : names.filter(isColumn);
    if (this.isLoading) this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      await countryDetails.load();
    } catch {
      warnOnce(this.#host, 'columns', 'could not be loaded');
      this.#isLost = true;
    }
    this.#host.requestUpdate();
  }
}
