import {html} from 'lit';
import type {DirectoryPart} from './directory.js';

const goTo = ({currentTarget}: Event): void => {
  const button = currentTarget as HTMLElement;
  const places = (button.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('[data-letter]');
  const place = [...places].find(({dataset}) => dataset.letter === button.dataset.goal);
  place?.focus({preventScroll: true});
  place?.scrollIntoView({block: 'start'});
};

/** Which of some buttons a key leads to; undefined for a key that leads to none. */
const findNext = (
  {key, currentTarget}: KeyboardEvent,
  buttons: readonly HTMLElement[],
): HTMLElement | undefined => {
  const bar = currentTarget as Element;
  const from = buttons.findIndex((button) => button.matches(':focus'));
  const step = bar.matches(':dir(rtl)') ? -1 : 1;
  const {length} = buttons;
  if (key === 'ArrowRight') return buttons[(from + step + length) % length];
  if (key === 'ArrowLeft') return buttons[(from - step + length) % length];
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  return buttons.find(({textContent}) => textContent.trim() === key.toLocaleUpperCase());
};

const onKeydown = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const next = findNext(event, buttons);
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
};

/**
 * Buttons that lead to the letters of a part, where it has any: a toolbar of the ARIA Authoring Practices, one stop for the
 * Tab key, in which arrows, Home, End and the letters themselves go on.
 */
export const renderLetters = ({id, letters}: DirectoryPart, label: string): unknown =>
  letters.length > 1
    ? html`<div part="letters" role="toolbar" aria-label=${label} @keydown=${onKeydown}>
        ${letters.map(
          ({letter}, i) =>
            html`<button
              type="button"
              part="letter-button"
              tabindex=${i ? -1 : 0}
              data-goal="${id} ${letter}"
              @click=${goTo}
            >
              ${letter}
            </button>`,
        )}
      </div>`
    : undefined;
