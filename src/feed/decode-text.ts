/** Characters in which an XML document says how it is encoded. */
const PROLOG_LENGTH = 256;

/** UTF-16 by its byte order mark, or by the zero in the `<` that begins an XML document. */
const utf16Of = ([a, b]: Uint8Array): string | undefined =>
  (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)
    ? 'utf-16le'
    : (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)
      ? 'utf-16be'
      : undefined;

/** What an XML document may be encoded in, the likeliest first ([RFC 7303](https://www.rfc-editor.org/rfc/rfc7303#section-3)). */
const encodingsOf = (bytes: Uint8Array, type: string): (string | undefined)[] => {
  // JSON is UTF-8, whatever a server says.
  if (/json/i.test(type)) return [];
  const wide = utf16Of(bytes);
  if (wide) return [wide];
  const start = String.fromCharCode(...bytes.subarray(0, PROLOG_LENGTH));
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) return [];
  const stated = /charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(start)?.[1];
  // Windows-1252 takes any bytes, and is what an editor writes who never heard of encodings.
  return [stated, declared, 'utf-8', 'windows-1252'].filter((name) => name && !/^utf-?16|^ucs/i.test(name));
};

/**
 * The text of a document that was sent as a media type: UTF-8 for JSON; for XML what its byte order mark, its server or its first
 * line says, as far as that is true.
 */
export const decodeText = (bytes: Uint8Array, type: string): string => {
  for (const encoding of encodingsOf(bytes, type)) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      // A name that nobody knows, or bytes that it does not have.
    }
  }
  return new TextDecoder().decode(bytes);
};
