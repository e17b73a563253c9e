import type {FeedStrings} from './feed-strings.js';

/** Every text that a menu or a breadcrumb says of itself, in one language. Labels come from the page and are never translated. */
export interface NavigationStrings extends FeedStrings {
  /** Accessible name of a menu that was given none; assistive technology adds "navigation". */
  readonly main: string;
  /** Button that opens the drawer. */
  readonly menu: string;
  /** Button that opens the entries the bar has no room for. */
  readonly more: string;
  /** Button that leads from a section of the drawer to the one around it. */
  readonly back: string;
  /** Accessible name of the button that opens a section which is a link too. */
  readonly section: (label: string) => string;
  /** Button that opens the search, and label of its field. */
  readonly search: string;
  /** Announced when the search finds entries. */
  readonly found: (count: number) => string;
  /** Announced and shown when the search finds none. */
  readonly nothingFound: string;
  /** Accessible name of a breadcrumb that was given none. */
  readonly breadcrumb: string;
  /** Accessible name of the button that shows the levels a breadcrumb left out. */
  readonly showLevels: string;
}
