import {existsSync, readdirSync} from 'node:fs';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The layers of `src`, lowest first: a folder imports only from folders before it. */
const LAYERS = [
  'model',
  'data',
  'search',
  'locale',
  'feed',
  'controllers',
  'styles',
  'templates',
  'elements',
  'command',
  'embed',
];

const layerRules = LAYERS.map((layer, i) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...LAYERS.slice(i + 1), 'index'].join('|')})[./]`,
            message: `src/${layer} may import only from: ${LAYERS.slice(0, i).join(', ') || 'nothing above itself'}.`,
          },
          ...(layer === 'search'
            ? []
            : [{regex: '^fuse\\.js', message: 'fuse.js is imported in src/search only.'}]),
          ...(layer === 'model' || layer === 'data' || layer === 'search'
            ? [{regex: '^(lit|@lit/)', message: `src/${layer} runs without a browser: no Lit here.`}]
            : []),
          ...(layer === 'command'
            ? [
                {
                  regex: '^(lit|@lit/)|/(locale|controllers|styles|templates|elements)/',
                  message: 'The command runs in Node: it reads data and shows nothing.',
                },
              ]
            : [{regex: '^node:', message: 'Only src/command runs in Node alone.'}]),
          ...(layer === 'elements'
            ? [{regex: '^\\.\\./(?!\\.\\./)', message: 'One element imports no other element.'}]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-demo',
      'coverage',
      'storybook-static',
      'test/bench/node_modules',
      'test/*/project',
      'examples/*/node_modules',
    ],
  },
  ...tseslint.configs.recommended,
  {files: ['src/**/*.ts'], ...lit['flat/all']},
  {files: ['src/**/*.ts'], ...wc['flat/best-practice']},
  {files: ['src/**/*.ts'], plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    files: ['src/**/*.ts'],
    rules: {
      // Safari takes the role from lists without markers.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-template-map': 'off',
    },
  },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment)$/]',
          message: 'HTML text never reaches the DOM: read it with src/model and render the tree.',
        },
        {
          selector: "MemberExpression[object.name='Array'][property.name='from']",
          message: 'Prototype and MooTools put another function in its place: spread what is iterable.',
        },
        {
          selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|DOMParser)$/]',
          message: 'A body is data: no HTML parser of the browser.',
        },
        {
          selector: "NewExpression[callee.property.name='DisplayNames']",
          message: 'Names of States come from the reviewed table, never from the browser.',
        },
        {
          selector: "Property[key.name='type'][value.value='region']",
          message: 'Names of States come from the reviewed table, never from the browser.',
        },
      ],
    },
    files: ['src/**/*.ts'],
  },
  {
    // Types of others are added to by interfaces alone.
    files: ['tools/**/*.d.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}]},
  },
  {files: ['test/**/*.ts', 'stories/**/*.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off'}},
  ...layerRules,
);
if (!existsSync('src') || readdirSync('src').some((name) => !LAYERS.includes(name) && !name.includes('.')))
  throw new Error('A folder in src has no layer: add it to LAYERS in eslint.config.js.');
