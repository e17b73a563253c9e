import {readFileSync, readdirSync} from 'node:fs';

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && !/^(private|protected)$/.test(privacy) && !/^[#_]/.test(name);

/** Keeps what a host may use, and names the modules as they are published. */
const publicPlugin = () => ({
  name: 'public',
  packageLinkPhase({customElementsManifest}) {
    const publish = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    const visit = (value) => {
      if (!value || typeof value !== 'object') return;
      if (Array.isArray(value.members)) value.members = value.members.filter(isPublic);
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string') value[key] = publish(value[key]);
      if (value.superclass?.name === 'Event') value.superclass = {name: 'Event', package: 'global:'};
      for (const child of Object.values(value)) visit(child);
    };
    visit(customElementsManifest);
  },
});

/** The types of `src` that are a choice of texts, by name: elements take them from lower layers too. */
const findUnions = () =>
  new Map(
    readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(`src/${path}`, 'utf8').matchAll(/^(?:export )?type (\w+) =\s*\|?\s*('[^;]*);/gm),
      ])
      .map(([, name, values]) => [name, values.replace(/\s*\n\s*/g, ' ')])
      .filter(([, values]) => /^'[^']*'( \| '[^']*')*$/.test(values)),
  );

const hasTag = (ts, node, name) => ts.getJSDocTags(node).some(({tagName}) => tagName.text === name);

/**
 * Says of an attribute what its type alone does not: the values of an enumeration that is named elsewhere (`parsedType`), and
 * that the page's own words or links stand in it (`isContent`, from the tag `@content`; data always do).
 */
const attributesPlugin = () => {
  const unions = findUnions();
  const contents = new Set();
  const key = (declaration, member) => `${declaration}.${member}`;
  return {
    name: 'attributes',
    analyzePhase({ts, node}) {
      if (!ts.isClassDeclaration(node)) return;
      for (const member of node.members)
        if (member.name && hasTag(ts, member, 'content'))
          contents.add(key(node.name.text, member.name.getText()));
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules)
        for (const {name, attributes = []} of declarations)
          for (const attribute of attributes) {
            const type = attribute.type?.text.replace(/ \| undefined$/, '');
            if (unions.has(type)) attribute.parsedType = {text: unions.get(type)};
            if (type === 'unknown' || contents.has(key(name, attribute.fieldName)))
              attribute.isContent = true;
          }
    },
  };
};

/** How `cem analyze` reads the elements. */
export default {
  globs: ['src/elements/**/*.ts', 'src/controllers/form-control.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [attributesPlugin(), publicPlugin()],
};
