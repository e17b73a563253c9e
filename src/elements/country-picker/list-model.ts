import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {ListedGroup} from './arrange-entries.js';

const create = (part: string, role: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('part', part);
  element.setAttribute('role', role);
  return element;
};

const makeGroup = (label: string, index: number): HTMLElement => {
  const group = create('group', label ? 'group' : 'presentation');
  if (label) {
    const heading = create('group-label', 'presentation');
    heading.id = `group-${index}`;
    heading.textContent = label;
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading);
  }
  return group;
};

const makeOptions = (groups: readonly ListedGroup[], tag: string, isMultiple: boolean): DocumentFragment => {
  const content = document.createDocumentFragment();
  const model = create('option', 'option');
  const size = groups.reduce((sum, {countries}) => sum + countries.length, 0);
  model.setAttribute('aria-setsize', `${size}`);
  if (isMultiple) model.setAttribute('aria-selected', 'false');
  let place = 0;
  groups.forEach(({label, countries}, i) => {
    const group = makeGroup(label, i);
    for (const country of countries) {
      const row = model.cloneNode() as HTMLElement;
      row.setAttribute('aria-posinset', `${++place}`);
      row.append(countryName(country, tag));
      if (country.badge) {
        const badge = document.createElement('span');
        badge.setAttribute('part', 'badge');
        badge.textContent = nameIn(country.badge, tag);
        row.append(' ', badge);
      }
      group.append(row);
    }
    content.append(group);
  });
  return content;
};

/** A list that has options on loan. */
export interface OptionHolder {
  /** Gives them back as they were made; nothing while they are shown. */
  giveBack(): DocumentFragment | undefined;
}

/**
 * The options that lists of the same entries lend each other: one list at a time is open, and options that nobody sees are most
 * of what a picker takes.
 */
export class ListModel {
  /** In the order of the list. */
  readonly countries: readonly Country[];
  /** Makes the groups with their options, for one list alone. */
  readonly make: () => DocumentFragment;
  #spare: DocumentFragment | undefined;
  #holder: OptionHolder | undefined;

  constructor(groups: readonly ListedGroup[], tag: string, isMultiple: boolean) {
    this.countries = groups.flatMap(({countries}) => countries);
    this.make = () => makeOptions(groups, tag, isMultiple);
  }

  /** The groups with their options: those of a list that is closed, where there is one. */
  lend(holder: OptionHolder): DocumentFragment {
    const options = this.#spare ?? this.#holder?.giveBack() ?? this.make();
    this.#spare = undefined;
    this.#holder = holder;
    return options;
  }

  /** Takes them back from a list that has no more use for them. */
  takeBack(options: DocumentFragment): void {
    this.#spare = options;
    // Nobody is asked for them now.
    this.#holder = undefined;
  }
}

const models = new WeakMap<readonly ListedGroup[], Map<boolean, ListModel>>();

/**
 * The options of lists of one State or of several: one model for all pickers of a page that offer the same. `groups` are those
 * for readers of `tag`.
 */
export const listModel = (groups: readonly ListedGroup[], tag: string, isMultiple: boolean): ListModel => {
  let known = models.get(groups);
  if (!known) models.set(groups, (known = new Map()));
  let model = known.get(isMultiple);
  if (!model) known.set(isMultiple, (model = new ListModel(groups, tag, isMultiple)));
  return model;
};
