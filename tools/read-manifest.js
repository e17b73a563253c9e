import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The elements of the manifest, by their tags. */
export const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** What a page may set on an element from a script. */
export const writableFields = ({members = []}) =>
  members.filter(({kind, readonly}) => kind === 'field' && !readonly);
