import type {Problem} from './problem.js';

/** One entry of a navigation: a link, a section, or both; a text where it is neither. */
export interface NavigationItem {
  readonly label: string;
  /** An absolute address; missing where the entry is only a section, or not published yet. */
  readonly href?: string;
  /** A remark that is no part of the name, such as an office that is held for a year. */
  readonly badge?: string;
  /** BCP 47; the language of the label and the badge, where it is not that of the page. */
  readonly lang?: string;
  /** What stands below it, in order; empty for an entry without a section. */
  readonly children: readonly NavigationItem[];
}

/** The navigation of a site. */
export interface Navigation {
  readonly items: readonly NavigationItem[];
  /** What was wrong in the document and was left out or repaired; empty for a valid one. */
  readonly problems: readonly Problem[];
}
