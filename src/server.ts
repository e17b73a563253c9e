import {countryNames} from './controllers/country-names.js';
import {setPageAddress} from './controllers/page-address.js';
import {countryDetails} from './elements/country-list/country-columns.js';
import {NavMenuElement, servedMenu} from './elements/nav-menu/nav-menu-element.js';
import {RELEASE_FORMS} from './elements/release/form-choice.js';
import {navigationFormat} from './feed/navigation-format.js';
import {releaseFormat} from './feed/release-format.js';
import {rosterFormat} from './feed/roster-format.js';
import {countryListStrings} from './locale/country-list-tables.js';
import {listStrings} from './locale/list-tables.js';
import {matchLanguage} from './locale/languages.js';
import {navigationStrings} from './locale/navigation-tables.js';
import {pickerStrings} from './locale/picker-tables.js';
import {releaseStrings} from './locale/release-tables.js';
import './index.js';

/** What a server knows of the page it renders. */
export interface ServerPage {
  /** Address of the page, absolute: addresses of the page's author are relative to it. */
  readonly url: string;
  /** The languages of its elements, as BCP 47 tags; English where it is missing. */
  readonly languages?: readonly string[];
}

/** What the menu looks like before scripts: a page with scripts has no need of it. */
const addServedStyles = async (): Promise<void> => {
  const {styles} = await servedMenu.load();
  const all = NavMenuElement.elementStyles;
  if (!all.includes(styles)) NavMenuElement.elementStyles = [...all, styles];
};

/**
 * Makes everything ready for `render` of `@lit-labs/ssr`, which does not wait: the elements, what reads their data, and their
 * texts in the languages of the page. Call and await it before each page; `url` holds until the next call.
 *
 * An element on a server is in the language and direction of its own `lang` and `dir`, and shows the data in its own
 * attributes and properties: nothing is loaded from an address.
 */
export async function prepareServer({url, languages = []}: ServerPage): Promise<void> {
  setPageAddress(url);
  await Promise.all([
    ...[releaseFormat, navigationFormat, rosterFormat].map(({load}) => load()),
    ...[...Object.values(RELEASE_FORMS), countryDetails, countryNames].map(({load}) => load()),
    addServedStyles(),
    ...languages
      .map(matchLanguage)
      .flatMap((language) =>
        [releaseStrings, listStrings, navigationStrings, countryListStrings, pickerStrings].map(({load}) =>
          load(language),
        ),
      ),
  ]);
}
