/** What keys do to a combobox. An answer of false leaves the key to the field and the page. */
export interface KeyTarget {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** Goes to the next option or the one before, opening the list first. */
  arrow(step: number): void;
  /** Goes so many options on. */
  move(step: number): void;
  /** Puts the caret at the beginning or the end of the text. */
  moveCaret(isEnd: boolean): void;
  /** Leaves the options for the text, and the empty text for what is chosen. */
  goSideways(key: string): boolean;
  /** Removes the last of several chosen States. */
  removeLast(): boolean;
  accept(): void;
  cancel(): boolean;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

const findAct = (
  target: KeyTarget,
  {key, altKey, shiftKey, repeat}: KeyboardEvent,
): (() => boolean | void) | undefined => {
  switch (key) {
    case 'ArrowDown':
      return () => (altKey ? target.open() : target.arrow(1));
    case 'ArrowUp':
      return () => (altKey ? target.close() : target.arrow(-1));
    case 'PageDown':
    case 'PageUp':
      return () => target.isOpen && target.move(key === 'PageDown' ? PAGE : -PAGE);
    case 'Home':
    case 'End':
      return () => !shiftKey && target.moveCaret(key === 'End');
    case 'ArrowLeft':
    case 'ArrowRight':
      return () => target.goSideways(key);
    case 'Backspace':
      // A key that is held to clear the text stops there.
      return () => !repeat && target.removeLast();
    case 'Enter':
      return () => target.accept();
    case 'Escape':
      return () => target.cancel();
  }
  return undefined;
};

/** Does what a key asks for, and keeps the key from the page where it did something. */
export const pressKey = (target: KeyTarget, event: KeyboardEvent): void => {
  // While an input method is at work the keys are its own; WebKit tells so by 229 alone.
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
  const act = findAct(target, event);
  if (!act || act() === false) return;
  event.preventDefault();
  event.stopPropagation();
};
