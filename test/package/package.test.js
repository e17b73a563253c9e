import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {elements, installed, project, readInstalled, tarball} from './project.js';

const run = promisify(execFile);
const bin = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
const manifest = readInstalled('package.json');
const read = (path) => readFileSync(`${installed}/${path}`, 'utf8');

describe('the packed package', () => {
  it('has nothing for publint to say', async () => {
    const {messages, pkg} = await publint({pkgDir: installed, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right wherever it can be imported', async () => {
    const entries = [
      '.',
      './model',
      './server',
      './define',
      './data/roster.js',
      './search/country-search.js',
      ...elements.map(({tagName}) => `./elements/${tagName}.js`),
    ];
    const {stdout} = await run(bin('attw'), [
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'json',
      '--entrypoints',
      ...entries,
    ]).catch((error) => error);
    const {analysis, problems} = JSON.parse(stdout);
    assert.equal(Object.keys(analysis.entrypoints).length, entries.length);
    // A package of modules alone: what asks by `require`, or by the rules before `exports`, finds none.
    const faults = Object.values(problems ?? {})
      .flat()
      .filter(({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(faults, []);
  });

  it('has a name of its own for every element', () => {
    for (const {tagName} of elements) assert.ok(manifest.exports[`./elements/${tagName}.js`], tagName);
  });

  it('leads every name it exports to a file', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const paths = readdirSync(installed, {recursive: true, encoding: 'utf8'});
    for (const target of targets) {
      const [start, end = ''] = target.slice(2).split('*');
      assert.ok(
        paths.some((path) => path.startsWith(start) && path.endsWith(end)),
        target,
      );
    }
  });

  it('has a map for every script, and every map its script', () => {
    const paths = readdirSync(`${installed}/dist`, {recursive: true, encoding: 'utf8'});
    for (const path of paths.filter((each) => each.endsWith('.js.map')))
      assert.ok(existsSync(`${installed}/dist/${path.slice(0, -'.map'.length)}`), path);
    for (const path of paths.filter((each) => each.endsWith('.js'))) {
      const map = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(`dist/${path}`))?.[1];
      if (map) assert.ok(existsSync(`${installed}/dist/${path}.map`), path);
    }
  });

  it('says nothing of the machine that made it', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    for (const path of readdirSync(`${installed}/dist`, {recursive: true, encoding: 'utf8'}))
      if (/\.(js|map|json|ts|txt)$/.test(path)) assert.ok(!read(`dist/${path}`).includes(root), path);
  });

  it('can be imported in Node, and touches no window', async () => {
    for (const path of [
      'osce-widgets',
      ...elements.map(({tagName}) => `osce-widgets/elements/${tagName}.js`),
    ])
      await run('node', ['--input-type=module', '--eval', `await import('${path}')`], {cwd: project});
  });
});

describe('what editors read', () => {
  const tags = elements.map(({tagName}) => tagName).sort();

  it('names every element, attribute, part and event of the manifest', () => {
    const html = JSON.parse(read('dist/vscode.html-custom-data.json'));
    const css = JSON.parse(read('dist/vscode.css-custom-data.json'));
    const [webTypes, llms] = [JSON.parse(read(manifest['web-types'])), read('dist/llms.txt')];
    const inWebTypes = webTypes.contributions.html.elements;
    assert.equal(webTypes.version, manifest.version);
    assert.deepEqual(html.tags.map(({name}) => name).sort(), tags);
    assert.deepEqual(inWebTypes.map(({name}) => name).sort(), tags);
    for (const {tagName, attributes = [], cssParts = [], events = []} of elements) {
      const names = attributes.map(({name}) => name);
      const tag = html.tags.find(({name}) => name === tagName);
      const entry = inWebTypes.find(({name}) => name === tagName);
      assert.deepEqual(
        tag.attributes.map(({name}) => name),
        names,
      );
      assert.deepEqual(
        entry.attributes.map(({name}) => name),
        names,
      );
      assert.deepEqual(
        entry.js.events.map(({name}) => name),
        events.map(({name}) => name),
      );
      assert.ok(llms.includes(`## \`<${tagName}>\``), tagName);
      for (const {name} of [...attributes, ...events, ...cssParts])
        assert.ok(llms.includes(`\`${name}\``), name);
      for (const {name} of cssParts)
        assert.ok(css.pseudoElements.some((part) => part.name === `::part(${name})`));
    }
  });

  it('knows the words that an attribute takes', () => {
    const {tags: found} = JSON.parse(read('dist/vscode.html-custom-data.json'));
    const valuesOf = (tag, attribute) =>
      found
        .find(({name}) => name === tag)
        .attributes.find(({name}) => name === attribute)
        .values.map(({name}) => name);
    assert.deepEqual(valuesOf('osce-release', 'variant').sort(), ['article', 'card']);
    assert.ok(valuesOf('osce-nav-menu', 'layout').includes('drawer'), 'where the type has a name of its own');
    assert.deepEqual(valuesOf('osce-release', 'headline'), []);
  });

  it('describes everything it names', () => {
    const bare = [];
    const visit = (value, path) => {
      if (!value || typeof value !== 'object') return;
      if ('description' in value && !(value.description?.value ?? value.description)) bare.push(path);
      for (const [key, child] of Object.entries(value)) visit(child, `${path}.${child?.name ?? key}`);
    };
    visit(JSON.parse(read('dist/vscode.html-custom-data.json')), 'html');
    visit(JSON.parse(read('dist/web-types.json')), 'web-types');
    assert.deepEqual(bare, []);
  });
});
