import {HEIGHT_QUESTION, readHeight} from './height-message.js';

/** The frames of embed pages below a node, through the shadow roots that are open. */
function* findFrames(root: ParentNode): Generator<HTMLIFrameElement> {
  yield* root.querySelectorAll<HTMLIFrameElement>('iframe[data-osce-embed]');
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) yield* findFrames(shadowRoot);
}

/** The origin that messages of a frame bear. */
const originOf = ({sandbox, src}: HTMLIFrameElement): string => {
  if (sandbox.length && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return '';
  }
};

/** The borders and paddings that a page counts into the height of its frames. */
const edgesOf = (frame: HTMLIFrameElement): number => {
  const {boxSizing, paddingBlockStart, paddingBlockEnd} = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  const paddings = parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
  return frame.offsetHeight - frame.clientHeight + paddings;
};

// Frames are looked up when they speak: one that is moved loads anew, one that is removed is silent, and neither leaves a trace.
addEventListener('message', ({data, source, origin}) => {
  const height = readHeight(data);
  if (height === undefined || !source) return;
  for (const frame of findFrames(document)) {
    if (frame.contentWindow !== source) continue;
    if (origin === originOf(frame)) frame.style.height = `${height + edgesOf(frame)}px`;
    return;
  }
});

// Those that spoke before this script was there.
for (const frame of findFrames(document)) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
