import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const bundle = async () => {
  const entry = fileURLToPath(import.meta.resolve('ajv/dist/2020.js'));
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry, formats: ['es'], fileName: 'ajv'}},
  });
  return output[0].code;
};

/** Serves /__ajv.js: the validator Ajv for JSON Schema 2020-12, which is published as CommonJS only, as a module. */
export const ajvPlugin = () => {
  let code;
  return {
    name: 'ajv',
    async serve(context) {
      if (context.path !== '/__ajv.js') return undefined;
      code ??= bundle();
      return {type: 'js', body: await code};
    },
  };
};
