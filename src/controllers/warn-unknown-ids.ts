import {findCountry, readIds, type EntryWishes} from '../model/choose-entries.js';
import type {Roster} from '../model/country.js';
import {warnOnce} from './warn-once.js';

/** Tells the page's author of ids in its attributes that a roster does not have: `<osce-country-picker> pin: not in the roster: xx`. */
export const warnUnknownIds = (element: Element, {groups, countries}: Roster, wishes: EntryWishes): void => {
  for (const place of ['groups', 'include', 'exclude', 'pin'] as const) {
    const isUnknown = (id: string) =>
      place === 'groups' ? groups.every((group) => group.id !== id) : !findCountry(countries, id);
    const unknown = readIds(wishes[place]).filter(isUnknown);
    if (unknown.length) warnOnce(element, place, `not in the roster: ${unknown.join(', ')}`);
  }
};
