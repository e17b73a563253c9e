import {BLOCK, HTML_ELEMENTS} from '../model/html-elements.js';
import {scanHtml} from '../model/html-scanner.js';
import type {Release} from '../model/release.js';

/** Characters of a body that are searched: some 3,000 words, so that one long report does not hold up a page. */
const BODY_LIMIT = 20_000;

/** The words of an HTML body: tags that part blocks part words, others do not. */
const textOfHtml = (html: string): string => {
  let text = '';
  const part = (name: string) => {
    if (name === 'br' || (HTML_ELEMENTS.get(name)?.kind ?? BLOCK) >= BLOCK) text += ' ';
  };
  scanHtml(html.slice(0, BODY_LIMIT), (found) => (text += found), part, part);
  return text;
};

/** The names a release is filed under: its kind, sources, fields of work, tags and places. */
const factsOf = ({typeLabel, sources, fieldsOfWork, tags, locations, dateline}: Release): string[] => [
  typeLabel ?? '',
  ...sources.map(({label}) => label),
  ...fieldsOfWork.map(({label}) => label),
  ...tags,
  ...locations.map(({name}) => name),
  ...(dateline?.places ?? []),
];

/** What of a release is searched, in three levels: the title; what it says in brief; the body. */
export const searchedTexts = (release: Release): readonly (readonly string[])[] => {
  const {title = '', summary = '', contentText, contentHtml} = release;
  const body = contentText?.slice(0, BODY_LIMIT) ?? (contentHtml ? textOfHtml(contentHtml) : '');
  return [[title], [summary, ...factsOf(release)], [body]];
};
