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

/** The field and the place of its list. Field, list and options are in one tree, or they could not refer to each other. */
export const renderPicker = (face: PickerFace): TemplateResult => {
  const {label, name, hint, strings, isMultiple, isDisabled, isReadOnly, isWaiting} = face;
  return html`<slot ?hidden=${!isWaiting}></slot>
    <div class="root" part="root" lang=${strings.language} ?hidden=${isWaiting}>
      ${label ? html`<label part="label" for="input">${label}</label>` : nothing}
      ${hint ? html`<p part="hint" id="hint">${hint}</p>` : nothing}
      <div part="field">
        <div part="line">
          <input
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
            ?disabled=${isDisabled}
            ?readonly=${isReadOnly}
          />
          <button
            type="button"
            part="clear"
            tabindex="-1"
            aria-label=${strings.clear}
            ?hidden=${isDisabled || isReadOnly || !face.isChosen}
          ></button>
          <button
            type="button"
            part="toggle"
            tabindex="-1"
            aria-label=${strings.showList}
            ?disabled=${isDisabled || isReadOnly}
          ></button>
        </div>
        ${face.chips}
      </div>
      <div part="popup" popover="manual" hidden>
        <div
          id="listbox"
          part="listbox"
          role="listbox"
          aria-label=${name}
          aria-multiselectable=${isMultiple || nothing}
        ></div>
        <p part="empty" hidden></p>
        ${face.extras}
      </div>
      <div role="status" class="visually-hidden"></div>
    </div>`;
};
