/* global document, CSS, ShadowRoot */
// Runs in a page.

const REFERENCES = [
  'for',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
];

/** What is shown in the place of a node: the assigned nodes of a slot, the shadow tree of a host. */
const shownChildren = (node) => {
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
};

/** An id is of its shadow root alone: in one document each gets a name that tells them apart. */
const createNaming = () => {
  const roots = [];
  return (node, id) => {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return id;
    if (!roots.includes(root)) roots.push(root);
    return `root-${roots.indexOf(root)}-${id}`;
  };
};

const copyElement = (element, name) => {
  const copy = element.cloneNode(false);
  if (element.id) copy.id = name(element, element.id);
  for (const attribute of REFERENCES) {
    const ids = element.getAttribute(attribute);
    if (ids)
      copy.setAttribute(
        attribute,
        ids
          .trim()
          .split(/\s+/)
          .map((id) => name(element, id))
          .join(' '),
      );
  }
  const href = element.getAttribute('href');
  if (
    href?.length > 1 &&
    href[0] === '#' &&
    element.getRootNode().getElementById?.(CSS.escape(href.slice(1)))
  )
    copy.setAttribute('href', `#${name(element, href.slice(1))}`);
  return copy;
};

const isShown = (node) =>
  node.nodeType === 3 ||
  (node.nodeType === 1 && node.checkVisibility?.() !== false) ||
  node.localName === 'slot';

const copyTree = (node, name) => {
  if (node.nodeType === 3) return [node.cloneNode()];
  const children = shownChildren(node)
    .filter(isShown)
    .flatMap((child) => copyTree(child, name));
  if (node.localName === 'slot') return children;
  const copy = copyElement(node, name);
  copy.append(...children);
  return [copy];
};

/** A frame with a copy of the page as readers find it, in one tree; styles stay behind. */
globalThis.flattenPage = () => {
  const frame = document.createElement('iframe');
  const copies = copyTree(document.querySelector('main'), createNaming());
  document.body.append(frame);
  const {contentDocument} = frame;
  contentDocument.documentElement.lang = 'en';
  contentDocument.title = document.title;
  contentDocument.body.append(...copies);
  return frame;
};
