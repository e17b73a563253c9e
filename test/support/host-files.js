import {readFileSync, readdirSync} from 'node:fs';
import {compile} from 'tailwindcss';

const read = (path) => readFileSync(`node_modules/${path}`, 'utf8');

/** The parts of Prototype 1.7 that change what all scripts of a page share; they are published as modules for Node. */
const bundlePrototype = () => {
  const modules = readdirSync('node_modules/prototype/lib')
    .filter((name) => name.endsWith('.js') && !name.startsWith('.'))
    .map(
      (name) => `'./${name.slice(0, -3)}'(module, exports, require) {\n${read(`prototype/lib/${name}`)}\n}`,
    );
  return `(function () {
  var modules = {${modules.join(',\n')}}, loaded = {};
  function require(path) {
    var name = path.replace(/\\.js$/, '');
    if (!loaded[name]) modules[name](loaded[name] = {exports: {}}, loaded[name].exports, require);
    return loaded[name].exports;
  }
  require('./index');
})();`;
};

const buildTailwind = async () => {
  const content = read('tailwindcss/index.css');
  const loadStylesheet = async () => ({path: 'index.css', base: '', content});
  return (await compile('@import "tailwindcss";', {loadStylesheet})).build([]);
};

const FILES = {
  'bootstrap.css': () => read('bootstrap/dist/css/bootstrap.css'),
  'tailwind.css': buildTailwind,
  'bulma.css': () => read('bulma/css/bulma.css'),
  'foundation.css': () => read('foundation-sites/dist/css/foundation.css'),
  'wordpress.css': () => read('undescores-for-npm/style.css'),
  'drupal.css': () =>
    read('bootstrap-3/dist/css/bootstrap.css') +
    read('@unicorn-fail/drupal-bootstrap-styles/dist/3.4.0/8.x-3.x/drupal-bootstrap.css'),
  'mootools.js': () => read('mootools/lib/mootools-core-1.5.2-server.js'),
  'prototype.js': bundlePrototype,
};

/** Koa middleware: serves /__hosts/NAME, the style sheets and scripts that pages of hosts have, as they are published. */
export const hostFiles = async (context, next) => {
  const name = /^\/__hosts\/(.+)$/.exec(context.path)?.[1];
  if (!name || !Object.hasOwn(FILES, name)) return next();
  context.type = name.split('.').pop();
  context.body = await FILES[name]();
};
