import {html, nothing, type TemplateResult} from 'lit';
import type {Setting} from '../../src/embed/configuration.js';
import type {AttributeDescription, ElementDescription} from '../../src/embed/element-description.js';
import {renderAttribute, renderChoice, renderText, renderWords, type Draft} from './render-field.js';

/** What the form shows and whom it tells. */
export interface Form {
  readonly elements: readonly ElementDescription[];
  readonly element: ElementDescription;
  /** What stands in a field. */
  readonly draftOf: (name: string) => Draft;
  readonly change: (name: string, value: string | undefined) => void;
  readonly choose: (tag: string) => void;
}

const LANGUAGES = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['it', 'Italiano'],
  ['ru', 'Русский'],
  ['es', 'Español'],
] as const;

const SETTING_FIELDS: readonly {
  readonly name: Setting;
  readonly values: readonly (readonly [string, string])[];
  readonly none: string;
  readonly description: string;
}[] = [
  {name: 'lang', values: LANGUAGES, none: 'of the page', description: 'The language of the reader.'},
  {
    name: 'dir',
    values: [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
    none: 'of the page',
    description: 'The direction of the text.',
  },
  {
    name: 'scheme',
    values: [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    none: 'as the system',
    description: 'An element takes the colours of the page around it; a frame is told.',
  },
  {
    name: 'target',
    values: [['blank', 'In a new tab']],
    none: 'in the page around a frame',
    description: 'Where the links of a frame open.',
  },
];

/** Where the form stands above what it sets up, that is not to be far below. */
const hasRoom = matchMedia('(min-width: 60rem)').matches;

const isData = ({kind, name, isContent}: AttributeDescription) =>
  kind === 'json' || isContent || name === 'src';

/** The whole form: which element, and everything that can be said of it. */
export function renderForm({elements, element, draftOf, change, choose}: Form): TemplateResult {
  const fieldOf = ({name, description}: {name: string; description: string}) => ({
    id: `field-${name}`,
    name,
    description,
    draft: draftOf(name),
    change: (value: string | undefined) => change(name, value),
  });
  const group = (title: string, isOpen: boolean, names: readonly string[], fields: readonly unknown[]) => {
    const given = names.filter((name) => draftOf(name).value && draftOf(name).value !== 'false').length;
    return fields.length
      ? html`<details ?open=${isOpen}>
          <summary>${title}${given ? html` <span class="count">${given} set</span>` : nothing}</summary>
          <div role="group" aria-label=${title}>${fields}</div>
        </details>`
      : nothing;
  };
  const attributes = (title: string, list: readonly AttributeDescription[]) =>
    group(
      title,
      hasRoom,
      list.filter(({kind}) => kind !== 'boolean').map(({name}) => name),
      list.map((attribute) => renderAttribute(fieldOf(attribute), attribute)),
    );
  return html`
    <div class="field element">
      <label for="element">Element</label>
      <select
        id="element"
        aria-describedby="element-hint"
        @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value)}
      >
        ${elements.map(
          ({tag}) => html`<option value=${tag} .selected=${tag === element.tag}>&lt;${tag}&gt;</option>`,
        )}
      </select>
      <p class="hint" id="element-hint">${renderWords(element.description.split(/\n\s*\n/)[0]!)}</p>
    </div>
    ${attributes(
      'Behaviour',
      element.attributes.filter((attribute) => !isData(attribute)),
    )}
    ${attributes('Data', element.attributes.filter(isData))}
    ${group(
      'Page',
      hasRoom,
      SETTING_FIELDS.map(({name}) => name),
      SETTING_FIELDS.map((setting) => renderChoice(fieldOf(setting), setting.values, setting.none)),
    )}
    ${group(
      'Colours, type and space',
      false,
      element.tokens.map(({name}) => name),
      element.tokens.map((token) => renderText(fieldOf(token), token.initial)),
    )}
  `;
}
