/** One fault in data from outside: where it is and what is wrong there. */
export interface Problem {
  /** Where, in the way JavaScript would write it: `items[3].date_published`; empty for the document itself. */
  readonly path: string;
  /** What is wrong, as the end of a sentence: `not an RFC 3339 date`. */
  readonly fault: string;
}

/** One line for a person: `items[3].date_published: not an RFC 3339 date`. */
export const describeProblem = ({path, fault}: Problem): string => (path ? `${path}: ${fault}` : fault);

/** The document is not of the format at all; nothing of it can be used. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(readonly problem: Problem) {
    super(describeProblem(problem));
  }
}
