import {placeOf, USES, type UseName} from './host-kit.js';
import type {HostWindow} from './host-page.js';

const SHARED = [
  'Object',
  'Array',
  'String',
  'Function',
  'Element',
  'HTMLElement',
  'Node',
  'EventTarget',
  'Event',
] as const;

/** Everything that all scripts of a page share. */
const readShared = (host: HostWindow): string[] => [
  ...Object.getOwnPropertyNames(host)
    // What Lit itself keeps for all copies of it on a page, and frames, which have numbers.
    .filter((name) => !/^(lit|reactiveElement|\d)/.test(name)),
  ...SHARED.flatMap((name) =>
    Object.entries(Object.getOwnPropertyDescriptors(host[name].prototype)).map(
      ([key, {value}]) =>
        `${name}.prototype.${key} ${typeof value === 'function' ? String(value).length : ''}`,
    ),
  ),
  `${host.document.adoptedStyleSheets.length} style sheets`,
];

/** Watches everything of a page that is not inside an element of the library. */
export const watchPage = (host: HostWindow) => {
  const places = (Object.keys(USES) as UseName[]).map(placeOf);
  const before = readShared(host);
  const changes: string[] = [];
  const observer = new host.MutationObserver((records) => {
    for (const {type, target, attributeName, addedNodes} of records)
      // The test arranges the places and adds the scripts; what elements say of themselves is theirs.
      if (
        !places.includes((target as Element).id) &&
        !(type === 'attributes' && /^osce-/i.test(target.nodeName)) &&
        ![...addedNodes].some(({nodeName}) => /script/i.test(nodeName))
      )
        changes.push(`${type} of ${target.nodeName} ${attributeName ?? ''}`);
  });
  observer.observe(host.document, {subtree: true, childList: true, attributes: true, characterData: true});
  return {
    changes: () => {
      const after = readShared(host);
      return [
        ...changes,
        ...after.filter((line) => !before.includes(line)).map((line) => `new: ${line}`),
        ...before.filter((line) => !after.includes(line)).map((line) => `gone: ${line}`),
      ];
    },
  };
};
