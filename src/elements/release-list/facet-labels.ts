import type {ReactiveControllerHost} from 'lit';
import {LazyPart} from '../../controllers/lazy-part.js';
import {languageName} from '../../locale/format.js';
import type {ReleaseKind, ReleaseStrings} from '../../locale/release-strings.js';
import {countryName} from '../../model/country-name.js';
import type {FacetName, FacetValue} from '../../search/release-facets.js';

/** The names of States: a feed has their codes alone. */
const rosterPart = new LazyPart(() => import('../../data/roster.js'));

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
    const countries = rosterPart.value?.builtInRoster().countries;
    if (!countries) this.#loading ??= this.#load();
    const country = countries?.find(({alpha2}) => alpha2 === code.toUpperCase());
    return country ? countryName(country, tag) : code;
  }

  async #load(): Promise<void> {
    // Without names the codes stay.
    await rosterPart.load().catch(() => undefined);
    this.#host.requestUpdate();
  }
}
