import {adoptStyles, html, nothing} from 'lit';
import {countryName} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import {arrangeEntries} from './arrange-entries.js';
import type {PickerView} from './picker-view.js';
import chips from './picker-chips.styles.js';

/** How many chosen States are shown one by one before the reader asks for all. */
const SHOWN = 5;

/** Takes what the reader has chosen, and what to say of it. */
export type ChoiceListener = (selected: readonly Country[], message: string) => void;

/** What a picker of several States has beside its list: those chosen, each with a way to remove it, and whole groups to choose. */
export class PickerChips {
  readonly #root: ShadowRoot;
  readonly #update: () => void;
  #isExpanded = false;

  /** `update` renders the picker again. */
  constructor(root: ShadowRoot, update: () => void) {
    this.#root = root;
    this.#update = update;
    adoptStyles(root, [...root.adoptedStyleSheets, chips]);
  }

  /** The chosen States; a few of many, the latest, with a button for the others. */
  renderChips(view: PickerView, choose: ChoiceListener): unknown {
    const {selected, strings, isEditable, tag} = view;
    if (!selected.length) return nothing;
    const isMany = selected.length > SHOWN + 1;
    const shown = isMany && !this.#isExpanded ? selected.slice(-SHOWN) : selected;
    const toggle = () => {
      this.#isExpanded = !this.#isExpanded;
      this.#update();
    };
    return html`<ul part="chips" role="list" aria-label=${strings.selection} @keydown=${this.#onKeydown}>
      ${
        isMany
          ? html`<li>
              <button
                type="button"
                part="count"
                aria-expanded=${this.#isExpanded}
                tabindex="-1"
                @click=${toggle}
              >
                ${strings.count(selected.length)}
              </button>
            </li>`
          : nothing
      }
      ${shown.map((country, i) => {
        const name = countryName(country, tag);
        const remove = () => {
          this.#keepFocus(i === shown.length - 1);
          choose(
            selected.filter((other) => other !== country),
            strings.removed(name),
          );
        };
        return html`<li part="chip">
          <span part="chip-name">${name}</span>
          <button
            type="button"
            part="remove"
            aria-label=${strings.remove(name)}
            tabindex=${i === shown.length - 1 ? 0 : -1}
            ?hidden=${!isEditable}
            @click=${remove}
          >
            ×
          </button>
        </li>`;
      })}
    </ul>`;
  }

  /** Buttons to choose whole groups, or take them out of the choice. */
  renderCommands(view: PickerView, choose: ChoiceListener): unknown {
    const {selected, strings} = view;
    const change = (countries: readonly Country[], isAdded: boolean) => () => {
      const rest = selected.filter((country) => !countries.includes(country));
      const next = isAdded
        ? [...selected, ...countries.filter((country) => !selected.includes(country))]
        : rest;
      choose(next, next.length ? strings.count(next.length) : strings.cleared);
    };
    // Without a tabindex of its own Firefox makes a stop for Tab of it where it scrolls.
    return html`<div
      part="commands"
      role="toolbar"
      tabindex="-1"
      aria-label=${strings.wholeGroups}
      @keydown=${this.#onKeydown}
    >
      ${arrangeEntries(view)
        .groups.filter(({label}) => label)
        .map(({label, countries}, i) => {
          const count = countries.filter((country) => selected.includes(country)).length;
          return html`<div part="command-group">
            <span part="command-label">${label}</span>
            <span
              ><button
                type="button"
                part="command"
                tabindex=${i ? -1 : 0}
                aria-label="${strings.selectAll}: ${label}"
                aria-disabled=${count === countries.length || nothing}
                @click=${change(countries, true)}
              >
                ${strings.selectAll}
              </button>
              <button
                type="button"
                part="command"
                tabindex="-1"
                aria-label="${strings.clearAll}: ${label}"
                aria-disabled=${!count || nothing}
                @click=${change(countries, false)}
              >
                ${strings.clearAll}
              </button></span
            >
          </div>`;
        })}
    </div>`;
  }

  #focusInput(): void {
    this.#root.querySelector('input')!.focus();
  }

  /** A chip that goes takes the place of the keyboard along, if it is the last. */
  #keepFocus(isLast: boolean): void {
    const chips = this.#buttonsOf(this.#root.querySelector('[part="chips"]')!);
    const focused = this.#root.activeElement;
    if (isLast && focused?.matches('[part="remove"]'))
      (chips.at(-2) ?? this.#root.querySelector('input')!).focus();
  }

  #buttonsOf(group: Element): HTMLElement[] {
    return [...group.querySelectorAll<HTMLElement>('button')];
  }

  /** One stop for Tab; the arrows go through the buttons, and past the first, by Escape or a letter back to the field. */
  readonly #onKeydown = (event: KeyboardEvent) => {
    const buttons = this.#buttonsOf(event.currentTarget as Element);
    const button = event.target as HTMLElement;
    const place = buttons.indexOf(button);
    const isLeftToRight = getComputedStyle(button).direction === 'ltr';
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: -1,
      ArrowDown: 1,
      ArrowLeft: isLeftToRight ? -1 : 1,
      ArrowRight: isLeftToRight ? 1 : -1,
      Home: -place,
      End: buttons.length - 1 - place,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      const next = buttons[place + step];
      if (next) next.focus();
      else if (button.matches('[part="remove"], [part="count"]')) this.#focusInput();
    } else if (event.key === 'Escape') this.#focusInput();
    else if (/^(Delete|Backspace)$/.test(event.key) && button.matches('[part="remove"]')) button.click();
    else {
      // The browser writes it where the focus is by then.
      if (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) this.#focusInput();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
