import type {DefineOptions} from './define-elements.js';
import {elementLoaders} from './element-loaders.js';

/** Where an autoloader looks: the document, or a shadow root that it cannot see by itself. */
export type WatchedRoot = Document | ShadowRoot | Element;

const ownPrefix = new URL(import.meta.url).searchParams.get('prefix') || 'osce';

/**
 * Loads the elements that are used in a root, now and later, and no others: each is imported when its tag is first seen there.
 * An element that cannot be loaded is named in the console once and tried again when its tag is next seen. Shadow roots
 * inside are to be handed over one by one. Returns a function that stops looking.
 */
export const watch = (
  root: WatchedRoot,
  {prefix = ownPrefix, registry = customElements}: DefineOptions = {},
): (() => void) => {
  const missing = new Map(
    Object.entries(elementLoaders).map(([name, load]) => [`${prefix}-${name}`, {name, load}]),
  );
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          see(node);
          if (node.firstElementChild) search(node);
        }
  });

  const see = ({localName}: Element): void => {
    const found = missing.get(localName);
    if (!found) return;
    missing.delete(localName);
    if (!missing.size) observer.disconnect();
    if (registry.get(localName)) return;
    Promise.all([found.load(), import('./define-elements.js')]).then(
      ([element, {defineElements}]) => defineElements({[found.name]: element}, {prefix, registry}),
      (error: unknown) => {
        console.warn(`osce-widgets: <${localName}> could not be loaded`, error);
        missing.set(localName, found);
        start();
      },
    );
  };

  const search = (part: ParentNode): void => {
    if (missing.size) for (const element of part.querySelectorAll([...missing.keys()].join())) see(element);
  };

  let isStopped = false;
  const start = (): void => {
    if (!isStopped) observer.observe(root, {childList: true, subtree: true});
  };
  start();
  if (root instanceof Element) see(root);
  search(root);
  return () => {
    isStopped = true;
    observer.disconnect();
  };
};

watch(document);
