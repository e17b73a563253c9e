import type {Problem} from './problem.js';
import type {Release} from './release.js';

/** A feed of releases, or one page of it. */
export interface ReleaseFeed {
  readonly title?: string;
  /** The address of the page the feed stands for. */
  readonly homePageUrl?: string;
  /** BCP 47; the language of every release that names none. */
  readonly language?: string;
  /** The address of the next page of an archive. */
  readonly nextUrl?: string;
  readonly releases: readonly Release[];
  /** What was wrong in the document and was left out or repaired; empty for a valid feed. */
  readonly problems: readonly Problem[];
}
