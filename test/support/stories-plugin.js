import {readdirSync} from 'node:fs';

/** Serves /__stories.js: every story file of the library as [path, module] pairs. */
export const storiesPlugin = () => ({
  name: 'stories',
  serve(context) {
    if (context.path !== '/__stories.js') return undefined;
    const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
    const imports = files.map((name, i) => `import * as m${i} from '/stories/${name}';`);
    const pairs = files.map((name, i) => `['${name}', m${i}]`);
    return {type: 'js', body: `${imports.join('\n')}\nexport default [${pairs}];`};
  },
});
