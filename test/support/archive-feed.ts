interface Sample {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly summary?: string;
  readonly source?: string;
  readonly fields?: readonly string[];
  readonly type?: readonly [string, string];
  readonly language?: string;
  readonly countries?: readonly string[];
}

const samples: readonly Sample[] = [
  {
    id: '1',
    title: 'Elections are observed',
    date: '2024-05-03',
    source: 'ODIHR',
    fields: ['Elections'],
    type: ['news', 'News'],
    countries: ['MD'],
  },
  {
    id: '2',
    title: 'Roma women speak at a seminar',
    date: '2024-03-01',
    source: 'ODIHR',
    fields: ['Roma and Sinti'],
    type: ['news', 'News'],
  },
  {
    id: '3',
    title: 'Statement on media freedom',
    date: '2023-11-20',
    source: 'Representative on Freedom of the Media',
    fields: ['Media freedom'],
    type: ['statement', 'Statement'],
    summary: 'Journalists must be safe before elections.',
  },
  {
    id: '4',
    title: 'Wahlbeobachtung in Österreich',
    date: '2023-09-10',
    source: 'ODIHR',
    fields: ['Elections'],
    type: ['news', 'News'],
    language: 'de',
    countries: ['AT'],
  },
  {
    id: '5',
    title: 'Co-Chairs meet in Baku',
    date: '2011-10-24',
    source: 'Minsk Group',
    fields: ['Conflict prevention', 'Elections'],
    type: ['press-release', 'Press release'],
    countries: ['AM', 'AZ'],
  },
];

const toItem = ({
  id,
  title,
  date,
  summary,
  source,
  fields = [],
  type,
  language = 'en',
  countries,
}: Sample) => ({
  id,
  url: `https://example.org/${id}`,
  title,
  language,
  summary,
  content_text: `Text of release ${id}.`,
  _osce: {
    date,
    ...(source && {source: [{id: source.toLowerCase().replace(/\W+/g, '-'), label: source}]}),
    fields_of_work: fields.map((label) => ({id: label.toLowerCase().replace(/\W+/g, '-'), label})),
    ...(type && {type: type[0], type_label: type[1]}),
    ...(countries && {countries}),
  },
});

/** Five releases that differ in everything a list is searched, filtered and sorted by. */
export const archiveFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Five releases',
  items: samples.map(toItem),
};
