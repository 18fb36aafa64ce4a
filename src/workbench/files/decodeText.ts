/**
 * The text of a file: UTF-8 or UTF-16 by their byte order mark, else UTF-8 where the bytes allow it,
 * else Windows-1252, in which German Excel saves "CSV (Trennzeichen-getrennt)".
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
