import {pageView} from '../../controllers/page-view.js';
import {PlaceWatch} from '../../controllers/place-watch.js';

/** The height that is enough to look around in a list, in CSS pixels; less, and the list goes where there is more. */
const ENOUGH = 320;
/** The height below which options are closer together: the buttons for whole groups take as much as four of them. */
const COMFORT = 360;
/** The height of four options; rather than with less, the list lies over what is chosen. */
const LEAST = 150;

type Edges = [top: number, bottom: number, left: number, right: number];

/** Keeps the list beside its field, in the top layer where the browser has one, while it is open. */
export class PickerPopup {
  readonly #popup: HTMLElement;
  readonly #field: HTMLElement;
  /** The part of the field that the reader writes in. */
  readonly #line: Element;
  readonly #close: () => void;
  readonly #still: PlaceWatch;
  #watch: IntersectionObserver | undefined;
  #frame = 0;

  /** `close` is called when the field goes out of view. */
  constructor(popup: HTMLElement, field: HTMLElement, close: () => void) {
    this.#popup = popup;
    this.#field = field;
    this.#line = field.firstElementChild!;
    this.#close = close;
    this.#still = new PlaceWatch(this.#line, () => this.#onMove());
  }

  get isOpen(): boolean {
    return !!this.#watch;
  }

  show(): void {
    if (this.#watch) return;
    // Browsers themselves go to a field out of sight for letters alone, not for arrows.
    this.#bringIntoView();
    // Measured before anything is written, so that nothing is laid out twice.
    this.place();
    this.#popup.hidden = false;
    this.#popup.showPopover?.();
    let wasSeen = false;
    // Of several looks the last is how it is now. The first may be from before the page has scrolled to the field.
    this.#watch = new IntersectionObserver((looks) => {
      const isSeen = looks[looks.length - 1]!.isIntersecting;
      if (wasSeen && !isSeen) this.#close();
      wasSeen ||= isSeen;
    });
    this.#watch.observe(this.#line);
    this.#listen('addEventListener');
  }

  hide(): void {
    if (!this.#watch) return;
    this.#watch.disconnect();
    this.#still.stop();
    this.#watch = undefined;
    this.#listen('removeEventListener');
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#popup.isConnected) this.#popup.hidePopover?.();
    this.#popup.hidden = true;
    delete this.#popup.dataset.anchored;
  }

  /** Puts the list beside the field, on the side where there is room. */
  place(): void {
    const {dataset, style} = this.#popup;
    const {clientWidth, clientHeight} = pageView();
    const view = visualViewport ?? {offsetTop: 0, height: clientHeight};
    const start = Math.ceil(view.offsetTop);
    const end = Math.floor(view.offsetTop + view.height);
    const line = this.#line.getBoundingClientRect();
    const field = this.#field.getBoundingClientRect();
    const isOver = Math.max(field.top - start, end - field.bottom) < LEAST;
    const box = isOver ? line : field;
    // As the browser snaps it to its grid.
    const [top, bottom, left, right] = [box.top, box.bottom, box.left, box.right].map(Math.round) as Edges;
    const above = top - start;
    const below = end - bottom;
    const isAbove = below < ENOUGH && above > below;
    const room = Math.max(isAbove ? above : below, 0);
    // Lengths grow with what is around the field, as where a page has a button for larger text; measures are of the window.
    const zoom = this.#field.currentCSSZoom || 1;
    const px = (length: number) => `${length / zoom}px`;
    const isRightToLeft = this.#field.matches(':dir(rtl)');
    const inline = isRightToLeft ? `right:min(${px(clientWidth - right)},` : `left:min(${px(left)},`;
    const block = isAbove ? `bottom:${px(clientHeight - top)}` : `top:${px(bottom)}`;
    // The anchor is the field.
    if (isOver) delete dataset.anchored;
    const place = 'anchored' in dataset ? '' : `${inline}var(--_farthest));${block};`;
    dataset.side = isAbove ? 'above' : 'below';
    dataset.room = room < COMFORT ? 'little' : 'enough';
    style.cssText = `${place}inline-size:${px(right - left)};--_room:${px(room)}`;
    this.#still.watch(line);
  }

  /** Not only at first: a keyboard that makes the window lower may leave the field below its edge. */
  readonly #bringIntoView = () => {
    for (const part of [this.#field, this.#line])
      part.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  };

  /** What changes the room there is: scrolling of anything around, and the visual viewport, which goes with the window too. */
  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    window[act]('resize', this.#bringIntoView);
    window[act]('scroll', this.#onMove, {capture: true, passive: true});
    visualViewport?.[act]('resize', this.#onMove);
    visualViewport?.[act]('scroll', this.#onMove);
  }

  readonly #onMove = (event?: Event) => {
    // From now on the browser itself keeps field and list together, where it can.
    if (event?.type === 'scroll' && CSS.supports('anchor-name: --field')) this.#popup.dataset.anchored = '';
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.place();
    });
  };
}
