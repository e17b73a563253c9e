import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {waitUntil} from './wait-until.js';

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  summary: 'disclosure',
  select: 'combobox',
  li: 'listitem',
  div: 'generic',
  span: 'generic',
};

/** What a reader may use by itself. */
const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';

/** The longest way through an element that a test takes. */
const MOST_STEPS = 200;

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What has the focus, through all shadow roots. */
const focusedElement = (): Element | undefined => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found === document.body ? undefined : (found ?? undefined);
};

/** What stands at a point of the window, through all shadow roots. */
const elementAt = (x: number, y: number): Element | null => {
  let found = document.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found!.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
};

const roleOf = (element: Element): string =>
  element.getAttribute('role') ??
  (element instanceof HTMLInputElement ? (element.type === 'text' ? 'textbox' : element.type) : undefined) ??
  ROLES[element.localName] ??
  element.localName;

const nameOf = (element: Element): string => {
  const {labels} = element as HTMLInputElement;
  const text = tidy(labels?.length ? labels[0]!.textContent : element.textContent);
  const isLong = text.length > 60;
  return tidy(element.getAttribute('aria-label') ?? (isLong ? `${text.slice(0, 60)}…` : text));
};

const statesOf = (element: Element): string[] => {
  const states: string[] = [];
  const expanded = element.getAttribute('aria-expanded');
  if (expanded) states.push(expanded === 'true' ? 'expanded' : 'collapsed');
  if (element.parentElement instanceof HTMLDetailsElement && element.localName === 'summary')
    states.push(element.parentElement.open ? 'expanded' : 'collapsed');
  if (element.hasAttribute('aria-current')) states.push('current');
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    states.push(element.checked ? 'checked' : 'not checked');
  else if (element instanceof HTMLInputElement && element.value) states.push(`"${element.value}"`);
  if (element instanceof HTMLSelectElement) states.push(`"${tidy(element.selectedOptions[0]?.textContent)}"`);
  return states;
};

/** Role, name and state, as assistive technology says them: `button Copy citation, collapsed`. */
const describePlace = (element: Element): string =>
  [[roleOf(element), nameOf(element)].filter(Boolean).join(' '), ...statesOf(element)].join(', ');

/** Why a reader does not see where the focus is; nothing where they do. */
const findHidden = (element: Element): string | undefined => {
  if (!element.matches(':focus-visible')) return 'is not marked';
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
  const hasRing = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  // The whole of an element can only be read on from, and a ring around it would mark nothing.
  if (!hasRing && !element.matches('[part="root"]')) return 'has no ring';
  const {left, top, width, height} = element.getClientRects()[0] ?? new DOMRect();
  if (width < 4 || height < 4) return 'has no size';
  // Of what is higher than the window its beginning is in sight.
  const [x, y] = [left + Math.min(width / 2, 200), top + Math.min(height / 2, 20)];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'is out of view';
  const seen = elementAt(x, y);
  return seen && (element.contains(seen) || seen.contains(element)) ? undefined : 'is covered';
};

/**
 * A way through an element by the keyboard alone, from a button before it to a button after it. Each step holds the element to
 * what every reader needs: the focus is somewhere, has a role and a name, and is seen.
 */
export class KeyboardWalk {
  /** Addresses of the links that were followed. */
  readonly followed: string[] = [];
  readonly #element: HTMLElement;
  readonly #before = document.createElement('button');
  readonly #after = document.createElement('button');

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#before.textContent = 'Before';
    this.#after.textContent = 'After';
    element.before(this.#before);
    element.after(this.#after);
    element.addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      this.followed.push(link.getAttribute('href')!);
    });
  }

  /** What has the focus now. */
  get place(): string {
    const focused = focusedElement();
    return focused ? describePlace(focused) : 'nothing';
  }

  /** Presses a key, alone or with others (`Shift+Tab`), and gives what has the focus then. */
  async press(...chords: readonly string[]): Promise<string> {
    for (const chord of chords) {
      const held = chord.split('+');
      const key = held.pop()!;
      for (const down of held) await sendKeys({down});
      await sendKeys({press: key});
      for (const up of held) await sendKeys({up});
      await this.#settle(chord);
    }
    return this.place;
  }

  /** Writes where the focus is. */
  async type(text: string): Promise<string> {
    await sendKeys({type: text});
    await this.#settle(text);
    return this.place;
  }

  /** Goes by Tab from before the element to after it; gives everything on the way, which is all that can be used. */
  async forth(): Promise<string[]> {
    this.#before.focus();
    const {places, elements} = await this.#go('Tab', this.#after);
    this.#expectWhole(elements);
    return places;
  }

  /** Goes by Shift and Tab from after the element to before it. */
  async back(): Promise<string[]> {
    this.#after.focus();
    return (await this.#go('Shift+Tab', this.#before)).places;
  }

  /** Goes on by Tab to the next place of this role and name. */
  async to(place: string, key = 'Tab'): Promise<string> {
    const passed: string[] = [];
    do {
      passed.push(await this.press(key));
      if (passed.length > MOST_STEPS || focusedElement() === this.#after)
        throw new Error(`no ${place} on the way: ${passed.join('; ')}`);
    } while (!passed.at(-1)!.startsWith(place));
    return this.place;
  }

  /** Goes before the element, and then by Tab to a place of this role and name. */
  async start(place: string): Promise<string> {
    this.#before.focus();
    return this.to(place);
  }

  /** Waits until the focus is at a place of this role and name, and seen there. */
  async until(place: string): Promise<void> {
    await waitUntil(() => this.place.startsWith(place), `${place}, but: ${this.place}`);
    await this.#settle(place);
  }

  async #go(key: string, end: Element): Promise<{places: string[]; elements: Element[]}> {
    const places: string[] = [];
    const elements: Element[] = [];
    for (await this.press(key); focusedElement() !== end; await this.press(key)) {
      if (places.push(this.place) > MOST_STEPS) throw new Error(`no end: ${places.join('; ')}`);
      elements.push(focusedElement()!);
    }
    return {places, elements};
  }

  async #settle(act: string): Promise<void> {
    await Reflect.get(this.#element, 'updateComplete');
    const hidden = () => {
      const focused = focusedElement();
      if (!focused) return 'is nowhere';
      // How the buttons of the page are marked is up to the browser.
      return [this.#before, this.#after].includes(focused as HTMLButtonElement) ? '' : findHidden(focused);
    };
    await waitUntil(() => !hidden(), `after ${act} the focus at ${this.place} is seen, but it ${hidden()}`);
    const focused = focusedElement()!;
    if (focused.matches(INTERACTIVE))
      expect(nameOf(focused), `a name for ${focused.outerHTML}`).not.to.equal('');
  }

  /** Nothing that can be used was skipped, but for what arrows lead to in a toolbar. */
  #expectWhole(passed: readonly Element[]): void {
    const usable = [...this.#element.shadowRoot!.querySelectorAll(INTERACTIVE)].filter(
      (element) =>
        element.checkVisibility() && !element.matches(':disabled, [role="toolbar"] [tabindex="-1"]'),
    );
    expect(passed.map(describePlace)).to.deep.equal(usable.map(describePlace));
  }
}
