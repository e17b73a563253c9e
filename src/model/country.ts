import type {Problem} from './problem.js';

/** A name in one or more languages, by BCP 47 tag: `{en: 'Germany', de: 'Deutschland'}`. */
export type Names = Readonly<Record<string, string>>;

/** A part of the roster, such as the participating States. */
export interface CountryGroup {
  /** Such as `participating-state`. */
  readonly id: string;
  readonly names: Names;
}

/** A State of the roster, or another entry that a host has added. */
export interface Country {
  /** What a form submits: `de`. */
  readonly id: string;
  /** The `id` of its group. */
  readonly group: string;
  /** At least one. */
  readonly names: Names;
  /** What the name is sorted by where that is not the name itself: "Netherlands" for "The Netherlands". */
  readonly sortNames?: Names;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly alpha2?: string;
  /** ISO 3166-1 alpha-3, upper case. */
  readonly alpha3?: string;
  /** Names that a document has put others in place of: readers still find it by them. */
  readonly formerNames?: readonly string[];
  /** Other names it is found by, in place of all that the library knows for its alpha-2 code. */
  readonly aliases?: readonly string[];
  /** What it is marked with: "OSCE Chairpersonship 2026". */
  readonly badge?: Names;
  /** When it joined: ISO 8601 calendar date, of reduced precision where only the year is known. */
  readonly joined?: string;
  /** `id` of the field operation of the organisation in this State. */
  readonly fieldOperation?: string;
  /** Its place in an order that was given, from zero up; what has none follows in the order of the alphabet. */
  readonly position?: number;
}

/** States in their groups. */
export interface Roster {
  readonly groups: readonly CountryGroup[];
  readonly countries: readonly Country[];
  /** What was wrong in a document it was made from and was left out or repaired. */
  readonly problems: readonly Problem[];
}

/** What a document says of one State: what it does not say is as in the roster it is applied to. */
export interface CountryEntry extends Partial<Omit<Country, 'id' | 'position' | 'formerNames'>> {
  readonly id: string;
  /** Empty for no badge. */
  readonly badge?: Names;
  /** Where the entry stands in the document. */
  readonly path: string;
}

/** What a document changes in a roster. */
export interface RosterChanges {
  /** In their order. */
  readonly groups: readonly CountryGroup[];
  /** In their order. */
  readonly countries: readonly CountryEntry[];
  /** The order of the document is meant, not the alphabet's. */
  readonly isOrdered: boolean;
  /** The document names all there is: what it does not name is left out. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
}
