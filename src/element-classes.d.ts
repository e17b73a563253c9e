/** The class of every element, by the second part of its tag; the build writes the module from the folders of `src/elements`. */
export declare const elementClasses: Readonly<Record<string, CustomElementConstructor>>;
