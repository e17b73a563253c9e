import type {Problem} from '../model/problem.js';
import type {FieldShape} from './field-shape.js';
import {countMembers} from './find-in-json.js';
import type {Finding} from './finding.js';
import type {Piece, Repair} from './piece.js';
import {survey, type Oddity} from './survey.js';

/** What a check goes by. */
export interface CheckScope {
  /** Where the document was found, or will be. */
  readonly address?: string | undefined;
  /** The last day that is not in the future. */
  readonly today: string;
  readonly report: (finding: Finding) => void;
  /** Told of every repair that can be made; missing where none is wanted. */
  readonly repair?: Repair | undefined;
}

/** What is known of a piece when it is checked. */
export interface PieceFacts {
  readonly shape: FieldShape;
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
  /** Names of members in its JSON. */
  readonly names?: number;
  /** What the parser said of it. */
  readonly problems: readonly Problem[];
  /** What else there is to say. */
  readonly warnings?: readonly Problem[];
}

const showRepair = (value: unknown): string => JSON.stringify(value);

/** Reports what is wrong or odd in one value of a document, in the order in which it stands there, and how it is repaired. */
export const checkPiece = (piece: Piece, facts: PieceFacts, scope: CheckScope): void => {
  const {problems, warnings = [], shape, base, names} = facts;
  const oddities = new Map<string, Oddity>();
  survey(piece.value, shape, piece.path, {
    base,
    today: scope.today,
    report: (oddity) => oddities.set(oddity.path, oddity),
  });
  const isFixable = (path: string) => oddities.get(path)?.repaired !== undefined;
  const faulty = new Set(problems.map(({path}) => path));
  const findings = problems.map(({path, fault}) => piece.describe('error', path, fault, isFixable(path)));
  for (const {path, fault} of [...warnings, ...oddities.values()])
    if (fault && !faulty.has(path)) findings.push(piece.describe('warning', path, fault, isFixable(path)));
  if (names !== undefined && countMembers(piece.value) < names) findings.push(...piece.repeated());
  findings.sort((a, b) => a.place!.offset - b.place!.offset);
  findings.forEach(scope.report);
  if (!scope.repair) return;
  const edits = [...oddities.values()]
    .filter(({repaired}) => repaired !== undefined)
    .map(({path, repaired}) => ({path, ...piece.replace(path, repaired)}))
    .sort((a, b) => a.start - b.start);
  for (const {path, place, before, ...edit} of edits)
    scope.repair(edit, {path, place, fault: `${before} is now ${showRepair(JSON.parse(edit.replacement))}`});
};
