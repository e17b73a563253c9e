import {REST_TIME} from '../../controllers/rest-time.js';
import {warnOfPart} from '../../controllers/try-part.js';
import {inTime} from '../../search/in-time.js';
import {loadCombobox} from './load-combobox.js';
import type {PickerCombobox} from './picker-combobox.js';
import type {PickerOwner} from './picker-view.js';

const EVENTS = ['click', 'focusin', 'focusout', 'input', 'keydown', 'mousedown', 'pointerover'];

/** Hands what the reader does to a part that is loaded for readers only, and made for those pickers that are used. */
export class PickerReader {
  readonly #host: HTMLElement;
  readonly #makeOwner: () => PickerOwner;
  /** What acts for the reader, once there was something to do. */
  combobox: PickerCombobox | undefined;
  /** While there is something to do and what does it is on its way. */
  pending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, makeOwner: () => PickerOwner) {
    this.#host = host;
    this.#makeOwner = makeOwner;
  }

  /** Listens to what is done in the picker's own tree. */
  listen(root: EventTarget): void {
    for (const type of EVENTS) root.addEventListener(type, this);
  }

  /** Does something with the combobox: at once, where it is here. */
  async use(act: (combobox: PickerCombobox) => void): Promise<void> {
    try {
      if (!this.combobox) {
        const loaded = loadCombobox();
        const {PickerCombobox} = loaded instanceof Promise ? await inTime(loaded) : loaded;
        this.combobox ??= new PickerCombobox(this.#host.shadowRoot!, this.#makeOwner());
      }
    } catch (error) {
      return warnOfPart(this.#host, 'list', error);
    }
    act(this.combobox);
  }

  /** Takes what is done in the picker's own tree. */
  handleEvent(event: Event): void {
    if (event.type === 'focusin' || event.type === 'pointerover') return this.#expect(event);
    // What the reader writes is not what the picker's own `input` event says.
    if (event.type === 'input') event.stopPropagation();
    // An event that has to wait forgets where it happened.
    const target = event.target as Element;
    this.pending = this.use((combobox) => combobox.handle(event, target));
  }

  /**
   * Somebody comes near who may open the list: it is made before, in a task of its own, so that it has only to be shown. A finger
   * is about to; a mouse and the focus of the keyboard may go on to something else.
   */
  #expect(event: Event): void {
    const isFinger = (event as PointerEvent).pointerType === 'touch';
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        if (isFinger ? this.#host.isConnected : this.#host.matches(':hover, :focus-within'))
          void this.use((combobox) => combobox.prepare());
      },
      isFinger ? 0 : REST_TIME,
    );
  }
}
