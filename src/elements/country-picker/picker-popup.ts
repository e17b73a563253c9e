import {pageView} from '../../controllers/page-view.js';

/** The height that is enough to look around in a list, in CSS pixels; less, and the list goes where there is more. */
const ENOUGH = 320;

type Edges = [top: number, bottom: number, left: number, right: number];

/** Keeps the list beside its field, in the top layer where the browser has one, while it is open. */
export class PickerPopup {
  readonly #popup: HTMLElement;
  readonly #field: HTMLElement;
  readonly #close: () => void;
  #watch: IntersectionObserver | undefined;
  #frame = 0;

  /** `close` is called when the field goes out of view. */
  constructor(popup: HTMLElement, field: HTMLElement, close: () => void) {
    this.#popup = popup;
    this.#field = field;
    this.#close = close;
  }

  get isOpen(): boolean {
    return !!this.#watch;
  }

  show(): void {
    if (this.#watch) return;
    // Browsers themselves go to a field out of sight for letters alone, not for arrows.
    this.#field.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
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
    this.#watch.observe(this.#field);
    this.#listen('addEventListener');
  }

  hide(): void {
    if (!this.#watch) return;
    this.#watch.disconnect();
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
    const box = this.#field.getBoundingClientRect();
    // As the browser snaps it to its grid.
    const [top, bottom, left, right] = [box.top, box.bottom, box.left, box.right].map(Math.round) as Edges;
    const {clientWidth, clientHeight} = pageView();
    const view = visualViewport ?? {offsetTop: 0, height: clientHeight};
    const above = top - Math.ceil(view.offsetTop);
    const below = Math.floor(view.offsetTop + view.height) - bottom;
    const isAbove = below < ENOUGH && above > below;
    const room = Math.max(isAbove ? above : below, 0);
    // Lengths grow with what is around the field, as where a page has a button for larger text; measures are of the window.
    const zoom = this.#field.currentCSSZoom || 1;
    const px = (length: number) => `${length / zoom}px`;
    const isRightToLeft = this.#field.matches(':dir(rtl)');
    const inline = isRightToLeft ? `right:${px(clientWidth - right)}` : `left:${px(left)}`;
    const block = isAbove ? `bottom:${px(clientHeight - top)}` : `top:${px(bottom)}`;
    const place = 'anchored' in dataset ? '' : `${inline};${block};`;
    dataset.side = isAbove ? 'above' : 'below';
    dataset.room = room < ENOUGH ? 'little' : 'enough';
    style.cssText = `${place}inline-size:${px(right - left)};--_room:${px(room)}`;
  }

  /** What changes the room there is: scrolling of anything around, and the visual viewport, which goes with the window too. */
  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    window[act]('scroll', this.#onMove, {capture: true, passive: true});
    visualViewport?.[act]('resize', this.#onMove);
    visualViewport?.[act]('scroll', this.#onMove);
  }

  readonly #onMove = ({type}: Event) => {
    // From now on the browser itself keeps field and list together, where it can.
    if (type === 'scroll' && CSS.supports('anchor-name: --field')) this.#popup.dataset.anchored = '';
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.place();
    });
  };
}
