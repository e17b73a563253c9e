/**
 * Where a name of the roster comes from, by State and language, where it is neither of the organisation's own list in English
 * nor of the Unicode CLDR 48. One that is `unverified` waits for a native reader.
 */
export const NAME_SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  by: {
    fr: 'unverified',
    it: 'it.blastingnews.com 2018 list of participating States (Farnesina visit article)',
    es: 'unverified',
  },
  ba: {it: 'fdocumenti.com/document/osce-annual-report-2010-it'},
  va: {
    fr: 'disserty.com/photo/390285 (Helsinki Final Act, FR)',
    de: 'unverified',
    it: 'unionecatechisti.it/Evangelizza/Documenti/Helsinki/00.htm (Helsinki Final Act, IT)',
    ru: 'unverified',
    es: 'unverified',
  },
  kz: {es: 'unverified'},
  kg: {
    fr: 'issuu.com/osce/docs/osce-annual-report-2008-fr; doczz.fr/doc/6125626 (OSCE Annual Report 2010 FR)',
    ru: 'unverified',
  },
  md: {
    fr: 'issuu.com/osce/docs/osce-annual-report-2008-fr; doczz.fr/doc/6125626 (OSCE Annual Report 2010 FR)',
    de: 'issuu.com/osce/docs/osce-annual-report-2008-de and -2010-de',
    it: 'fdocumenti.com/document/osce-annual-report-2010-it',
    es: 'vdocumento.com informe-anual OSCE 2008 (ES)',
  },
  ro: {es: 'unverified'},
  ru: {
    fr: 'unverified',
    de: 'unverified',
    it: 'it.blastingnews.com 2018 list of participating States (Farnesina visit article)',
    ru: 'unverified',
    es: 'unverified',
  },
  tr: {fr: 'unverified', es: 'unverified'},
  gb: {ru: 'studylib.ru/doc/4409650 (Helsinki Final Act, RU)'},
  us: {
    fr: 'disserty.com/photo/390285 (Helsinki Final Act, FR)',
    de: 'unverified',
    it: 'unionecatechisti.it/Evangelizza/Documenti/Helsinki/00.htm (Helsinki Final Act, IT)',
    ru: 'studylib.ru/doc/4409650 (Helsinki Final Act, RU)',
    es: 'unverified',
  },
  af: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  au: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  jp: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  kr: {
    en: 'paperzz.com/doc/7660730 (OSCE factsheet)',
    fr: 'fr.doczz.net/doc/3377000 (OSCE factsheet partnership, FR)',
    de: 'unverified',
    it: 'unverified',
    es: 'unverified',
  },
  th: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  dz: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  eg: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  il: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  jo: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  ma: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
  tn: {en: 'paperzz.com/doc/7660730 (OSCE factsheet)'},
};
