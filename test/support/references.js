import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Files of a folder, each of which holds how a story was when somebody looked at it and agreed. */
export class References {
  constructor(folder, ending) {
    this.folder = fileURLToPath(folder);
    this.ending = ending;
  }

  /** The stories that have one, as `file/story`. */
  get names() {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder, {recursive: true})
      .filter((name) => name.endsWith(this.ending))
      .map((name) => name.replaceAll('\\', '/').slice(0, -this.ending.length));
  }

  /** Nothing where there is none. */
  read(name) {
    const file = this.#file(name);
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  write(name, content) {
    const file = this.#file(name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }

  remove(name) {
    rmSync(this.#file(name));
  }

  /** Removes all. */
  clear() {
    rmSync(this.folder, {recursive: true, force: true});
  }

  #file(name) {
    return `${this.folder}/${name}${this.ending}`;
  }
}
