/** A language the elements speak, as an ISO 639-1 code. */
export type Language = 'en' | 'fr' | 'de' | 'it' | 'ru' | 'es';

/** The language the elements speak to readers of a BCP 47 tag: German for `de-AT`, English where the language is not ours. */
export const matchLanguage = (tag: string): Language =>
  (/^(fr|de|it|ru|es)(?![^-_])/i.exec(tag)?.[0].toLowerCase() as Language | undefined) ?? 'en';
