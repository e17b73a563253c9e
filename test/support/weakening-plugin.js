import {readFileSync} from 'node:fs';
import {WEAKENINGS} from '../weakened/weakenings.js';

/** The text of a source file with a weakening in it; throws where the file no longer holds what was to be changed, once. */
export const weaken = ({name, file, changes}, text = readFileSync(file, 'utf8')) =>
  changes.reduce((before, [piece, instead]) => {
    if (before.split(piece).length !== 2) throw new Error(`${name}: "${piece}" stands not once in ${file}`);
    return before.replace(piece, () => instead);
  }, text);

/** Serves the library with one weakening: files stay as they are. It goes before what compiles them. */
export const weakeningPlugin = (name) => {
  const weakening = WEAKENINGS.find((one) => one.name === name);
  if (!weakening) throw new Error(`No weakening is named "${name}"`);
  return {
    name: 'weakening',
    transform: ({path, body}) => (path === `/${weakening.file}` ? weaken(weakening, body) : undefined),
  };
};
