/** What a reader of JSON is in the midst of. Up to `Next` white space may stand there. */
export const State = {
  Value: 0,
  ValueOrEnd: 1,
  Name: 2,
  NameOrEnd: 3,
  Colon: 4,
  Next: 5,
  String: 6,
  Escape: 7,
  Unicode: 8,
  Word: 9,
  Minus: 10,
  Point: 11,
  Exponent: 12,
  ExponentSign: 13,
  /** From here on a number may end. */
  Zero: 14,
  Integer: 15,
  Fraction: 16,
  ExponentDigits: 17,
} as const;

/** One of the states. */
export type State = (typeof State)[keyof typeof State];

/** What a message says is expected; nothing for states in which there is more to say, or where a number just ends. */
export const EXPECTED: Readonly<Partial<Record<State, string>>> = {
  [State.Value]: 'a value',
  [State.ValueOrEnd]: 'a value or "]"',
  [State.Name]: 'a name in double quotes',
  [State.NameOrEnd]: 'a name in double quotes or "}"',
  [State.Colon]: '":"',
  [State.String]: 'the end of a string',
  [State.Escape]: 'one of " \\ / b f n r t u after a backslash',
  [State.Unicode]: 'a hexadecimal digit after \\u',
  [State.Minus]: 'a digit after the minus',
  [State.Point]: 'a digit after the point',
  [State.Exponent]: 'a digit or a sign after the "e"',
  [State.ExponentSign]: 'a digit after the sign',
  [State.Zero]: 'a number without a zero before it',
};

/** Whether a byte is one of 0 to 9. */
export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Whether a byte is a hexadecimal digit. */
export const isHexadecimal = (byte: number): boolean =>
  isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

/** The state after another byte of a number; nothing where it is none. */
export const stepNumber = (state: State, byte: number): State | undefined => {
  if (isDigit(byte)) {
    if (state === State.Minus) return byte === 0x30 ? State.Zero : State.Integer;
    if (state === State.Point) return State.Fraction;
    if (state === State.Exponent || state === State.ExponentSign) return State.ExponentDigits;
    return state === State.Zero ? undefined : state;
  }
  const isWhole = state === State.Zero || state === State.Integer;
  if (isWhole && byte === 0x2e) return State.Point;
  if ((isWhole || state === State.Fraction) && (byte | 0x20) === 0x65) return State.Exponent;
  return state === State.Exponent && (byte === 0x2b || byte === 0x2d) ? State.ExponentSign : undefined;
};
