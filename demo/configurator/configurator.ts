import catalogue from 'virtual:osce-catalogue';
import {html, render} from 'lit';
import '../../src/index.js';
import {SETTINGS, type Setting} from '../../src/embed/configuration.js';
import {findAttributeFault} from '../../src/embed/read-configuration.js';
import {isTokenValue} from '../../src/embed/read-token.js';
import {Preview} from './preview.js';
import type {Draft} from './render-field.js';
import {renderForm} from './render-form.js';
import {renderOutput} from './render-output.js';
import {readState, sampleConfiguration, writeState, type State} from './state.js';

const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

/** An element that reads no custom property shows nothing by itself. */
const elements = catalogue.elements.filter(({tokens}) => tokens.length);
const base = location.href.replace(/[?#].*/, '');

let state: State;
let faults: readonly string[];
/** What stands in fields and is not valid. */
const drafts = new Map<string, Draft>();
const preview = new Preview(find('.stage'), () => show());

const elementOf = ({configuration}: State) => elements.find(({tag}) => tag === configuration.element)!;

/** What is wrong with the value of a field. */
function findFault(name: string, value: string): string | undefined {
  const element = elementOf(state);
  const attribute = element.attributes.find((known) => known.name === name);
  if (attribute)
    return findAttributeFault(attribute, value, {elements, base, origins: ['*'], hasContent: true});
  if (Object.hasOwn(SETTINGS, name)) return undefined;
  return isTokenValue(name, value) ? undefined : 'not a colour, typeface or length that loads nothing';
}

const changed = (record: Readonly<Record<string, string>>, name: string, value: string | undefined) => {
  const next = {...record, [name]: value ?? ''};
  if (value === undefined) delete next[name];
  return next;
};

function change(name: string, value: string | undefined): void {
  const fault = value === undefined ? undefined : findFault(name, value);
  drafts.delete(name);
  if (fault !== undefined) drafts.set(name, {value: value!, fault});
  const kept = fault === undefined ? value : undefined;
  const {configuration} = state;
  const part = Object.hasOwn(SETTINGS, name) ? 'settings' : name.startsWith('--') ? 'tokens' : 'attributes';
  update({configuration: {...configuration, [part]: changed(configuration[part], name, kept)}});
}

function draftOf(name: string): Draft {
  const draft = drafts.get(name);
  if (draft) return draft;
  const {attributes, settings, tokens} = state.configuration;
  const kind = elementOf(state).attributes.find((known) => known.name === name)?.kind;
  const value = attributes[name] ?? settings[name as Setting] ?? tokens[name];
  return {value: kind === 'boolean' ? String(value !== undefined) : (value ?? '')};
}

function choose(tag: string): void {
  const element = elements.find((known) => known.tag === tag)!;
  const {settings, tokens} = state.configuration;
  drafts.clear();
  update({
    title: '',
    configuration: {
      ...sampleConfiguration(element, base),
      settings,
      tokens: Object.fromEntries(
        Object.entries(tokens).filter(([name]) => element.tokens.some((token) => token.name === name)),
      ),
    },
  });
}

function update(part: Partial<State>): void {
  state = {...state, ...part};
  faults = [];
  history.replaceState(null, '', writeState(state));
  preview.show(state);
  show();
}

function show(): void {
  const element = elementOf(state);
  render(renderForm({elements, element, draftOf, change, choose}), find('.form'));
  render(
    html`${faults.length ? `Not everything in the address of this page could be used: ${faults.join('; ')}.` : ''}`,
    find('.faults'),
  );
  render(
    renderOutput({
      state,
      element,
      integrity: catalogue.integrity,
      files: new URL('cdn/', base).href,
      height: preview.height,
      update,
    }),
    find('.output'),
  );
  find('.measure').textContent = `${preview.width} px`;
}

function readAddress(): void {
  drafts.clear();
  ({state, faults} = readState(location.hash, elements, base));
  for (const input of document.querySelectorAll<HTMLInputElement>('[name="width"]')) {
    input.checked = input.value === state.width;
    input.onchange = () => update({width: input.value as State['width']});
  }
  preview.show(state);
  show();
}

find('.form').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', readAddress);
readAddress();
