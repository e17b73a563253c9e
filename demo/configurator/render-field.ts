import {html, nothing, type TemplateResult} from 'lit';
import type {AttributeDescription} from '../../src/embed/element-description.js';

/** A value as it stands in the form: what was typed may not be valid yet. */
export interface Draft {
  readonly value: string;
  readonly fault?: string;
}

/** What a field shows, and whom it tells of a change. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly draft: Draft;
  readonly change: (value: string | undefined) => void;
}

/** Words with what is between back quotes as code. */
export const renderWords = (text: string): unknown =>
  text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));

const renderHint = ({id, description}: Field) =>
  description ? html`<p class="hint" id="${id}-hint">${renderWords(description)}</p>` : nothing;

const renderFault = ({id, draft: {fault}}: Field) =>
  html`<p class="fault" id="${id}-fault" aria-live="polite">${fault ?? ''}</p>`;

const describedBy = ({id, description, draft: {fault}}: Field) =>
  [description && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value || undefined;

const renderCheckbox = (field: Field): TemplateResult => html`
  <div class="field check">
    <label>
      <input
        type="checkbox"
        id=${field.id}
        aria-describedby=${describedBy(field)}
        .checked=${field.draft.value !== 'false'}
        @change=${({currentTarget}: Event) =>
          field.change((currentTarget as HTMLInputElement).checked ? '' : undefined)}
      />
      <code>${field.name}</code>
    </label>
    ${renderHint(field)}
  </div>
`;

/** A choice of values, or none of them. */
export const renderChoice = (
  field: Field,
  values: readonly (readonly [value: string, label: string])[],
  none: string,
): TemplateResult => html`
  <div class="field">
    <label for=${field.id}><code>${field.name}</code></label>
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.change(valueOf(event))}
    >
      <option value="" .selected=${!field.draft.value}>${none}</option>
      ${values.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${field.draft.value === value}>${label}</option>`,
      )}
    </select>
    ${renderHint(field)}
  </div>
`;

const renderInput = (field: Field, type: string, placeholder: string): TemplateResult => html`
  <div class="field">
    <label for=${field.id}><code>${field.name}</code></label>
    <input
      id=${field.id}
      type="text"
      inputmode=${type}
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder || nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.draft.fault ? 'true' : nothing}
      .value=${field.draft.value}
      @input=${(event: Event) => field.change(valueOf(event))}
    />
    ${renderFault(field)} ${renderHint(field)}
  </div>
`;

const renderJson = (field: Field): TemplateResult => html`
  <div class="field">
    <label for=${field.id}><code>${field.name}</code> <span class="kind">JSON</span></label>
    <textarea
      id=${field.id}
      rows="4"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.draft.fault ? 'true' : nothing}
      .value=${field.draft.value}
      @input=${(event: Event) => field.change(valueOf(event))}
    ></textarea>
    ${renderFault(field)} ${renderHint(field)}
  </div>
`;

/** A field without values to choose from. */
export const renderText = (field: Field, initial: string): TemplateResult =>
  renderInput(field, 'text', initial);

/** The field of an attribute, as its kind asks for. */
export function renderAttribute(field: Field, {kind, values, initial}: AttributeDescription): TemplateResult {
  if (kind === 'boolean') return renderCheckbox(field);
  if (kind === 'json') return renderJson(field);
  if (kind === 'enumeration')
    return renderChoice(
      field,
      values.filter((value) => value !== initial).map((value) => [value, value]),
      initial || 'not set',
    );
  return renderInput(field, kind === 'number' ? 'decimal' : kind === 'address' ? 'url' : 'text', initial);
}
