import fc from 'fast-check';

const text = fc
  .array(
    fc.constantFrom(
      'word',
      ' ',
      'Ereván',
      '&amp;',
      '&eacute;',
      '&#8211;',
      '\n',
      '😀',
      'a=b',
      '1 < 2',
      '&nbsp;',
      'x',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

const attribute = (name: string, value: string) =>
  fc
    .constantFrom('"', "'", '')
    .map((mark) => (mark || /^[\w./:-]+$/.test(value) ? mark : '"'))
    .map((mark) => ` ${name}=${mark}${value}${mark}`);

const attributes = fc.oneof(
  {weight: 6, arbitrary: fc.constant('')},
  attribute('lang', 'fr-CH'),
  attribute('dir', 'rtl'),
  attribute('class', 'a b'),
  attribute('onclick', 'alert(1)'),
);

const element = (
  names: readonly string[],
  content: fc.Arbitrary<string>,
  extra: fc.Arbitrary<string> = attributes,
) =>
  fc.tuple(fc.constantFrom(...names), extra, content, fc.boolean()).map(([name, written, inner, isLoud]) => {
    const tag = isLoud ? name.toUpperCase() : name;
    return `<${tag}${written}>${inner}</${name}>`;
  });

const many = (content: fc.Arbitrary<string>, maxLength = 4) =>
  fc.array(content, {maxLength}).map((parts) => parts.join(''));

const link = fc
  .constantFrom('https://osce.org/', '/item', '#fn-1', 'mailto:a@b.example', 'javascript:x', 'x')
  .chain((href) => attribute('href', href));
const image = fc
  .tuple(attribute('src', 'a.jpg'), fc.constantFrom('', ' alt', ' alt="b c"', ' width=10 height="20"'))
  .map((parts) => `<img${parts.join('')}>`);

const INLINES = words(
  'strong b em i u s del ins sub sup small mark code kbd samp var q cite abbr dfn time bdi bdo span font big tt strike custom-tag',
);
const BLOCKS = words('div blockquote section article header footer aside figure center address');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');

function words(list: string) {
  return list.split(' ');
}

const {flow, lineOfLinks} = fc.letrec<
  Record<'line' | 'lineOfLinks' | 'flow' | 'block' | 'list' | 'table', string>
>((tie) => {
  const line = (isInLink: boolean, self: fc.Arbitrary<string>) =>
    many(
      fc.oneof(
        {depthSize: 'small', withCrossShrink: true},
        {weight: 4, arbitrary: text},
        {weight: 4, arbitrary: element(INLINES, self)},
        {weight: 1, arbitrary: isInLink ? text : element(['a'], tie('line'), link)},
        {weight: 1, arbitrary: image},
        {weight: 1, arbitrary: fc.constantFrom('<br>', '<BR/>', '<!-- > -->', '<wbr>')},
      ),
    );
  const lineOfLinks = tie('lineOfLinks');
  const inner = tie('flow');
  const item = fc.boolean().map((isClosed) => (isClosed ? '</li>' : ''));
  return {
    line: line(true, tie('line')),
    lineOfLinks: line(false, lineOfLinks),
    list: fc
      .tuple(
        fc.constantFrom('ul', 'ol', 'ol start=3', 'ol type=a', 'ol reversed', 'menu'),
        fc.array(fc.tuple(inner, item), {maxLength: 3}),
      )
      .map(
        ([tag, items]) =>
          `<${tag}>\n${items.map(([content, end]) => `<li>${content}${end}`).join('')}</${tag.split(' ')[0]}>`,
      ),
    table: fc
      .tuple(
        fc.array(
          fc.array(
            fc.tuple(fc.constantFrom('td', 'th', 'td colspan=2', 'th scope=col'), inner, fc.boolean()),
            {maxLength: 3},
          ),
          {maxLength: 3},
        ),
        fc.constantFrom('', '<caption>c</caption>', '<thead>', '<tbody>'),
        fc.boolean(),
      )
      .map(
        ([rows, start, isClosed]) =>
          `<table>${start}${rows
            .map(
              (cells) =>
                `<tr>\n${cells.map(([tag, content, end]) => `<${tag}>${content}${end ? `</${tag.slice(0, 2)}>` : ''}`).join('')}${isClosed ? '</tr>' : ''}`,
            )
            .join('\n')}</table>`,
      ),
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 4, arbitrary: element(['p', ...HEADINGS], lineOfLinks)},
      {weight: 1, arbitrary: lineOfLinks.map((content) => `<p>${content}</p>`)},
      {weight: 1, arbitrary: fc.constantFrom('<hr>', '\n', '<script>a < b</script>', '<p>open<p>')},
      {weight: 1, arbitrary: element(['pre'], lineOfLinks)},
      {weight: 2, arbitrary: element(BLOCKS, inner)},
      {weight: 1, arbitrary: element(['ins', 'del', 'font'], many(element(['p', 'h3', 'ul'], lineOfLinks)))},
      {weight: 1, arbitrary: element(['a'], many(element(['p', 'h3', 'div'], tie('line'))), link)},
      {weight: 1, arbitrary: tie('list')},
      {weight: 1, arbitrary: tie('table')},
      {
        weight: 1,
        arbitrary: fc
          .tuple(lineOfLinks, inner)
          .map(([term, meaning]) => `<dl><dt>${term}<dd>${meaning}</dl>`),
      },
    ),
    flow: many(fc.oneof({weight: 3, arbitrary: tie('block')}, {weight: 1, arbitrary: lineOfLinks})),
  };
});

/** Well-formed bodies: every element closed or left open where HTML lets it, in any case and style of quoting. */
export const wellFormedBody: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: flow},
  {weight: 1, arbitrary: lineOfLinks},
);

const PIECES = [
  ...words(
    '<p> </p> <b> </b> <i> </i> <a> </a> <div> </div> <span> </span> <ul> </ul> <li> </li> <dl> <dt> <dd> </dl> <h2> </h3>',
  ),
  ...words(
    '<table> </table> <tr> </tr> <td> </td> <th> <tbody> </tbody> <thead> <caption> </caption> <col> <pre> </pre> <br> <hr> </br>',
  ),
  ...words(
    '<section> </section> <blockquote> <font> </font> <foo> </foo> <button> </button> <object> </object> <nobr> <form> </form>',
  ),
  ...words(
    `< > </ /> " ' = & &amp &lt; &#60 &#x &nosuch; ! -- <!-- --> --!> <!> <? </1> ]]> <p <a href= x/ <img`,
  ),
  ...[
    '<a href="x">',
    "<a href='",
    '<a href=x ',
    '<span lang=fr>',
    '<img src=x alt="pic">',
    '<img alt=pic onerror=x>',
    '<p class="',
    '<b a=1 b>',
  ],
  ...[
    '<script>s</script>',
    '<style>s</style>',
    '<title>s</title>',
    '<textarea>s</textarea>',
    '<iframe>s</iframe>',
    '<template>s</template>',
  ],
  ...[
    '<noscript>',
    '</noscript>',
    '<math>',
    '</math>',
    '<svg>',
    '</svg>',
    '\n',
    ' ',
    '\t',
    '\f',
    '😀',
    '\u00a0',
    'é',
  ],
];

/** Tag soup; every `word` in it is another one. */
export const tagSoup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({weight: 1, arbitrary: fc.constant('word')}, {weight: 2, arbitrary: fc.constantFrom(...PIECES)}),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.map((piece, i) => (piece === 'word' ? `word${i} ` : piece)).join(''));
