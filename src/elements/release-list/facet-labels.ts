import type {ReactiveControllerHost} from 'lit';
import {countryNames} from '../../controllers/country-names.js';
import {languageName} from '../../locale/format.js';
import type {ReleaseKind, ReleaseStrings} from '../../locale/release-strings.js';
import type {FacetName, FacetValue} from '../../search/release-facets.js';

/** What the values of facets are called. */
export class FacetLabels {
  readonly #host: ReactiveControllerHost;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** While the names of States are on their way: fulfilled, never rejected. */
  get pending(): Promise<void> | undefined {
    return this.#loading;
  }

  /** A value as a reader of a language reads it. */
  describe(name: FacetName, {key, label}: FacetValue, strings: ReleaseStrings, tag: string): string {
    if (name === 'language') return languageName(key);
    if (name === 'country') return this.#nameCountry(key, tag);
    if (name === 'type') return label ?? strings.kinds[key as ReleaseKind] ?? key;
    return label ?? key;
  }

  #nameCountry(code: string, tag: string): string {
    if (!countryNames.value) this.#loading ??= this.#load();
    return countryNames.value?.(code, tag) ?? code;
  }

  async #load(): Promise<void> {
    // Without names the codes stay.
    await countryNames.load().catch(() => undefined);
    this.#host.requestUpdate();
  }
}
