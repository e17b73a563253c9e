import {TOGGLE, panelOf} from './disclosures.js';

const STOPS = 'a[href], button, input';

const isShown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** What the keyboard reaches within a part of the menu, in order. */
export const findStops = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(STOPS)].filter(isShown);

/** The links and buttons around one: those of its panel, or of the bar. */
const findGroup = (root: Element, target: Element): HTMLElement[] => {
  const surface = target.closest('[popover]');
  return findStops(surface ?? root).filter((stop) => stop.closest('[popover]') === surface);
};

/** What browsers and systems have for themselves, such as the way back with Alt; letters may be capital. */
const isForeign = ({key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || (shiftKey && key.length > 1);

const findByLetter = (
  stops: readonly HTMLElement[],
  index: number,
  letter: string,
): HTMLElement | undefined =>
  [...stops.slice(index + 1), ...stops.slice(0, index + 1)].find((stop) =>
    stop.textContent!.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );

/**
 * Where a key leads from a link or button of the menu: arrows to the one before or after, Home and End to the first and last,
 * a letter to the next that begins with it, the arrow down from an open button into its panel; in a panel of text alone, which
 * has the focus itself, they scroll.
 */
export const findKeyTarget = (
  root: Element,
  target: Element,
  event: KeyboardEvent,
  isRtl: boolean,
): HTMLElement | undefined => {
  const {key} = event;
  if (target.matches('input') || isForeign(event)) return undefined;
  if (key === 'ArrowDown' && target.matches(`${TOGGLE}[aria-expanded="true"]`)) {
    const panel = panelOf(target);
    const first = findStops(panel)[0] ?? (panel.tabIndex < 0 ? undefined : panel);
    if (first) return first;
  }
  const stops = findGroup(root, target);
  const index = stops.indexOf(target as HTMLElement);
  switch (key) {
    case 'ArrowDown':
      return stops[index + 1];
    case 'ArrowUp':
      return stops[index - 1];
    case 'ArrowRight':
      return stops[isRtl ? index - 1 : index + 1];
    case 'ArrowLeft':
      return stops[isRtl ? index + 1 : index - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return key.length === 1 && key !== ' ' ? findByLetter(stops, index, key) : undefined;
  }
};
