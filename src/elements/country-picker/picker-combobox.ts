import {adoptStyles} from 'lit';
import {countryName} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import {fold} from '../../search/fold.js';
import type {Match} from '../../search/name-search.js';
import {LiveRegion} from './live-region.js';
import {arrangeEntries} from './arrange-entries.js';
import {PickerList} from './picker-list.js';
import {PickerPopup} from './picker-popup.js';
import type {PickerOwner} from './picker-view.js';
import {pressKey, type KeyTarget} from './press-key.js';
import {submitForm} from './submit-form.js';
import styles from './picker-popup.styles.js';

/** How long a reader may type on before hearing of results, in milliseconds. */
const PAUSE = 400;

/**
 * What a picker does for its reader: the editable combobox with list autocomplete of the ARIA Authoring Practices.
 * {@link https://www.w3.org/WAI/ARIA/apg/patterns/combobox/}
 */
export class PickerCombobox implements KeyTarget {
  readonly #root: ShadowRoot;
  readonly #owner: PickerOwner;
  readonly #input: HTMLInputElement;
  readonly #toggle: HTMLElement;
  readonly #empty = document.createElement('p');
  readonly #popup: PickerPopup;
  readonly #list: PickerList;
  readonly #region: LiveRegion;
  #matches: readonly Match<Country>[] = [];

  /** The reader has written something and not yet chosen. */
  isEdited = false;
  /** What was written has served: a choice was made or taken back since. */
  #isDone = false;

  constructor(root: ShadowRoot, owner: PickerOwner) {
    adoptStyles(root, [...root.adoptedStyleSheets, styles]);
    const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
    this.#root = root;
    this.#owner = owner;
    this.#input = find('input') as HTMLInputElement;
    this.#toggle = find('[part="toggle"]');
    this.#empty.setAttribute('part', 'empty');
    this.#empty.hidden = true;
    const listbox = find('[role="listbox"]');
    // Not at the end, which is the template's own.
    listbox.after(this.#empty);
    this.#list = new PickerList(listbox);
    this.#popup = new PickerPopup(find('[popover]'), find('[part="field"]'), () => this.close());
    this.#region = new LiveRegion(find('.root'));
  }

  /** The list is shown. */
  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  /** Takes an event of the picker's own tree. */
  handle(event: Event, target: Element): void {
    const {type} = event;
    if (type === 'keydown' && target === this.#input) {
      if (this.#owner.read().isEditable) pressKey(this, event as KeyboardEvent);
    } else if (type === 'input') this.#onInput();
    else if (type === 'click') this.#onClick(target);
    else if (type === 'mousedown') this.#onPress(event, target);
    else if (type === 'focusout' && !this.#root.contains((event as FocusEvent).relatedTarget as Node | null))
      this.#leave();
  }

  /** Makes the list as it would be shown, unseen. */
  prepare(): void {
    if (!this.isOpen && this.#owner.read().isEditable) this.#fill();
  }

  /** Shows what the picker now has and has chosen. */
  refresh(): void {
    if (!this.#owner.read().isEditable) this.reset();
    if (this.isOpen) {
      this.#popup.place();
      if (this.#fill() && this.isEdited) void this.#filter();
      else this.#report();
    }
    if (!this.isEdited) this.#showChoice();
  }

  /** Closes the list; what was written stays. */
  close(): void {
    this.#region.hush();
    this.#popup.hide();
    this.#list.isInUse = false;
    this.#activate(undefined);
    this.#report();
  }

  /** Takes what was written for nothing. */
  reset(): void {
    this.isEdited = false;
    this.close();
  }

  /** Lets go of everything. */
  disconnect(): void {
    this.#region.stop();
    this.reset();
    this.#list.release();
  }

  /** Says to assistive technology what the reader has chosen. */
  say(text: string): void {
    this.#isDone = true;
    this.#region.say(text);
  }

  /** Opens the list. */
  open(): void {
    const {isEditable, isMultiple, selected} = this.#owner.read();
    if (this.isOpen || !isEditable) return;
    this.#list.isInUse = true;
    this.#popup.show();
    this.#fill();
    if (this.isEdited) return void this.#filter();
    this.#list.filter(undefined);
    this.#report();
    if (!isMultiple) this.#activate(this.#list.rowOf(selected[0]));
  }

  arrow(step: number): void {
    const wasOpen = this.isOpen;
    this.open();
    if (wasOpen || !this.#list.active) this.move(step);
  }

  move(step: number): void {
    this.#activate(this.#list.findNext(step));
  }

  moveCaret(isEnd: boolean): void {
    const place = isEnd ? this.#input.value.length : 0;
    this.#activate(undefined);
    this.#input.setSelectionRange(place, place);
  }

  goSideways(key: string): boolean {
    this.#activate(undefined);
    const isBack = (key === 'ArrowLeft') === (getComputedStyle(this.#input).direction === 'ltr');
    const chips = this.#root.querySelectorAll<HTMLElement>('[part="remove"]');
    const chip = !this.#input.value && isBack && chips[chips.length - 1];
    if (chip) chip.focus();
    return !!chip;
  }

  removeLast(): boolean {
    const {isMultiple, selected} = this.#owner.read();
    const last = selected.at(-1);
    if (!isMultiple || !last || this.#input.value) return false;
    this.#choose(last);
    return true;
  }

  accept(): void {
    const isAsked = this.isEdited && !!this.#input.value.trim();
    const found = this.#list.countryOf(this.#list.active) ?? (isAsked ? this.#matches[0]?.item : undefined);
    const {isOpen} = this;
    // A form that is sent has what the field would have if the reader went on.
    if (!isOpen || (!found && !isAsked)) this.#leave();
    else if (found) this.#choose(found);
    if (!isOpen) submitForm(this.#owner.findForm());
  }

  cancel(): boolean {
    const {isMultiple, selected} = this.#owner.read();
    if (this.isOpen) this.close();
    else if (!isMultiple && selected.length) this.#clear();
    else if (this.#input.value) this.#showChoice();
    else return false;
    return true;
  }

  /** Says whether the options are new. */
  #fill(): boolean {
    const view = this.#owner.read();
    const {tag, isMultiple, renderOption, selected} = view;
    const isNew = this.#list.fill({groups: arrangeEntries(view).groups, tag, isMultiple, renderOption});
    // The option that it referred to is gone, or another list's.
    if (isNew) this.#input.removeAttribute('aria-activedescendant');
    this.#list.choose(selected);
    return isNew;
  }

  async #filter(): Promise<void> {
    const query = this.#input.value.trim();
    const {search} = arrangeEntries(this.#owner.read());
    this.#activate(undefined);
    this.#matches = query ? search.find(query) : [];
    this.#list.filter(query ? this.#matches : undefined);
    if (query && !this.#matches.length) {
      this.#report(true);
      const matches = await search.findSlips(query);
      // What is asked for now is another thing.
      if (!this.isOpen || this.#input.value.trim() !== query) return;
      this.#list.filter((this.#matches = matches));
    }
    this.#report();
    const {strings} = this.#owner.read();
    const {length} = this.#list;
    this.#region.say(length ? strings.results(length) : strings.noResults, PAUSE);
  }

  /** Makes the field say whether there is a list, and the place of the list why there is none. */
  #report(isWaiting = false): void {
    const {strings, hasNotice} = this.#owner.read();
    const isEmpty = this.isOpen && !this.#list.length;
    const isExpanded = `${this.isOpen && !isEmpty}`;
    if (this.#input.ariaExpanded !== isExpanded)
      this.#input.ariaExpanded = this.#toggle.ariaExpanded = isExpanded;
    const isHidden = !isEmpty || isWaiting || hasNotice;
    // Even to set it to what it is would have styles looked at again.
    if (this.#empty.hidden !== isHidden) this.#empty.hidden = isHidden;
    if (!isHidden) this.#empty.textContent = strings.noResults;
  }

  #activate(row: HTMLElement | undefined): void {
    if (row === this.#list.active) return;
    this.#list.activate(row);
    if (row) this.#input.setAttribute('aria-activedescendant', row.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(country: Country): void {
    const {isMultiple, selected, strings, tag} = this.#owner.read();
    const isRemoved = isMultiple && selected.includes(country);
    const others = isMultiple ? selected.filter((other) => other !== country) : [];
    this.#owner.choose(isRemoved ? others : [...others, country]);
    this.say(strings[isRemoved ? 'removed' : 'selected'](countryName(country, tag)));
    if (isMultiple && this.isOpen) {
      this.#list.choose(this.#owner.read().selected);
      this.#activate(this.#list.rowOf(country));
      // The next letter begins another search; the next click takes another of the same.
      return this.#input.select();
    }
    this.#showChoice();
    this.close();
  }

  #clear(): void {
    this.#owner.choose([]);
    this.#showChoice();
    this.close();
    this.say(this.#owner.read().strings.cleared);
  }

  #showChoice(): void {
    const {isMultiple, selected, tag} = this.#owner.read();
    const [country] = isMultiple ? [] : selected;
    const text = country ? countryName(country, tag) : '';
    this.isEdited = false;
    if (this.#input.value !== text) this.#input.value = text;
  }

  /** A name that was written in full is a choice; a text that was taken away, too; anything else is none. */
  #leave(): void {
    const text = this.#input.value.trim();
    this.close();
    if (this.isEdited && !this.#isDone) {
      const view = this.#owner.read();
      const {isMultiple, selected, tag} = view;
      const [match] = text ? arrangeEntries(view).search.find(text) : [];
      const isExact = match && fold(match.name ?? countryName(match.item, tag)) === fold(text);
      if (isExact && !selected.includes(match.item)) this.#choose(match.item);
      else if (!text && !isMultiple && selected.length) this.#clear();
    }
    this.#showChoice();
  }

  #onInput(): void {
    this.isEdited = true;
    this.#isDone = false;
    if (this.isOpen) void this.#filter();
    else this.open();
  }

  #onPress(event: Event, target: Element): void {
    if (target === this.#input || target.closest('[part~="chips"]')) return;
    // The list and the buttons leave the focus where it is: in the field.
    event.preventDefault();
    if (target.closest('[part="field"]')) this.#input.focus();
  }

  #onClick(target: Element): void {
    const country = this.#list.countryOf(target.closest('[role="option"]'));
    if (country) return this.#choose(country);
    if (target.closest('[part="clear"]')) return this.#clear();
    if (target.closest('[part="toggle"]') && this.isOpen) return this.close();
    if (!target.closest('.line') || this.isOpen) return;
    this.open();
    if (!this.isEdited && this.#input.value) this.#input.select();
  }
}
