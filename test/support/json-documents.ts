/** A document that is a feed, a navigation and a roster, with a value in it. */
export const wrap = (value: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","label":"a","title":"a","x":${value}}],"countries":[{"id":"at","x":${value}}]}`;

/** The rules of RFC 8259 at their edges: values that are JSON, in a document that could be a feed, a navigation or a roster. */
const RIGHT_VALUES: readonly string[] = [
  ...['""', '" "', '"\\u0000"', '"\\u001f"', '"\u007f"', '"\u2028\u2029"', '"\\ud800"', '"\\udc00\\ud800"'],
  ...[
    '"\\ud83d\\ude00"',
    '"😀"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u00e9é"',
    '"\\uFFFE\\uffff"',
    '"\ufdd0"',
  ],
  ...['0', '-0', '1', '-1', '0.5', '1e5', '1E+5', '1e-5', '-1.5e300', '1e400', '-1e400', '1e-400'],
  ...['123456789012345678901234567890', '0.1000000000000000055511151231257827', '9007199254740993'],
  ...[
    'true',
    'false',
    'null',
    '[]',
    '{}',
    '[[]]',
    '[ ]',
    '{ }',
    '{"":0}',
    '{"a":1,"a":2}',
    '{"__proto__":1}',
  ],
  ...['{"constructor":{"prototype":1}}', '{"\\u0061":1,"a":2}', '[1,[2,[3]]]', ' \t\r\n1 \t\r\n'],
  `${'['.repeat(500)}${']'.repeat(500)}`,
  `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
];

/** Values that are none. */
const WRONG_VALUES: readonly string[] = [
  ...[
    '',
    ',',
    '1,',
    ',1',
    '[1,]',
    '[,1]',
    '[1,,2]',
    '[1 2]',
    '{"a":1,}',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{:1}',
    '{a:1}',
  ],
  ...[
    "'a'",
    "{'a':1}",
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{1:1}',
    '[1',
    '{"a":1',
    '"a',
    '[1}',
    '{"a":1]',
    ']',
    '}',
  ],
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'undefined',
    'True',
    'nul',
    'TRUE',
    '+1',
    '01',
    '-01',
    '.5',
    '1.',
    '1.e5',
  ],
  ...['1e', '1e+', '-', '- 1', '0x1F', '1_000', '0b1', '１', '1 e5', '"\t"', '"\n"', '"\0"', '"\u001f"'],
  ...['"\\x41"', '"\\u12"', '"\\u{41}"', '"\\a"', '"\\\'"', '"\\', '//c\n1', '/*c*/1', '#1', '1;', '`a`'],
  ...['\u00a01', '\u20281', '\f1', '\v1', '\ufeff1', '(1)', 'new Date', '<!-- 1', '[...[]]', '[1]garbage'],
];

/** Documents that are nothing else. */
const RIGHT_DOCUMENTS: readonly string[] = [
  '0',
  '""',
  'null',
  'true',
  '[]',
  '{}',
  ' [] ',
  '"\\ud800"',
  '1e999',
];
const WRONG_DOCUMENTS: readonly string[] = [
  ...['', ' ', '\n\t\r', '\0', '{}{}', '[][]', '{} x', '[', '{', '"'],
  // As deep as only an attacker writes.
  '['.repeat(100_000),
  '[{"":'.repeat(50_000),
  wrap('[{"":'.repeat(50_000)),
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, mark: string): Uint8Array =>
  Uint8Array.from([...(mark + text)].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));

/** A document as bytes, and whether it is JSON; whether its bytes are UTF-8 where that is another question. */
export interface JsonDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isJson: boolean;
  /** Shown by elements, as a browser reads bytes that are no UTF-8; a fault for the command. */
  readonly isBroken?: boolean;
}

const written = (texts: readonly string[], isJson: boolean): JsonDocument[] =>
  texts.map((text) => ({name: JSON.stringify(text.slice(0, 200)), bytes: encode(text), isJson}));

const bytesIn = (name: string, ...bytes: number[]): JsonDocument => {
  const parts = wrap('"@"')
    .split('@')
    .map((part, i) => [...(i ? bytes : []), ...encode(part)]);
  return {name, bytes: Uint8Array.from(parts.flat()), isJson: true, isBroken: true};
};

/** Well over a hundred documents at the edges of JSON. */
export const JSON_DOCUMENTS: readonly JsonDocument[] = [
  ...written(RIGHT_VALUES.map(wrap), true),
  ...written(WRONG_VALUES.map(wrap), false),
  ...written(RIGHT_DOCUMENTS, true),
  ...written(WRONG_DOCUMENTS, false),
  {name: 'a byte order mark', bytes: encode(`\ufeff${wrap('1')}`), isJson: true},
  {name: 'a byte order mark alone', bytes: encode('\ufeff'), isJson: false},
  {name: 'two byte order marks', bytes: encode(`\ufeff\ufeff${wrap('1')}`), isJson: false},
  {name: 'UTF-16', bytes: utf16(wrap('1'), ''), isJson: false},
  {name: 'UTF-16 with its mark', bytes: utf16(wrap('1'), '\ufeff'), isJson: false},
  bytesIn('a lone continuation byte', 0x80),
  bytesIn('bytes that no text has', 0xff, 0xfe),
  bytesIn('a sign that is too long', 0xc0, 0xaf),
  bytesIn('half a pair of surrogates', 0xed, 0xa0, 0x80),
  bytesIn('a sign that is cut off', 0xf0, 0x9f, 0x98),
  bytesIn('a sign above all', 0xf4, 0x90, 0x80, 0x80),
];
