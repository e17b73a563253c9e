import type {ReleaseOrder} from '../../search/release-archive.js';
import type {FacetFilters} from '../../search/release-facets.js';

/** The reader searched, filtered or sorted a list. */
export class ListChangeEvent extends Event {
  static readonly type = 'osce-list-change';

  constructor(
    /** The words looked for; empty where none are. */
    readonly query: string,
    /** For each facet, the keys of which a release must have one. */
    readonly filters: FacetFilters,
    readonly order: ReleaseOrder,
    /** How many of the releases that are loaded are left. */
    readonly count: number,
  ) {
    super(ListChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [ListChangeEvent.type]: ListChangeEvent;
  }
}
