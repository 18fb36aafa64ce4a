const TRANSCRIBED: { readonly [letter: string]: string } = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  "%": " prozent ",
};

/**
 * What headers have in common however they are written: lower case, umlauts transcribed, accents and
 * punctuation gone, `CamelCase` parted, currencies and remarks in brackets left out.
 *
 * @example
 * headerKey("Kunden-Nr.") // => "kunden nr"
 * headerKey("CustomerID") // => "customer id"
 * headerKey("Erlösschmälerungen (EUR)") // => "erloesschmaelerungen"
 * headerKey("Umsatz in T€") // => "umsatz"
 */
export function headerKey(header: string): string {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, (remark) => (/%/.test(remark) ? " prozent " : " "))
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[äöüß%]/g, (letter) => TRANSCRIBED[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9€$£]+/g, " ")
    .replace(/(?:\bin )?(?:\bt?(?:eur|euro|usd|gbp|chf)\b|t?[€$£])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
