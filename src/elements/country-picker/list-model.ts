import {countryName, nameIn} from '../../model/country-name.js';
import type {Country} from '../../model/country.js';
import type {ListedGroup} from './arrange-entries.js';

/** What all lists of the same entries have in common. */
export interface ListModel {
  /** In the order of the list. */
  readonly countries: readonly Country[];
  /** The groups with their options, which a list begins with a copy of. */
  readonly content: DocumentFragment;
}

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

const makeModel = (groups: readonly ListedGroup[], tag: string, isMultiple: boolean): ListModel => {
  const countries = groups.flatMap((group) => group.countries);
  const content = document.createDocumentFragment();
  const model = create('option', 'option');
  model.setAttribute('aria-setsize', `${countries.length}`);
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
  return {countries, content};
};

const models = new WeakMap<readonly ListedGroup[], Map<boolean, ListModel>>();

/**
 * The options of a list, of one State or of several: made once for all pickers of a page that offer the same, whose copies
 * share what is the same in them. `groups` are those for readers of `tag`.
 */
export const listModel = (groups: readonly ListedGroup[], tag: string, isMultiple: boolean): ListModel => {
  let known = models.get(groups);
  if (!known) models.set(groups, (known = new Map()));
  let model = known.get(isMultiple);
  if (!model) known.set(isMultiple, (model = makeModel(groups, tag, isMultiple)));
  return model;
};
