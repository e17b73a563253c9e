/** What a page in a frame says of its height, in CSS pixels; `id` is that of its address. */
export interface HeightMessage {
  readonly type: 'osce-embed:height';
  readonly id?: string;
  readonly height: number;
}

/** What a page around a frame asks for: the height, once more. */
export const HEIGHT_QUESTION = {type: 'osce-embed:ask'} as const;

/** The greatest height that a frame is given, in CSS pixels; beyond it the frame scrolls. */
export const HEIGHT_LIMIT = 100_000;

const typeOf = (data: unknown) => (data as {type?: unknown} | null | undefined)?.type;

/** The height in a message from a frame; undefined where it holds none that a frame can have. */
export function readHeight(data: unknown): number | undefined {
  if (typeOf(data) !== 'osce-embed:height') return undefined;
  const {height} = data as {height?: unknown};
  return typeof height === 'number' && height > 0 && height <= HEIGHT_LIMIT ? Math.ceil(height) : undefined;
}

/** Whether a message asks for the height. */
export const isHeightQuestion = (data: unknown): boolean => typeOf(data) === HEIGHT_QUESTION.type;
