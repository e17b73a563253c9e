import {isHeightQuestion, type HeightMessage} from './height-message.js';

const isLoading = (element: Element) =>
  CSS.supports('selector(:state(loading))') && element.matches(':state(loading)');

/** The lowest edge of what lies above the page, as tall as it would be with room enough. */
const findPanelEdge = (root: ShadowRoot | null): number =>
  Math.max(
    0,
    ...[...(root?.querySelectorAll(':popover-open') ?? [])].map(
      (panel) => panel.getBoundingClientRect().top + scrollY + panel.scrollHeight,
    ),
  );

/**
 * Tells the page around a frame how tall the content is, and again whenever that changes. Panels that open above the page count:
 * they would be cut at the edge of the frame.
 *
 * The message goes to whatever page is around: it holds a number and what that page has itself written into the address.
 */
export function reportHeight(element: HTMLElement, id: string | undefined): void {
  if (parent === window) return;
  let told = 0;
  const report = (isAsked: boolean) => {
    // While the first content is on its way, the height that the page has given the frame is the better guess.
    if (!told && isLoading(element)) return;
    const content = document.body.getBoundingClientRect().bottom + scrollY;
    const height = Math.ceil(Math.max(content, findPanelEdge(element.shadowRoot)));
    if (height === told && !isAsked) return;
    told = height;
    const message: HeightMessage = {type: 'osce-embed:height', id, height};
    parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(() => report(false));
  observer.observe(document.body);
  element.shadowRoot?.addEventListener(
    'toggle',
    ({target}) => {
      observer.observe(target as Element);
      report(false);
    },
    true,
  );
  for (const type of ['osce-load', 'osce-error'])
    element.addEventListener(type, () => requestAnimationFrame(() => report(false)));
  addEventListener('message', ({source, data}) => {
    if (source === parent && isHeightQuestion(data)) report(true);
  });
}
