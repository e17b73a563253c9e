import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** What `make-project.js` has made in the folder of a module: `packedProject(import.meta.url)`. */
export const packedProject = (module) => {
  const project = fileURLToPath(new URL('project', module));
  const installed = `${project}/node_modules/osce-widgets`;
  const readInstalled = (name) => JSON.parse(readFileSync(`${installed}/${name}`, 'utf8'));
  return {
    /** The folder of the project. */
    project,
    /** The packed package. */
    tarball: `${project}/${readdirSync(project).find((name) => name.endsWith('.tgz'))}`,
    /** The folder of the installed package. */
    installed,
    /** A JSON document of the installed package. */
    readInstalled,
    /** The elements in the installed package's manifest. */
    elements: readInstalled('dist/custom-elements.json')
      .modules.flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName),
    /** Writes a file into the project; its path. */
    write: (name, text) => {
      writeFileSync(`${project}/${name}`, text);
      return `${project}/${name}`;
    },
  };
};
