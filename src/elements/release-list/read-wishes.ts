import {isUnset} from '../../controllers/is-unset.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {FACET_NAMES, type FacetName, type FixedFilters} from '../../search/release-facets.js';

/** What the author of a page says of which releases a list has. */
export interface FixedWishes {
  readonly source?: string;
  readonly fieldOfWork?: string;
  readonly country?: string;
  readonly type?: string;
  readonly year?: string;
  readonly language?: string;
}

/** The filters that a page sets for good. */
export const readFixed = ({
  source,
  fieldOfWork,
  country,
  type,
  year,
  language,
}: FixedWishes): FixedFilters => ({source, 'field-of-work': fieldOfWork, country, type, year, language});

/** The facets a page asks for: all where it names none. Names that mean nothing are warned of once. */
export const readFacets = (element: Element, facets: string | null | undefined): readonly FacetName[] => {
  const names: string[] | null | undefined = facets?.match(/[^\s,]+/g);
  if (!names) return FACET_NAMES;
  const isFacet = (name: string): name is FacetName => FACET_NAMES.includes(name as FacetName);
  const unknown = names.filter((name) => name !== 'none' && !isFacet(name));
  if (unknown.length)
    warnOnce(element, 'facets', `${unknown.join(', ')}: none of ${FACET_NAMES.join(', ')}, none`);
  return names.filter(isFacet);
};

/** A number of cards; undefined where there is none, or none that makes sense, which is warned of once. */
export const readCount = (
  element: Element,
  name: string,
  count: number | null | undefined,
): number | undefined => {
  if (isUnset(count)) return undefined;
  if (count >= 1 && count % 1 === 0) return count;
  warnOnce(element, name, 'not a whole number from 1');
  return undefined;
};
