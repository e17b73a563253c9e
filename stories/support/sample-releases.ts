/** Samples in the form of a feed's items. Invented, except for the facts of the first one. */
export const statement = {
  id: 'minsk-group-2011-10-24',
  url: 'https://www.osce.org/minsk-group',
  title: 'Statement of the OSCE Minsk Group Co-Chairs',
  language: 'en',
  content_html:
    '<p>BAKU, 24 October 2011 - The Co-Chairs of the OSCE Minsk Group and the Personal Representative of the Chairperson-in-Office spent four days, from 21 to 24 October, in Yerevan, Nagorno-Karabakh and Baku.</p>' +
    '<p>With the parties they spoke of a better climate for the talks, and of a way to look into incidents along the front lines, on which there is agreement in principle.</p>' +
    '<p>A further visit is planned for late November.</p>',
  _osce: {
    type: 'press-release',
    type_label: 'Press release',
    source: [
      {id: 'minsk-group', label: 'Minsk Group', url: 'https://www.osce.org/minsk-group', closed: true},
    ],
    fields_of_work: [{id: 'conflict-prevention', label: 'Conflict prevention and resolution'}],
  },
};

/** A picture drawn here, so that the stories ask nobody for anything. */
export const picture = new URL('sample-picture.svg?no-inline', import.meta.url).href;

export const everything = {
  id: 'everything',
  url: 'https://example.org/releases/everything',
  title: 'Sample: Border officers from six countries train for safer mountain patrols',
  language: 'en',
  summary:
    'Thirty officers spent a week in the high valleys, learning from one another how to work where roads end.',
  content_html: `
    <p>The course is the fourth of its kind.<sup><a href="#fn-1">1</a></sup> It brought together people who guard the same mountains from different sides, and who seldom meet.</p>
    <h2>What was practised</h2>
    <ul><li>Reading weather and snow</li><li>First aid far from a road</li><li>Radio contact across a border</li></ul>
    <blockquote><p>One learns most from the colleague on the other slope.</p></blockquote>
    <h2>The week in figures</h2>
    <table><caption>Participants</caption><thead><tr><th scope="col">Group</th><th scope="col">Officers</th><th scope="col">Days</th></tr></thead>
    <tbody><tr><th scope="row">Patrol leaders</th><td>12</td><td>5</td></tr><tr><th scope="row">Instructors</th><td>18</td><td>7</td></tr></tbody></table>
    <p>A handbook follows in spring.<sup><a href="#fn-2">2</a></sup> The word for it in the host country is <i lang="tg">роҳнамо</i>.</p>`,
  date_published: '2025-09-12T08:00:00+02:00',
  _osce: {
    type: 'press-release',
    type_label: 'Press release',
    dateline: {
      text: 'DUSHANBE, 12 September 2025',
      places: ['Dushanbe'],
      countries: ['TJ'],
      date: '2025-09-12',
    },
    source: [
      {
        id: 'programme-office-in-dushanbe',
        label: 'OSCE Programme Office in Dushanbe',
        url: 'https://www.osce.org/',
      },
      {id: 'former-centre', label: 'Former training centre', closed: true},
    ],
    fields_of_work: [
      {id: 'border-management', label: 'Border management', url: 'https://www.osce.org/border-management'},
      {id: 'education', label: 'Education'},
      {id: 'gender-equality', label: 'Gender equality'},
    ],
    countries: ['TJ', 'KG'],
    locations: [{name: 'Sample Pass'}],
    image: {
      url: picture,
      alt: 'Two ridges behind each other at dusk',
      caption: 'The pass above the training ground',
      credit: 'Sample',
      width: 1600,
      height: 900,
    },
    contacts: [
      {
        name: 'Press desk',
        role: 'For journalists',
        organization: 'OSCE Programme Office in Dushanbe',
        email: 'press@example.org',
        phone: '+992 00 000 0000',
      },
    ],
    footnotes: [
      {id: '1', content_text: 'The first three were held in 2019, 2021 and 2023.'},
      {id: '2', content_html: 'In <b>five</b> languages.'},
    ],
    translations: [
      {language: 'ru', id: 'everything-ru'},
      {language: 'fr', url: 'https://example.org/fr/releases/everything'},
    ],
    rights: {holder: 'Sample', credit: 'Sample', policy_url: 'https://example.org/terms'},
  },
  attachments: [
    {
      url: 'https://example.org/handbook-en.pdf',
      mime_type: 'application/pdf',
      title: 'Handbook (draft)',
      size_in_bytes: 2411724,
      _osce: {language: 'en'},
    },
    {
      url: 'https://example.org/handbook-ru.pdf',
      mime_type: 'application/pdf',
      title: 'Handbook (draft)',
      size_in_bytes: 2630000,
      _osce: {language: 'ru'},
    },
    {url: 'https://example.org/programme.docx', title: 'Programme of the week', size_in_bytes: 48200},
    {
      url: 'https://example.org/opening.mp3',
      mime_type: 'audio/mpeg',
      title: 'Opening words',
      size_in_bytes: 5400000,
      duration_in_seconds: 312,
    },
  ],
};

export const everythingInRussian = {
  id: 'everything-ru',
  title: 'Образец: пограничники шести стран учатся патрулировать горы безопаснее',
  language: 'ru',
  summary: 'Тридцать офицеров провели неделю в высокогорных долинах и учились друг у друга.',
  content_html:
    '<p>ДУШАНБЕ, 12 сентября 2025 года – Это уже четвёртый такой курс. Он собрал тех, кто охраняет одни и те же горы с разных сторон.</p><p>Весной выйдет справочник.</p>',
  date_published: '2025-09-12T08:00:00+02:00',
  _osce: {
    type: 'press-release',
    type_label: 'Пресс-релиз',
    source: [{label: 'Офис программ ОБСЕ в Душанбе'}],
    fields_of_work: [{label: 'Управление границами'}],
  },
};

export const longWords = {
  id: 'long',
  title:
    'Muster: Rechtsschutzversicherungsgesellschaften beraten über Donaudampfschifffahrtsvertragsbestimmungen',
  language: 'de',
  content_html: `<p>${'Verkehrsinfrastrukturfinanzierungsgesellschaft'.repeat(3)}</p><pre>${'0123456789'.repeat(20)}</pre>`,
  _osce: {
    type_label: 'Pressemitteilung',
    date: '2024-02',
    source: [{label: 'Hochkommissariatsverwaltungsangelegenheiten'}],
    fields_of_work: [{label: 'Grenzüberschreitungsangelegenheitenkoordinierung'}],
  },
};

export const arabic = {
  id: 'ar',
  title: 'نموذج: لقاء حول التعاون في البحر المتوسط',
  language: 'ar',
  summary: 'اجتمع خبراء من ضفتي المتوسط ليومين.',
  content_html:
    '<p>تبادل المشاركون الخبرات في مجالات التعليم وحماية البيئة.</p><ul><li>التعليم</li><li>البيئة</li></ul>',
  date_published: '2025-03-04T10:00:00Z',
  _osce: {type_label: 'بيان صحفي', source: [{label: 'الأمانة'}]},
};

/** A feed of samples. */
export const feedOf = (...items: readonly object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samples',
  items,
});
