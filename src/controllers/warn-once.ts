import {isServer} from 'lit';

const warned = new WeakMap<Element, Set<string>>();

/** Tells the page's author of a mistake in the page, once for each element and mistake: `<osce-release> date: not an ISO 8601 date`. */
export function warnOnce(element: Element, place: string, fault: string): void {
  let faults = warned.get(element);
  if (!faults) warned.set(element, (faults = new Set()));
  const message = `<${element.localName}> ${place}: ${fault}`;
  if (faults.has(message)) return;
  faults.add(message);
  // A console of a browser leads to the element; a server's would write out all that it consists of.
  console.warn(message, ...(isServer ? [] : [element]));
}
