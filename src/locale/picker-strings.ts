import type {Strings} from './string-tables.js';

/** Every text a country picker says of itself, in one language. Names of States are in the roster. */
export interface PickerStrings extends Strings {
  /** Name of a field that the page does not label. */
  readonly country: string;
  /** Name of a field for several States that the page does not label. */
  readonly countries: string;
  /** Button that opens and closes the list. */
  readonly showList: string;
  /** Button that takes back the choice. */
  readonly clear: string;
  /** Heading of the entries that the page puts first. */
  readonly pinned: string;
  /** Announced when typing changes the list. */
  readonly results: (count: number) => string;
  /** In place of the list where nothing matches. */
  readonly noResults: string;
  /** Announced when a State is chosen. */
  readonly selected: (name: string) => string;
  /** Announced when a State is no longer chosen. */
  readonly removed: (name: string) => string;
  /** Announced when the choice is taken back. */
  readonly cleared: string;
  /** How many are chosen. */
  readonly count: (count: number) => string;
  /** Button of one chosen State. */
  readonly remove: (name: string) => string;
  /** Name of the list of chosen States. */
  readonly selection: string;
  /** Name of the buttons that choose whole groups. */
  readonly wholeGroups: string;
  /** Button that chooses a whole group, beside the group's name. */
  readonly selectAll: string;
  /** Button that takes a group's States out of the choice, beside the group's name. */
  readonly clearAll: string;
  /** Why a form is not sent: nothing is chosen. */
  readonly required: string;
}
