import {builtInRoster} from '../../../dist/data/roster.js';
import {randomNumbers} from './random.js';

const {countries} = builtInRoster();
const list = (text) => text.split(', ');

const ACTORS = list(
  'Chairperson, Secretary General, Special Representative, High Commissioner, Head of Mission, Monitoring Mission, Parliamentary delegation, Election observers, Programme Office, Permanent Council, Special Envoy',
);
const VERBS = list(
  'welcomes, condemns, calls for, concludes visit focused on, supports, launches project on, trains officials on, hosts conference on, urges progress on, discusses, presents report about, highlights, commends reforms of, strengthens dialogue on',
);
const TOPICS = list(
  'media freedom, border security and management, combating trafficking in human beings, small arms and light weapons, gender equality in the security sector, climate change and security, anti-corruption legislation, minority language education, early parliamentary elections, judicial independence, cyber security, arms control and verification, preventing violent extremism, water management co-operation, police reform, safety of journalists, hate crime reporting, youth participation, asset recovery, humanitarian demining, trade facilitation, national minorities, human rights defenders',
);
const PLACES = list(
  'Vienna, Tashkent, Bishkek, Dushanbe, Ashgabat, Astana, Sarajevo, Skopje, Tirana, Belgrade, Chisinau, Kyiv, Warsaw, The Hague, Geneva, Helsinki, Valletta, Ankara, Yerevan, Baku, Tbilisi, Lisbon, Reykjavík, Zürich, Kraków',
);
const ENDINGS = list(
  'at ministerial meeting, in joint statement, during regional workshop, ahead of review conference, with civil society partners, after high-level consultations, in new guidebook, at annual review, through study visit',
);
const SENTENCES = [
  'The two-day event brought together representatives of government, parliament, academia and civil society.',
  'Participants exchanged good practices and agreed on concrete follow-up steps.',
  'The activity is part of a multi-year project funded by extrabudgetary contributions.',
  'More than eighty officials, almost half of them women, took part.',
  'The discussions focused on legal frameworks, data collection and inter-agency co-operation.',
  'Sustained political commitment and adequate resources remain essential, the speakers said.',
  'A follow-up session will be organized in the autumn to review implementation of the recommendations.',
  'The report identifies persistent gaps and offers practical guidance for policy makers.',
  'The training covered interviewing techniques, evidence handling and victim-centred approaches.',
];
const TYPES = [
  ['press-release', 'Press release'],
  ['statement', 'Statement'],
  ['news', 'News item'],
];
const DAY = 86_400_000;

/** An invented release as an item of a JSON Feed. */
const writeRelease = (random, number) => {
  const pick = (values) => values[Math.floor(random() * values.length)];
  const [country, other, topic] = [pick(countries), pick(countries), pick(TOPICS)];
  const ending = random() < 0.4 ? ` ${pick(ENDINGS)}` : '';
  const [type, label] = pick(TYPES);
  const sentences = Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(SENTENCES));
  return {
    id: `release-${number}`,
    url: `https://example.org/releases/${number}`,
    title: `${pick(ACTORS)} ${pick(VERBS)} ${topic} in ${country.names.en}${ending}`,
    summary: `The ${pick(ACTORS)} today ${pick(VERBS)} ${pick(TOPICS)} in ${pick(PLACES)}, noting the role of ${other.names.en} and the importance of ${topic}. ${sentences.join(' ')}`,
    date_published: new Date(Date.UTC(2025, 11, 31) - Math.floor(number / 3) * DAY).toISOString(),
    language: 'en',
    _osce: {
      type,
      type_label: label,
      source: [pick(ACTORS)].map((name) => ({id: name.toLowerCase().replaceAll(' ', '-'), label: name})),
      fields_of_work: [{id: topic.replaceAll(' ', '-'), label: topic}],
      countries: [country.alpha2],
    },
  };
};

/** Releases, newest first, the same on every run. */
export const writeReleases = (length) => {
  const random = randomNumbers(68);
  return Array.from({length}, (_, number) => writeRelease(random, number));
};

/** An HTML body of about so many bytes, as content management systems write them, with some of what has to be kept out. */
export const writeBody = (bytes, seed) => {
  const random = randomNumbers(seed);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const blocks = [
    () => `<h2 id="part">${pick(TOPICS)}</h2>`,
    () =>
      `<p>${pick(SENTENCES)} ${pick(SENTENCES)} The <a href="https://example.org/a">${pick(ACTORS)}</a> ${pick(VERBS)} ${pick(TOPICS)} &amp; ${pick(TOPICS)}.</p>`,
    () =>
      `<ul><li>${pick(SENTENCES)}</li><li><strong>${pick(ACTORS)}</strong> ${pick(VERBS)} <em>${pick(TOPICS)}</em></li></ul>`,
    () => `<p>${pick(SENTENCES)} ${pick(SENTENCES)}</p>`,
    () => `<blockquote class="quote" style="margin:0"><p>“${pick(SENTENCES)}”</p></blockquote>`,
    () =>
      `<table><tbody><tr><th scope="row">${pick(PLACES)}</th><td onclick="x()">${Math.floor(random() * 900)}</td></tr></tbody></table>`,
    () =>
      `<p><a href="javascript:alert(1)">link</a><script>alert(1)</script><span data-x="1">${pick(SENTENCES)}</span></p>`,
  ];
  let body = '';
  for (let i = 0; body.length < bytes; i++) body += `${blocks[i % blocks.length]()}\n`;
  return body;
};
