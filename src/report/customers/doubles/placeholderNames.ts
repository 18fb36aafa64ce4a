/**
 * Words that stand where a name should. A name made of nothing else names nobody: "Gast",
 * "Privatkunde", "Unbekannt Unbekannt", "Kunde 12".
 */
const PLACEHOLDERS = new Set(
  [
    "unbekannt unbekannter anonym anonymous unknown none null nn na ka keine angabe angaben nicht angegeben",
    "ohne kein name noname no empty leer not provided available",
    "kunde kundin kunden customer customers client konto debitor account privat privatkunde privatkunden",
    "privatperson private person individual endkunde endkunden endverbraucher einzelkunde einmalkunde neukunde",
    "standardkunde standard default stammkunde firmenkunde geschaeftskunde bestandskunde",
    "gast gaeste gastkunde gastbestellung guest guests checkout walkin walk in",
    "bar barverkauf barkunde barzahler barzahlung kasse kassenverkauf kassenkunde ladenverkauf ladenkunde",
    "laufkunde laufkundschaft thekenverkauf tagesumsatz tageskasse tageskunde cash sale sales counter pos",
    "divers diverse diverser diverses sonstige sonstiger sonstiges misc miscellaneous various others other cpd",
    "filiale shop store webshop onlineshop online onlinekunde internet internetkunde ebay amazon shopify",
    "test testkunde dummy xxx xx geloescht geloeschter deleted removed benutzer user firma herr frau mr mrs ms",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether words name nobody in particular; numbers among them do not change that.
 *
 * @example
 * isPlaceholder(["guest", "checkout"]) // => true
 * isPlaceholder(["kunde", "12"]) // => true
 * isPlaceholder(["gast", "mueller"]) // => false
 */
export function isPlaceholder(words: readonly string[]): boolean {
  return words.every((word) => PLACEHOLDERS.has(word) || /^\d+$/.test(word));
}
