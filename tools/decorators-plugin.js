/** A property with its decorator, as legacy decorators are compiled; the options of ours hold no brackets within brackets. */
const DECORATED =
  /_decorate\(\[((?:property|state)\((?:[^()]|\([^()]*\))*\))\],\s*(\w+\.prototype),\s*("\w+"),\s*(?:void 0|null)\)/g;

const HELPER = /^import _decorate from .*/m;

/**
 * Has each decorator of a property called as it is, in place of the compiler's helper, which also serves other kinds: every page
 * would load that, and run it once for each property of an element.
 */
export const decoratorsPlugin = () => ({
  name: 'decorators',
  enforce: 'post',
  apply: 'build',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /_decorate\(/},
    handler(code, id) {
      // Lines stay where they are, and so does the map.
      const direct = code.replace(DECORATED, '$1($2, $3)').replace(HELPER, '');
      if (direct.includes('_decorate'))
        this.error(`${id} has a decorator that is not that of a property, or is compiled in another way`);
      return {code: direct, map: null};
    },
  },
});
