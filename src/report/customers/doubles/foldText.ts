/** Letters that are written in two where there is no such key, and letters without an accent to drop. */
const TRANSCRIBED: { readonly [letter: string]: string } = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "oe",
  œ: "oe",
  ł: "l",
  đ: "d",
};

const PLAIN = /^[\0-\x7f]*$/;

/**
 * What is left of a text without the ways in which keyboards and exports differ: lower case, umlauts
 * transcribed, accents dropped.
 *
 * @example
 * foldText("MÜLLER & Söhne") // => "mueller & soehne"
 * foldText("Café Łódź") // => "cafe lodz"
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/[äöüßæøœłđ]/g, (letter) => TRANSCRIBED[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
