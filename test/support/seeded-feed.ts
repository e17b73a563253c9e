/** Numbers from 0 to 1 that are the same on every run of a seed (mulberry32). */
const randomNumbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

const SYLLABLES =
  'ba be bi bo bra da de di dor du fa fe fi for ga ge gi gran ha he hi ka ke kin la le li lo lur ma me mi mon na ne ni nor pa pe pi pol ra re ri rok sa se si stan ta te ti tor va ve vi von za ze zi'.split(
    ' ',
  );
const COMMON =
  'the of and to in a for on with that is as by at from an it was has are this be will which not have their its or more'.split(
    ' ',
  );
const SOURCES =
  'Secretariat;Permanent Council;Parliamentary Assembly;Minsk Group;High Commissioner on National Minorities;Representative on Freedom of the Media;Office for Democratic Institutions and Human Rights;Mission to Skopje;Mission to Serbia;Presence in Albania;Programme Office in Astana;Programme Office in Dushanbe;Centre in Ashgabat;Mission to Moldova'.split(
    ';',
  );
const FIELDS =
  'Arms control;Border management;Combating trafficking;Conflict prevention and resolution;Countering terrorism;Democratization;Economic activities;Education;Elections;Environmental activities;Gender equality;Good governance;Human rights;Media freedom and development;Minority issues;Policing;Roma and Sinti;Rule of law;Tolerance and non-discrimination;Youth'.split(
    ';',
  );
const COUNTRIES = 'AL AM AZ BA BY CH DE FR GE KG KZ MD ME MK PL RS RU TJ TM UA UZ'.split(' ');
const LANGUAGES = ['en', 'en', 'en', 'en', 'ru', 'de', 'fr'];
const TYPES = [
  ['press-release', 'Press release'],
  ['statement', 'Statement'],
  ['news', 'News'],
  ['report', 'Report'],
] as const;
const DAY = 86_400_000;

/** What a feed of samples is made of. */
export interface SeededFeedOptions {
  readonly seed?: number;
  /** Words of each body; none where zero. */
  readonly bodyWords?: number;
  /** The number of the first item. */
  readonly first?: number;
  readonly nextUrl?: string;
}

const slug = (label: string) => label.toLowerCase().replace(/[^a-z]+/g, '-');

/** A feed of invented releases, newest first, the same on every run of a seed; words are as unevenly common as in a language. */
export const seededFeed = (length: number, options: SeededFeedOptions = {}) => {
  const {seed = 1, bodyWords = 0, first = 0, nextUrl} = options;
  const vocabulary = (() => {
    const random = randomNumbers(7);
    const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
    const words = new Set<string>();
    while (words.size < 20_000) {
      let word = syllable() + syllable();
      while (random() < 0.5) word += syllable();
      words.add(word);
    }
    return [...words];
  })();
  const random = randomNumbers(seed);
  const pick = <T>(among: readonly T[]): T => among[Math.floor(random() * among.length)]!;
  const word = () =>
    random() < 0.4 ? pick(COMMON) : vocabulary[Math.floor(vocabulary.length * random() ** 3)]!;
  const sentence = (words: number) => {
    const text = Array.from({length: words}, word).join(' ');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const items = Array.from({length}, (_, i) => {
    const number = first + i;
    const [source, field] = [pick(SOURCES), pick(FIELDS)];
    const [type, typeLabel] = pick(TYPES);
    const country = pick(COUNTRIES);
    return {
      id: `item-${number}`,
      url: `https://example.org/releases/${number}`,
      title: `${sentence(6 + Math.floor(random() * 6))} ${number}`,
      language: pick(LANGUAGES),
      summary: `${sentence(14 + Math.floor(random() * 16))}.`,
      ...(bodyWords && {content_html: `<p>${sentence(bodyWords)}.</p><p>${sentence(bodyWords)}.</p>`}),
      date_published: new Date(Date.UTC(2025, 11, 31, 9) - Math.floor(number / 3) * DAY).toISOString(),
      _osce: {
        type,
        type_label: typeLabel,
        source: [{id: slug(source), label: source}],
        fields_of_work: [{id: slug(field), label: field}],
        countries: [country],
      },
    };
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Seeded',
    ...(nextUrl && {next_url: nextUrl}),
    items,
  };
};
