/* global document, getComputedStyle, innerWidth, NodeFilter */
// Runs in a page: what a reader cannot read where there is little room.

const rootsOf = (root) => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsOf(shadowRoot) : [])),
];

const parentOf = (node) => node.assignedSlot ?? node.parentNode?.host ?? node.parentNode;

const ancestorsOf = (node) => {
  const ancestors = [];
  for (let parent = parentOf(node); parent && parent !== document; parent = parentOf(parent))
    if (parent.nodeType === 1) ancestors.push(parent);
  return ancestors;
};

const isForScreenReaders = (element) => {
  const {clipPath, position} = getComputedStyle(element);
  return position === 'absolute' && clipPath !== 'none';
};

/** Every line of text that is meant to be seen, with its rectangle and what it stands in. */
const findLines = () => {
  const lines = [];
  for (const root of rootsOf(document.querySelector('main'))) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!text.data.trim()) continue;
      const ancestors = ancestorsOf(text);
      if (!ancestors[0]?.checkVisibility({visibilityProperty: true}) || ancestors.some(isForScreenReaders))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        if (box.width > 1) lines.push({text: text.data.trim(), box, ancestors});
    }
  }
  return lines;
};

/** What a table and a text that keeps its lines are allowed: they scroll on their own. */
const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

const isCut = ({box, ancestors}) =>
  ancestors.some((element) => {
    const {overflowX, overflowY, webkitLineClamp} = getComputedStyle(element);
    if (webkitLineClamp !== 'none') return false;
    const {left, right, top, bottom} = element.getBoundingClientRect();
    const isAcross = ['hidden', 'clip'].includes(overflowX) && (box.left < left - 1 || box.right > right + 1);
    const isDown = ['hidden', 'clip'].includes(overflowY) && (box.top < top - 2 || box.bottom > bottom + 2);
    return isAcross || (isDown && element.scrollHeight > element.clientHeight + 2);
  });

const isOutside = ({box, ancestors}) =>
  (box.left < -1 || box.right > innerWidth + 1) && !ancestors.some(scrolls);

/** What lies on top of a page or another layer covers it on purpose. */
const layerOf = ({ancestors}) =>
  ancestors.find(
    (element) =>
      element.matches(':popover-open') || ['fixed', 'sticky'].includes(getComputedStyle(element).position),
  );

const overlap = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);

const findOverlaps = (lines) =>
  lines.flatMap((line, i) =>
    lines
      .slice(i + 1)
      .filter(
        (other) =>
          other.text !== line.text && layerOf(other) === layerOf(line) && overlap(line.box, other.box),
      )
      .filter(
        (other) =>
          ![line, other].some(({ancestors}) =>
            ancestors.some((element) => getComputedStyle(element).overflowY !== 'visible'),
          ),
      )
      .map((other) => `"${line.text}" and "${other.text}" overlap`),
  );

globalThis.findOverflow = () => {
  const lines = findLines();
  const {scrollWidth} = document.documentElement;
  return [
    ...(scrollWidth > innerWidth ? [`the page scrolls sideways: ${scrollWidth} px in ${innerWidth}`] : []),
    ...lines.filter(isOutside).map(({text}) => `"${text}" is outside the window`),
    ...lines.filter(isCut).map(({text}) => `"${text}" is cut`),
    ...findOverlaps(lines),
  ];
};

/** Sets spacing as a reader does whom it helps (WCAG 1.4.12), in every shadow root. */
globalThis.spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  for (const root of rootsOf(document)) (root.adoptedStyleSheets ?? document.adoptedStyleSheets).push(sheet);
};
