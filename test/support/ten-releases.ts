/** One release as every format can say it. */
interface PlainFacts {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly day: string;
  readonly office: string;
  readonly fields: readonly string[];
  readonly summary: string;
  readonly body: string;
  readonly file: {readonly url: string; readonly type: string; readonly size: number};
}

const OFFICES = ['Sample Mission to the Coast', 'Bureau für Beispiele', 'Бюро образцов', 'Office & Sons "A"'];
const SUBJECTS = ['Border management', 'Élections', 'Права человека', 'Roma & Sinti', 'Arms control <small>'];

/** Ten samples with what goes wrong between formats: marks, quotes, other scripts, markup within text. */
export const tenReleases: readonly PlainFacts[] = Array.from({length: 10}, (_, i) => ({
  id: `sample-${i}`,
  url: `https://samples.example/releases/${i}?a=1&b=2`,
  title: `Sample ${i}: "quoted" & 1 < 2 – образец`,
  day: `2011-1${i % 3}-0${1 + (i % 9)}`,
  office: OFFICES[i % OFFICES.length]!,
  fields: [SUBJECTS[i % SUBJECTS.length]!, SUBJECTS[(i + 2) % SUBJECTS.length]!],
  summary: `The short of sample ${i}, with 2 < 3 & more`,
  body: `<p>First & foremost sample ${i}.</p><ul><li lang="ru">Один</li><li>]]&gt; two</li></ul>`,
  file: {url: `https://samples.example/files/${i}.pdf`, type: 'application/pdf', size: 1000 + i},
}));

const time = (day: string) => `${day}T09:30:00+01:00`;
const MONTHS = ['Oct', 'Nov', 'Dec'];
const rfc822 = (day: string) => `${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 10]} 2011 09:30:00 +0100`;
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export const asJsonFeed = (releases = tenReleases) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samples',
  home_page_url: 'https://samples.example/',
  language: 'en',
  next_url: 'https://samples.example/feed?page=2',
  items: releases.map(({id, url, title, day, office, fields, summary, body, file}) => ({
    id,
    url,
    title,
    date_published: time(day),
    date_modified: time(day),
    authors: [{name: office}],
    tags: fields,
    summary,
    content_html: body,
    attachments: [{url: file.url, mime_type: file.type, size_in_bytes: file.size}],
  })),
});

/** RSS 2.0 with the modules that feeds in use have. */
export const asRss = (releases = tenReleases) => `<?xml version="1.0" encoding="utf-8"?>
<!-- samples --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Samples</title><link>https://samples.example/</link><description>All</description><language>en</language>
<atom:link rel="next" href="https://samples.example/feed?page=2"/>
${releases
  .map(
    ({id, url, title, day, office, fields, summary, body, file}) => `<item>
<guid isPermaLink="false">${id}</guid><link>${escape(url)}</link><title>${escape(title)}</title>
<pubDate>Sat, ${rfc822(day)}</pubDate><atom:updated>${time(day)}</atom:updated><dc:creator><![CDATA[${office}]]></dc:creator>
${fields.map((field) => `<category>${escape(field)}</category>`).join('')}
<description>${escape(escape(summary))}</description><content:encoded>${escape(body)}</content:encoded>
<enclosure url="${file.url}" type="${file.type}" length="${file.size}"/></item>`,
  )
  .join('')}</channel></rss>`;

/** Atom, with a prefix for its names as some libraries write it. */
export const asAtom = (releases = tenReleases) => `<?xml version='1.0'?>
<a:feed xmlns:a='http://www.w3.org/2005/Atom' xml:lang='en' xml:base='https://samples.example/feed'><a:title>Samples</a:title>
<a:link href='/'/><a:link rel='next' href='?page=2'/><a:id>samples</a:id>
${releases
  .map(
    ({id, url, title, day, office, fields, summary, body, file}) => `<a:entry><a:id>${id}</a:id>
<a:link href="${escape(url)}"/><a:title>${escape(title)}</a:title><a:published>${time(day)}</a:published>
<a:updated>${time(day)}</a:updated><a:author><a:name>${escape(office)}</a:name></a:author>
${fields.map((field) => `<a:category term="${escape(field)}"/>`).join('')}
<a:summary>${escape(summary)}</a:summary><a:content type="html">${escape(body)}</a:content>
<a:link rel="enclosure" href="${file.url}" type="${file.type}" length="${file.size}"/></a:entry>`,
  )
  .join('')}</a:feed>`;

/** JSON:API as Drupal serves its nodes: names and files in resources of their own. */
export const asJsonApi = (releases = tenReleases) => ({
  jsonapi: {version: '1.0'},
  links: {next: {href: 'https://samples.example/feed?page=2'}},
  data: releases.map(({id, url, title, day, fields, summary, body}, i) => ({
    type: 'node--press_release',
    id,
    attributes: {
      title,
      created: time(day),
      changed: time(day),
      langcode: 'en',
      path: {alias: url},
      body: {value: 'unused', processed: body, summary},
    },
    relationships: {
      field_tags: {data: fields.map((name) => ({type: 'taxonomy_term--tags', id: name}))},
      field_source: {data: {type: 'taxonomy_term--source', id: `office-${i}`}},
      field_attachments: {data: [{type: 'file--file', id: `file-${i}`}]},
    },
  })),
  included: releases.flatMap(({fields, office, file}, i) => [
    ...fields.map((name) => ({type: 'taxonomy_term--tags', id: name, attributes: {name}})),
    {type: 'taxonomy_term--source', id: `office-${i}`, attributes: {name: office}},
    {
      type: 'file--file',
      id: `file-${i}`,
      attributes: {uri: {value: 'public://x.pdf', url: file.url}, filemime: file.type, filesize: file.size},
    },
  ]),
});
