import type {Problem} from '../model/problem.js';
import type {Place} from './place.js';

/** Something is lost to the reader; or it is only odd. */
export type Severity = 'error' | 'warning';

/** What a check has to say of one place in a document. */
export interface Finding extends Problem {
  readonly severity: Severity;
  /** Missing where a fault is of the whole, such as the size, or of a format whose places are not known. */
  readonly place?: Place | undefined;
  /** It can be repaired without a loss, by `--fix`. */
  readonly isFixable?: boolean | undefined;
}

/** What is told of each finding. */
export type Report = (finding: Finding) => void;
