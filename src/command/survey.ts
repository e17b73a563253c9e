import {readAddress} from '../model/address.js';
import {calendarDate, timestampDay} from '../model/read-date.js';
import {builtInRoster} from '../data/roster.js';
import {EXTENSION_SHAPE, type FieldShape, type Meaning} from './field-shape.js';
import {repairDay, repairTimestamp} from './repair-date.js';
import {suggestName} from './suggest-name.js';

/** Something odd in a value that a parser reads without a word, or a way to repair what it does not read. */
export interface Oddity {
  readonly path: string;
  /** Why it should be otherwise; missing where there is a repair for what is right as it is, or for what a parser names. */
  readonly fault?: string | undefined;
  /** The value that should stand there; missing where nobody but its author knows it. */
  readonly repaired?: unknown;
}

/** What the survey must know beside the value. */
export interface SurveyScope {
  /** What relative addresses are relative to, where that is known. */
  readonly base?: string | undefined;
  /** The last day that is not in the future: `2026-01-31`. */
  readonly today: string;
  readonly report: (oddity: Oddity) => void;
}

/** An unknown name in these objects is nobody else's. */
const ownShapes = new WeakSet<object>();
const own = ({fields, entry}: FieldShape): void => {
  if (entry) own(entry);
  if (!fields || ownShapes.has(fields)) return;
  ownShapes.add(fields);
  Object.values(fields).forEach(own);
};
own(EXTENSION_SHAPE);

let countries: ReadonlySet<string | undefined> | undefined;
const isCountry = (code: string): boolean =>
  (countries ??= new Set(builtInRoster().countries.map(({alpha2}) => alpha2))).has(code.toUpperCase());

const surveyAddress = (text: string, path: string, {base, report}: SurveyScope, isLink: boolean): void => {
  if (/^http:/i.test(text))
    report({path, fault: 'not https: browsers load no picture or file from there on a secure page'});
  else if (base && text && !URL.canParse(text)) {
    const repaired = readAddress(text, base, isLink ? 'link' : 'image');
    if (repaired) report({path, repaired});
  }
};

const surveyDate = (text: string, path: string, {today, report}: SurveyScope, isDay: boolean): void => {
  const day = (isDay ? calendarDate : timestampDay)(text, path, {problems: []});
  if (day && day > today) report({path, fault: 'a date in the future'});
  const repaired = day ? undefined : (isDay ? repairDay : repairTimestamp)(text);
  if (repaired) report({path, repaired});
};

const surveyText = (whole: string, meaning: Meaning, path: string, scope: SurveyScope): void => {
  if (meaning === 'content') return;
  const text = whole.trim();
  if (!text) return;
  const reports: Oddity[] = [];
  const inner = {...scope, report: (oddity: Oddity) => reports.push(oddity)};
  if (meaning === 'webAddress' || meaning === 'link') surveyAddress(text, path, inner, meaning === 'link');
  else if (meaning === 'date' || meaning === 'timestamp') surveyDate(text, path, inner, meaning === 'date');
  else if (meaning === 'amount' && /^\d{1,15}$/.test(text)) inner.report({path, repaired: Number(text)});
  else if (meaning === 'flag' && /^(true|false)$/.test(text)) inner.report({path, repaired: text === 'true'});
  else if (meaning === 'country' && /^[a-z]{2}$/i.test(text) && !isCountry(text))
    inner.report({path, fault: 'no State of the roster has this code'});
  reports.forEach(scope.report);
  if (text !== whole && !reports.some(({repaired}) => repaired !== undefined))
    scope.report({path, fault: 'white space around the text', repaired: text});
};

const surveyName = (
  name: string,
  path: string,
  shape: FieldShape,
  value: object,
  scope: SurveyScope,
): void => {
  const isOwn = ownShapes.has(shape.fields!);
  const names = Object.keys(shape.fields!).filter((known) => !Object.hasOwn(value, known));
  const suggested = suggestName(name, names);
  const hint = suggested ? `; did you mean "${suggested}"?` : '';
  if (isOwn || suggested) scope.report({path, fault: `an unknown field, which is not read${hint}`});
};

/** Goes through a value as its shape says, and reports what is odd in it. */
export const survey = (value: unknown, shape: FieldShape, path: string, scope: SurveyScope): void => {
  if (Array.isArray(value)) {
    const {entry} = shape;
    if (entry) value.forEach((part, i) => survey(part, entry, `${path}[${i}]`, scope));
  } else if (typeof value === 'object' && value !== null) {
    const inner = shape.fields || shape.others ? shape : (shape.entry ?? {});
    for (const [name, part] of Object.entries(value) as [string, unknown][]) {
      const at = path ? `${path}.${name}` : name;
      const field =
        (inner.fields && Object.hasOwn(inner.fields, name) ? inner.fields[name] : undefined) ?? inner.others;
      if (field) survey(part, field, at, scope);
      else if (inner.fields) surveyName(name, at, inner, value, scope);
    }
  } else {
    const meaning = shape.meaning ?? shape.entry?.meaning;
    if (typeof value === 'string' && meaning) surveyText(value, meaning, path, scope);
    else if (typeof value === 'number' && meaning === 'identifier') scope.report({path, ...numericId(value)});
  }
};

/** A number beyond what is exact has lost its digits: what they were is in the document only. */
const numericId = (value: number) => ({
  fault: 'a number: an id is a string',
  repaired: Number.isSafeInteger(value) ? `${value}` : undefined,
});
