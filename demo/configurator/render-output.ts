import {html, nothing, type TemplateResult} from 'lit';
import type {ElementCatalogue, ElementDescription} from '../../src/embed/element-description.js';
import {writeSnippet} from './snippets.js';
import {WAYS, type State, type Way} from './state.js';

/** What there is to copy, and whom to tell of another choice. */
export interface Output {
  readonly state: State;
  readonly element: ElementDescription;
  readonly integrity: ElementCatalogue['integrity'];
  readonly files: string;
  readonly height: number;
  readonly update: (part: Partial<State>) => void;
}

const NAMES: Readonly<Record<Way, string>> = {
  script: 'Script tag',
  npm: 'npm',
  react: 'React 19',
  server: 'Server',
  iframe: 'Iframe',
  oembed: 'oEmbed',
};

/** The words before the first mark of a description: what an element is, in brief. */
const briefOf = ({description}: ElementDescription) => /^[^.:,]*/.exec(description)![0];

const select = (node: Node) => getSelection()?.selectAllChildren(node);

/** Copies what stands before a button, or selects it where the page may not copy, and says which. */
async function copy({currentTarget}: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const code = button.closest('.part')!.querySelector('code')!;
  const status = document.querySelector('.copied')!;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent!);
    status.textContent = 'Copied.';
  } catch {
    select(code);
    status.textContent = 'Selected: copy it with your keyboard.';
  }
}

/** The ways onto a page, and the snippet of the chosen one. */
export function renderOutput({state, element, integrity, files, height, update}: Output): TemplateResult {
  const {configuration, way} = state;
  const brief = briefOf(element);
  const snippet = writeSnippet(way, {
    configuration,
    element,
    integrity,
    files,
    title: state.title || brief,
    height,
  });
  return html`
    <fieldset class="choice">
      <legend>As</legend>
      ${WAYS.map(
        (value) => html`
          <label>
            <input
              type="radio"
              name="way"
              value=${value}
              .checked=${value === way}
              @change=${() => update({way: value})}
            />
            <span>${NAMES[value]}</span>
          </label>
        `,
      )}
    </fieldset>
    ${
      way === 'iframe' || way === 'oembed'
        ? html`
            <div class="field">
              <label for="title">Title, for those who do not see the frame</label>
              <input
                id="title"
                autocomplete="off"
                placeholder=${brief}
                .value=${state.title}
                @input=${({currentTarget}: Event) =>
                  update({title: (currentTarget as HTMLInputElement).value.trim()})}
              />
            </div>
          `
        : nothing
    }
    ${snippet.parts.map(
      ({place, code}) => html`
        <div class="part">
          <div class="bar">
            <h3>${place}</h3>
            <button type="button" @click=${copy}>Copy<span class="unseen">: ${place}</span></button>
          </div>
          <pre tabindex="0" role="group" aria-label=${place}><code>${code}</code></pre>
        </div>
      `,
    )}
    ${snippet.notes.map((note) => html`<p class="note">${note}</p>`)}
  `;
}
