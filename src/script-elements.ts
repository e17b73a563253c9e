import {defineElements, type DefineOptions} from './define-elements.js';

/** The classes in this file, by the second part of their tags. */
const provided: Record<string, CustomElementConstructor> = {};

const prefix = new URL(import.meta.url).searchParams.get('prefix') ?? 'osce';

/** Registers the class of an element, and keeps it for `define`. An empty prefix in the file's address registers nothing. */
export const provide = (name: string, element: CustomElementConstructor): void => {
  provided[name] = element;
  if (!prefix) return;
  const register = () => defineElements({[name]: element}, {prefix});
  // Chromium's parser of XML tells an element that it makes nothing of its attributes; one that is there before learns them.
  if (document.readyState === 'loading' && document.contentType !== 'text/html')
    document.addEventListener('DOMContentLoaded', register, {once: true});
  else register();
};

/** Registers the elements of this file under further tags, or in a registry of your own. A tag that is taken stays what it is. */
export const define = (options?: DefineOptions): void => defineElements(provided, options);
