import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PickerStrings} from '../../locale/picker-strings.js';

/** What a picker shows while it is closed. */
export interface PickerFace {
  /** The label that is shown, if any. */
  readonly label: string;
  /** The name of the field. */
  readonly name: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly strings: PickerStrings;
  readonly isMultiple: boolean;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  readonly isChosen: boolean;
  /** The page's own `<select>` is shown until it is taken over. */
  readonly isWaiting: boolean;
  /** What is below the field. */
  readonly chips: unknown;
  /** What is below the list. */
  readonly extras: unknown;
}

const renderLabel = (label: string): TemplateResult =>
  html`<label part="label" for="input" .textContent=${label}></label>`;

const renderHint = (hint: string): TemplateResult => html`<p part="hint" id="hint" .textContent=${hint}></p>`;

const renderClear = (label: string): TemplateResult =>
  html`<button type="button" part="clear" tabindex="-1" aria-label=${label}>×</button>`;

/**
 * The field and the place of its list, which scrolls but is no stop for Tab. Field, list and options are in one tree, or they
 * could not refer to each other. There is no space between the tags: it would be a node in every picker of a page.
 */
export const renderPicker = (face: PickerFace): TemplateResult => {
  const {label, name, hint, strings, isWaiting} = face;
  const isFixed = face.isDisabled || face.isReadOnly;
  // prettier-ignore
  return html`<slot ?hidden=${!isWaiting}></slot><div class="root" part="root" lang=${strings.language} ?hidden=${isWaiting}
    >${label ? renderLabel(label) : nothing}${hint ? renderHint(hint) : nothing}<div part="field"
      ><div class="line"
        ><input
          id="input"
          part="input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls="listbox"
          aria-label=${label ? nothing : name}
          aria-describedby=${hint ? 'hint' : nothing}
          aria-required=${face.isRequired || nothing}
          aria-invalid=${face.isInvalid || nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder=${face.placeholder || nothing}
          ?disabled=${face.isDisabled}
          ?readonly=${face.isReadOnly}
        >${face.isChosen && !isFixed ? renderClear(strings.clear) : nothing}<button
          type="button"
          part="toggle"
          tabindex="-1"
          aria-controls="listbox"
          aria-expanded="false"
          aria-label=${strings.showList}
          ?disabled=${isFixed}
        ></button></div
      >${face.chips}</div
    ><div part="popup" popover="manual" tabindex="-1" hidden
      ><div
        id="listbox"
        part="listbox"
        role="listbox"
        tabindex="-1"
        aria-label=${name}
        aria-multiselectable=${face.isMultiple || nothing}
        hidden
      ></div>${face.extras}</div
  ></div>`;
};
