import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {minifyLiterals} from '../../tools/literals-plugin.js';

/** The html and svg literals of a source text, in its order: `{tag, strings}`. */
const literalsOf = (code) => {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const {template} = node;
      const strings = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
      found.push({tag: node.tag.getText(), strings});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
  return found;
};

/** Serves /__templates.js: every template of `src` as `{path, tag, strings, minified}`, the latter as it is shipped. */
export const templatesPlugin = () => ({
  name: 'templates',
  async serve(context) {
    if (context.path !== '/__templates.js') return undefined;
    const templates = [];
    for (const name of readdirSync('src', {recursive: true, encoding: 'utf8'})) {
      if (!name.endsWith('.ts')) continue;
      const path = `src/${name}`;
      const code = readFileSync(path, 'utf8');
      const plain = literalsOf(code);
      if (!plain.length) continue;
      const shipped = literalsOf((await minifyLiterals(code, path))?.code ?? code);
      if (shipped.length !== plain.length) throw new Error(`${path} lost a template when it was minified.`);
      plain.forEach((literal, i) => templates.push({path, ...literal, minified: shipped[i].strings}));
    }
    return {type: 'js', body: `export default ${JSON.stringify(templates)};`};
  },
});
