/** Loads the class of an element, by the second part of its tag; the build writes the module from the folders of `src/elements`. */
export declare const elementLoaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>>;
