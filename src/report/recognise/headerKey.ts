const TRANSCRIBED: { readonly [letter: string]: string } = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ø: " durchschnitt ",
  "%": " prozent ",
};

/** A remark in brackets that changes what a column means. */
const MEANS_TAX =
  /brutto|netto|\bgross\b|\bnet\b|\bin[ck]l|\bex[ck]l|\bzzgl|mwst|\bust\b|steuer|\btax|\bvat\b/i;

/** Currencies and the size of the unit, with the "in" before them. */
const UNIT =
  /(?:\bin )?(?:\b(?:1 ?)?000s? )?(?:\b(?:tsd|tausend|thousands?|mio|mn|cents?|ct) ?)?(?:\b[tk]? ?(?:eur|euro|usd|gbp|chf)\b|[tk]?[€$£])(?: ?(?:\b(?:thousands?|cents?|k|000s?)\b))?|(?:\bin )(?:1 ?000|tsd|tausend|thousands?|mio|cents?|ct)\b|\b(?:tsd|cents?|ct|000s?)\b/g;

/**
 * What headers have in common however they are written: lower case, umlauts transcribed, accents and
 * punctuation gone, `CamelCase` parted, currencies, units and remarks in brackets left out.
 *
 * @example
 * headerKey("Kunden-Nr.") // => "kunden nr"
 * headerKey("CustomerID") // => "customer id"
 * headerKey("Erlösschmälerungen (EUR)") // => "erloesschmaelerungen"
 * headerKey("Umsatz in T€") // => "umsatz"
 * headerKey("Betrag (inkl. MwSt.)") // => "betrag inkl mwst"
 */
export function headerKey(header: string): string {
  const plain = header.replace(/\([^)]*\)|\[[^\]]*\]/g, (remark) => {
    if (MEANS_TAX.test(remark)) return ` ${remark} `;
    return remark.includes("%") ? " prozent " : " ";
  });
  return collapsed(transcribed(plain).replace(UNIT, " "));
}

/**
 * The key of a header with everything that stands in it: exports have columns that differ in a remark
 * only, "Amount" and "Amount (LCY)".
 *
 * @example
 * wholeHeaderKey("Amount (LCY)") // => "amount lcy"
 */
export function wholeHeaderKey(header: string): string {
  return collapsed(transcribed(header));
}

function transcribed(text: string): string {
  return text
    .replace(/MwSt/g, "Mwst")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[äöüßø%]/g, (letter) => TRANSCRIBED[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9€$£]+/g, " ");
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
