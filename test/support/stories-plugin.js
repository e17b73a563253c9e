import {readdirSync} from 'node:fs';

/** The address under which tests import every story file of the library as [name, module] pairs. */
const ADDRESS = '/__stories.js';

const writeModule = () => {
  const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  const imports = files.map((name, i) => `import * as m${i} from '/stories/${name}';`);
  const pairs = files.map((name, i) => `['${name}', m${i}]`);
  return `${imports.join('\n')}\nexport default [${pairs}];`;
};

/** Serves the stories to the pages of the test runner. */
export const storiesPlugin = () => ({
  name: 'stories',
  serve: ({path}) => (path === ADDRESS ? {type: 'js', body: writeModule()} : undefined),
});

/** The same for a page that Vite builds. */
export const storiesVitePlugin = (root) => ({
  name: 'stories',
  resolveId: (id) => (id === ADDRESS ? id : id.startsWith('/stories/') ? root + id : undefined),
  load: (id) => (id === ADDRESS ? writeModule() : undefined),
});
