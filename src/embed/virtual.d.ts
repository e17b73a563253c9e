/** The elements of the custom-elements manifest, without what only people read; the build makes it. */
declare module 'virtual:osce-elements' {
  const elements: readonly import('./element-description.js').ElementDescription[];
  export default elements;
}

/** The same with every description, and what is known of the files for a script tag. */
declare module 'virtual:osce-catalogue' {
  const catalogue: import('./element-description.js').ElementCatalogue;
  export default catalogue;
}
