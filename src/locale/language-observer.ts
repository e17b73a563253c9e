const watched = new Map<() => void, Element>();

let observer: MutationObserver | undefined;
let isReleasing = false;

const notify = () => {
  for (const listener of watched.keys()) listener();
};

const observe = (element: Element) => {
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    // A root that is observed already stays so, once.
    observer!.observe(node, {attributeFilter: ['lang', 'dir'], subtree: true});
  }
};

const release = () => {
  isReleasing = false;
  // One root alone cannot be let go, and what is not reported yet is lost: look again for all who stay.
  observer!.disconnect();
  watched.forEach(observe);
  notify();
};

/**
 * Calls back whenever a `lang` or `dir` attribute changes in the document or in one of the shadow roots around a connected
 * element, until the function it returns is called. All elements of the page share one observer.
 */
export const observeLanguage = (element: Element, listener: () => void): (() => void) => {
  observer ??= new MutationObserver(notify);
  watched.set(listener, element);
  observe(element);
  return () => {
    watched.delete(listener);
    // Once for all who leave together; a moved element is back by then.
    if (!isReleasing) queueMicrotask(release);
    isReleasing = true;
  };
};
