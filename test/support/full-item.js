/** One item of a JSON Feed with every field that a release can show. Its texts are samples, made for tests. */
export const fullItem = {
  id: 'full',
  url: 'https://example.org/releases/full',
  title: 'Statement of the Co-Chairs',
  language: 'en',
  summary: 'A sample with every field.',
  content_html: `<h2>Talks</h2><p>BAKU, 24 October 2011 – The <a href="https://example.org/">mediators</a> <strong>met</strong>
    <em>both</em> Presidents<sup><a href="#fn-1">1</a></sup>.</p><ul><li>One</li><li>Two</li></ul><ol start="3"><li>Three</li></ol>
    <blockquote><p lang="fr">Paix &amp; dialogue</p></blockquote>
    <figure><img src="/__csp/picture.svg" alt="A table" width="4" height="3"><figcaption>A caption</figcaption></figure>
    <table><caption>Visits</caption><thead><tr><th scope="col">Day</th><th scope="col">City</th></tr></thead>
    <tbody><tr><td>21</td><td>Yerevan</td></tr></tbody></table><hr><pre><code>a
  b</code></pre><p style="color:red" onclick="throw 1">End<br>of text.</p>`,
  date_published: '2011-10-24T00:00:00Z',
  date_modified: '2011-10-25T00:00:00Z',
  tags: ['Sample'],
  attachments: [
    {
      url: '/__csp/statement.pdf',
      mime_type: 'application/pdf',
      title: 'Statement',
      size_in_bytes: 123456,
      _osce: {language: 'en'},
    },
    {
      url: '/__csp/statement-ru.pdf',
      mime_type: 'application/pdf',
      title: 'Statement',
      size_in_bytes: 234567,
      _osce: {language: 'ru'},
    },
    {url: '/__csp/talk.mp3', mime_type: 'audio/mpeg', title: 'Recording', duration_in_seconds: 95},
  ],
  _osce: {
    type: 'press-release',
    type_label: 'Press release',
    date: '2011-10-24',
    dateline: {text: 'BAKU, 24 October 2011', places: ['Baku'], countries: ['AZ'], date: '2011-10-24'},
    source: [
      {id: 'minsk-group', label: 'Minsk Group', url: 'https://example.org/minsk-group', closed: true},
      {id: 'chair', label: 'Chairpersonship'},
    ],
    fields_of_work: [
      {
        id: 'conflict-prevention',
        label: 'Conflict prevention',
        url: 'https://example.org/conflict-prevention',
      },
    ],
    countries: ['AM', 'AZ'],
    locations: [{name: 'Baku'}],
    image: {
      url: '/__csp/picture.svg',
      alt: 'A room',
      caption: 'The room',
      credit: 'A photographer',
      width: 4,
      height: 3,
    },
    contacts: [
      {
        name: 'A. Person',
        role: 'Press officer',
        organization: 'Secretariat',
        address: 'Vienna',
        email: 'press@example.org',
        phone: '+43 1 000 00 00',
        url: 'https://example.org/press',
      },
    ],
    footnotes: [{id: '1', label: '1', content_html: '<p>A <em>note</em>.</p>'}],
    translations: [
      {language: 'ru', url: 'https://example.org/ru', title: 'Заявление'},
      {language: 'ar', url: 'https://example.org/ar', title: 'بيان'},
    ],
    rights: {holder: 'OSCE', credit: 'OSCE', policy_url: 'https://example.org/rights'},
    canonical_url: 'https://example.org/releases/full',
  },
};
