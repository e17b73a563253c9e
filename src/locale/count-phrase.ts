import type {Language} from './languages.js';

/** The forms of a noun by the plural categories of its language (Unicode CLDR); `other` stands in for those that are missing. */
export type PluralForms = {readonly other: string} & {readonly [Category in Intl.LDMLPluralRule]?: string};

/** Says how many there are of something, with numbers and plurals as a language has them: "1 release", "1,204 releases". */
export const countPhrase = (language: Language, forms: PluralForms): ((count: number) => string) => {
  const locale = language === 'en' ? 'en-GB' : language;
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(locale);
    numbers ??= new Intl.NumberFormat(locale);
    return `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
  };
};
