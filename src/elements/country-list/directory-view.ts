import type {CountryListStrings} from '../../locale/country-list-strings.js';
import type {Country} from '../../model/country.js';
import type {CountryColumn} from './country-column.js';
import type {DirectoryPart} from './directory.js';

/** What a directory is rendered from. */
export interface DirectoryView {
  /** The language of the names, as a BCP 47 tag. */
  readonly tag: string;
  /** The tag to give to formatters. */
  readonly formatTag: string;
  readonly strings: CountryListStrings;
  readonly headingLevel: number;
  readonly columns: readonly CountryColumn[];
  /** The name a State was found by, where it is not the one shown. */
  readonly foundName: (country: Country) => string | undefined;
  readonly hrefOf: (country: Country) => string | undefined;
  /** Called for a click on the link of a State, whose `data-id` is its id. */
  readonly onSelect: (event: MouseEvent) => void;
  /** Undefined where there are no columns. */
  readonly renderTable: ((part: DirectoryPart, view: DirectoryView) => unknown) | undefined;
}
