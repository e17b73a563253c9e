import type {RosterChanges} from '../../src/model/country.js';
import type {Navigation} from '../../src/model/navigation.js';
import type {ReleaseFeed} from '../../src/model/release-feed.js';
import type {Dateline, Release} from '../../src/model/release.js';

/** Field names of a document are in snake case. */
const snaked = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      part,
    ]),
  );

const midnight = (date: string | undefined) => date && `${date}T00:00:00Z`;

const writeRelease = (release: Release): object => {
  const {id, url, title, language, summary, contentHtml, contentText, tags, attachments, modified} = release;
  const {type, typeLabel, date, dateSource, dateline, sources, fieldsOfWork, image, rights} = release;
  const {canonicalUrl, countries, locations, contacts, footnotes, translations, baseUrl} = release;
  return {
    ...{id, url, title, language, summary, content_html: contentHtml, content_text: contentText, tags},
    date_modified: midnight(modified),
    attachments: attachments.map(({mimeType, size, duration, language: spoken, ...more}) => ({
      ...more,
      mime_type: mimeType,
      size_in_bytes: size,
      duration_in_seconds: duration,
      _osce: {language: spoken},
    })),
    _osce: snaked({
      ...{
        canonicalUrl,
        baseUrl,
        type,
        typeLabel,
        date,
        dateSource,
        fieldsOfWork,
        countries,
        locations,
        image,
      },
      dateline: dateline satisfies Dateline | undefined,
      source: sources.map(({isClosed, ...source}) => ({...source, closed: isClosed})),
      contacts,
      footnotes: footnotes.map(snaked),
      translations,
      rights: rights && snaked(rights),
    }),
  };
};

/** A feed as JSON Feed with the `_osce` extension, as a publisher would write it. */
export const writeReleaseFeed = ({title, homePageUrl, language, nextUrl, releases}: ReleaseFeed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: homePageUrl,
  language,
  next_url: nextUrl,
  items: releases.map(writeRelease),
});

/** A navigation as its document: the model has the same names. */
export const writeNavigation = ({items}: Navigation): object => ({items});

/** A roster's changes as their document. */
export const writeRoster = ({groups, countries, isOrdered, isComplete}: RosterChanges): object => ({
  groups,
  countries: countries.map((entry) => ({
    ...entry,
    path: undefined,
    badge: entry.badge && (Object.keys(entry.badge).length ? entry.badge : false),
  })),
  order: isOrdered ? 'given' : 'alphabetical',
  complete: isComplete,
});
