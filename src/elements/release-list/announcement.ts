import type {ReactiveControllerHost} from 'lit';

/** Milliseconds without a change before it is said: who types hears what became of the last letter only. */
const QUIET = 600;

/** What became of a search, said once to those who do not see it. */
export class Announcement {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What to say now, given what there is to say: a text once it has held for a while, and until then the one before. */
  settle(text: string): string {
    if (text !== this.#next) {
      this.#next = text;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#text = text;
        this.#host.requestUpdate();
      }, QUIET);
    }
    return this.#text;
  }
}
