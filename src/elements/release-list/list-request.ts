import type {ReleaseOrder} from '../../search/release-archive.js';
import {FACET_NAMES, type FacetFilters, type FacetName} from '../../search/release-facets.js';

/** What a reader asks of a list. */
export interface ListRequest {
  /** The words looked for; empty where none are. */
  readonly query: string;
  /** For each facet, the keys of which a release must have one. */
  readonly filters: FacetFilters;
  /** The order the reader chose; the element's own where none was chosen. */
  readonly order?: ReleaseOrder | undefined;
}

/** The orders a list can have. */
export const ORDERS: readonly ReleaseOrder[] = ['newest', 'oldest', 'best'];

/** Whether a text names an order. */
export const isOrder = (text: string | null | undefined): text is ReleaseOrder =>
  ORDERS.includes(text as ReleaseOrder);

/**
 * The order in force: what the reader chose; for words without a choice the best first; else the page's own. There is no best
 * without words.
 */
export const findOrder = ({query, order}: ListRequest, own: string | null | undefined): ReleaseOrder => {
  const hasWords = !!query.trim();
  const wanted = order ?? (hasWords ? 'best' : own);
  return isOrder(wanted) && (hasWords || wanted !== 'best') ? wanted : 'newest';
};

/** A request for everything. */
export const EVERYTHING: ListRequest = {query: '', filters: {}};

/** Whether a request asks for less than everything. */
export const isNarrow = ({query, filters}: ListRequest): boolean =>
  !!query.trim() || Object.values(filters).some((keys) => keys.length);

/** The filters with a value set, or taken back; without the facet where none is left. */
export const toggleFilter = (filters: FacetFilters, name: FacetName, key: string): FacetFilters => {
  const {[name]: keys = [], ...others} = filters;
  const left = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
  return left.length ? {...filters, [name]: left} : others;
};

/** Whether the query string of an address has any of the parameters of a prefix. */
export const hasAddressState = (search: string, prefix: string): boolean =>
  ['q', 'sort', ...FACET_NAMES].some((name) => new URLSearchParams(search).has(`${prefix}-${name}`));

/** The request in the query string of an address, in parameters whose names begin with a prefix. */
export const readAddressState = (search: string, prefix: string): ListRequest => {
  const parameters = new URLSearchParams(search);
  const order = parameters.get(`${prefix}-sort`);
  const filters = Object.fromEntries(
    FACET_NAMES.map((name) => [name, parameters.getAll(`${prefix}-${name}`)] as const).filter(
      ([, keys]) => keys.length,
    ),
  );
  return {query: parameters.get(`${prefix}-q`) ?? '', filters, order: isOrder(order) ? order : undefined};
};

/** An address with a request in its query string; its other parameters, and its fragment, stay. */
export const writeAddressState = (
  address: string,
  prefix: string,
  {query, filters, order}: ListRequest,
): string => {
  const url = new URL(address);
  const set = (name: string, values: readonly string[]) => {
    url.searchParams.delete(`${prefix}-${name}`);
    for (const value of values) url.searchParams.append(`${prefix}-${name}`, value);
  };
  set('q', query.trim() ? [query] : []);
  set('sort', order ? [order] : []);
  for (const name of FACET_NAMES) set(name, filters[name] ?? []);
  return url.href;
};
