import {pageView} from '../../controllers/page-view.js';
import {PlaceWatch} from '../../controllers/place-watch.js';

/** What opens and closes a panel. */
export const TOGGLE = '[aria-expanded]';

const OPEN = '[aria-expanded="true"]';

/** Room between a panel and the window's edge; the height that is enough for one, and the least, in CSS pixels. */
const MARGIN = 8;
const ENOUGH = 200;
const LEAST = 100;

/** The panel of a toggle stands right behind it. */
export const panelOf = (toggle: Element): HTMLElement => toggle.nextElementSibling as HTMLElement;

/** Marks an entry that is open, and the list and panel around it: WebKit does not keep `:has()` up to date there. */
const markOpen = (entry: HTMLElement, isOpen: boolean): void => {
  const list = entry.parentElement!;
  entry.toggleAttribute('data-open', isOpen);
  list.toggleAttribute('data-around', isOpen);
  list.parentElement!.toggleAttribute('data-around', isOpen);
};

const isSurface = (panel: HTMLElement): boolean => panel.matches('[part~="surface"]');

/**
 * Opens and closes the panels of one menu. Panels of the bar are popovers: they lie above everything on the page, whatever
 * it clips or stacks, and change nothing in it. The others open in place.
 */
export class Disclosures {
  readonly #root: HTMLElement;
  readonly #fill: (panel: HTMLElement) => void;
  readonly #watch: PlaceWatch;
  #isAbove = false;
  /** The one toggle of the bar that is open. */
  #open: HTMLElement | undefined;

  /** `root` holds the menu; `fill` gives a panel its content before it opens. */
  constructor(root: HTMLElement, fill: (panel: HTMLElement) => void) {
    this.#root = root;
    this.#fill = fill;
    this.#watch = new PlaceWatch(root, () => this.place());
  }

  /** The toggle of the bar whose panel is open. */
  get current(): HTMLElement | undefined {
    return this.#open;
  }

  open(toggle: HTMLElement): void {
    const panel = panelOf(toggle);
    if (toggle.ariaExpanded === 'true') return;
    const isOfBar = isSurface(panel);
    // Measured first, while nothing has changed that would have to be laid out for it.
    if (isOfBar) this.#place(toggle, panel);
    this.#fill(panel);
    toggle.ariaExpanded = 'true';
    panel.hidden = false;
    if (!isOfBar) {
      markOpen(toggle.parentElement!, true);
      return;
    }
    this.closeAll();
    this.#open = toggle;
    panel.popover = 'manual';
    panel.showPopover();
    document.addEventListener('pointerdown', this.#onPointerDown, true);
    document.addEventListener('scroll', this.#onMove, true);
    addEventListener('resize', this.#onMove);
    addEventListener('blur', this.#onBlur);
    document.addEventListener('keydown', this.#onKeydown);
  }

  /** Closes a panel. Whoever was in it is to be led elsewhere. */
  close(toggle: HTMLElement): void {
    const panel = panelOf(toggle);
    toggle.ariaExpanded = 'false';
    if (toggle !== this.#open) {
      panel.hidden = true;
      markOpen(toggle.parentElement!, false);
      return;
    }
    this.#open = undefined;
    document.removeEventListener('pointerdown', this.#onPointerDown, true);
    document.removeEventListener('scroll', this.#onMove, true);
    removeEventListener('resize', this.#onMove);
    removeEventListener('blur', this.#onBlur);
    document.removeEventListener('keydown', this.#onKeydown);
    this.#watch.stop();
    this.#isAbove = false;
    if (panel.matches(':popover-open')) panel.hidePopover();
  }

  /** Closes the panel of the bar. */
  closeAll(): void {
    if (this.#open) this.close(this.#open);
  }

  /** The toggle of the innermost open panel around a node, itself included; else that of the bar's. */
  findInnermost(node: Element | null): HTMLElement | undefined {
    for (let at = node; at && this.#root.contains(at); at = at.parentElement) {
      if (at.matches(OPEN)) return at as HTMLElement;
      const before = at.previousElementSibling;
      if (at.matches('[part~="panel"]') && before?.matches(OPEN)) return before as HTMLElement;
    }
    return this.#open;
  }

  /** Puts the open panel where its toggle is now. */
  place(): void {
    if (this.#open) this.#place(this.#open, panelOf(this.#open));
  }

  /**
   * Below the bar, or above it where there is more room, in document coordinates, so that it moves with the page; it scrolls
   * within what is visible there.
   */
  #place(toggle: HTMLElement, panel: HTMLElement): void {
    const {left, right, width} = this.#root.parentElement!.getBoundingClientRect();
    const bar = this.#root.getBoundingClientRect();
    const button = toggle.getBoundingClientRect();
    const {clientWidth, clientHeight} = pageView();
    const above = bar.top - MARGIN;
    const below = clientHeight - bar.bottom - MARGIN;
    // It stays on its side as long as that is enough.
    if (this.#isAbove ? above < Math.min(ENOUGH, below) : below < Math.min(ENOUGH, above))
      this.#isAbove = !this.#isAbove;
    const isAbove = this.#isAbove;
    const isWide = panel.hasAttribute('data-wide');
    // A panel of its own width begins where its button does, or ends there: on the side that has more room.
    const start = isWide ? left : Math.max(button.left, left);
    const end = isWide ? right : Math.min(button.right, right);
    const isLeft = isWide || right - start >= end - left;
    const room = isLeft ? right - start : end - left;
    // Lengths grow with what is around the menu, as where a page has a button for larger text; measures are of the window.
    const zoom = toggle.currentCSSZoom || 1;
    const px = (length: number) => `${length / zoom}px`;
    Object.assign(panel.style, {
      top: isAbove ? 'auto' : px(bar.bottom + scrollY),
      bottom: isAbove ? px(clientHeight - bar.top - scrollY) : 'auto',
      left: isLeft ? px(start + scrollX) : 'auto',
      right: isLeft ? 'auto' : px(clientWidth - end - scrollX),
      width: isWide ? px(width) : 'max-content',
      minWidth: `min(16em, ${px(room)})`,
      maxWidth: px(room),
      maxHeight: px(Math.max(isAbove ? above : below, LEAST)),
    });
    this.#watch.watch(bar);
  }

  readonly #onMove = (event: Event) => {
    // What scrolls inside the panel moves nothing.
    if (!event.composedPath().includes(this.#root)) this.place();
  };

  /** Who goes into a frame of the page leaves the menu, and no event of the menu says so; who goes to another window does not. */
  readonly #onBlur = () =>
    setTimeout(() => {
      if (document.activeElement?.matches('iframe, object, embed')) this.closeAll();
    });

  /** A click on nothing in particular has taken the focus from the menu, or the browser gives buttons none. */
  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.activeElement !== document.body) return;
    this.closeAll();
    event.preventDefault();
  };

  readonly #onPointerDown = (event: Event) => {
    if (!event.composedPath().includes(this.#root)) this.closeAll();
  };
}
