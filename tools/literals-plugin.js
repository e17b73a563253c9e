import {defaultMinifyOptions, minifyHTMLLiterals} from '@literals/html-css-minifier';

/** The minifier's defaults would trim spaces between words, drop `value=""`, and leave SVG elements open. */
const minifyOptions = {
  ...defaultMinifyOptions,
  conservativeCollapse: true,
  keepClosingSlash: true,
  removeEmptyAttributes: false,
};

/** The code with its html, svg and css literals minified and a source map, or undefined if it has none. */
export const minifyLiterals = async (code, fileName) => {
  const result = await minifyHTMLLiterals(code, {fileName, minifyOptions});
  return result ? {code: result.code, map: result.map} : undefined;
};

/** Minifies the html, svg and css literals of the library's own sources. */
export const literalsPlugin = () => ({
  name: 'literals',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\b(html|css|svg)`/},
    handler: minifyLiterals,
  },
});
