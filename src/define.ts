import {defineElements, type DefineOptions} from './define-elements.js';
import {elementClasses} from './element-classes.js';

export type {DefineOptions};

/**
 * Registers every element under tags of your own, or in a registry of your own: a second version beside the first, or elements
 * that only your shadow roots know. Importing this module registers nothing; a tag that is taken stays what it is.
 */
export const define = (options?: DefineOptions): void => defineElements(elementClasses, options);
