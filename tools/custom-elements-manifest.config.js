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

/** How `cem analyze` reads the elements. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [publicPlugin()],
};
