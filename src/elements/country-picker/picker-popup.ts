/** The height that is enough to look around in a list, in CSS pixels; less, and the list goes where there is more. */
const ENOUGH = 240;

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
    // Measured before anything is written, so that nothing is laid out twice.
    this.#place();
    this.#popup.hidden = false;
    this.#popup.showPopover?.();
    this.#watch = new IntersectionObserver(([{isIntersecting} = {isIntersecting: true}]) => {
      if (!isIntersecting) this.#close();
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
  }

  /** What changes the room there is: scrolling of anything around, and the keyboard of a phone. */
  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    window[act]('scroll', this.#onMove, {capture: true, passive: true});
    window[act]('resize', this.#onMove);
    visualViewport?.[act]('resize', this.#onMove);
    visualViewport?.[act]('scroll', this.#onMove);
  }

  #place(): void {
    const {style, dataset} = this.#popup;
    const {top, bottom, left, width} = this.#field.getBoundingClientRect();
    const view = visualViewport ?? {offsetTop: 0, height: innerHeight};
    const above = top - view.offsetTop;
    const below = view.offsetTop + view.height - bottom;
    const isAbove = below < ENOUGH && above > below;
    const room = Math.max(isAbove ? above : below, 0);
    dataset.side = isAbove ? 'above' : 'below';
    dataset.room = room < ENOUGH ? 'little' : 'enough';
    style.setProperty('--_room', `${Math.floor(room)}px`);
    if (CSS.supports('anchor-name: --field')) return;
    style.cssText += `;top:${isAbove ? 'auto' : `${bottom}px`};bottom:${isAbove ? `${innerHeight - top}px` : 'auto'};left:${left}px;width:${width}px`;
  }

  readonly #onMove = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };
}
