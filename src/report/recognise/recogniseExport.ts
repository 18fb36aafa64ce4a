import { EXPORT_FORMATS } from "./dictionary/formats";
import type { ExportFormat, HeaderMeaning } from "./dictionary/ExportFormat";
import { headerKey, wholeHeaderKey } from "./headerKey";

/** An export that was told by its headers, and what it says of each column. */
export interface RecognisedExport {
  readonly format: ExportFormat;
  /** For each column what its header means there, and its rank; null where the format does not know it. */
  readonly meanings: readonly (RankedMeaning | null)[];
}

export interface RankedMeaning extends HeaderMeaning {
  readonly rank: number;
}

/** Headers that must be there of those that hardly any other system has. */
const ENOUGH = 2;

/** The known export that these headers belong to: the one that knows most of them, null without any. */
export function recogniseExport(headers: readonly string[]): RecognisedExport | null {
  const keys = headers.map((header) => [compact(wholeHeaderKey(header)), compact(headerKey(header))]);
  const present = new Set(keys.flat());
  let best: RecognisedExport | null = null;
  let mostKnown = 0;
  for (const format of FORMATS) {
    if (format.signature.filter((key) => present.has(key)).length < ENOUGH) continue;
    const meanings = keys.map(([whole, short]) => format.byKey.get(whole) ?? format.byKey.get(short) ?? null);
    const known = meanings.filter((meaning) => meaning !== null).length;
    if (known <= mostKnown) continue;
    mostKnown = known;
    const applies = (meaning: RankedMeaning | null) =>
      meaning?.unless === undefined || !present.has(compact(wholeHeaderKey(meaning.unless)));
    best = {
      format: format.format,
      meanings: meanings.map((meaning) =>
        meaning && !applies(meaning) ? { ...meaning, field: null } : meaning,
      ),
    };
  }
  return best;
}

const FORMATS = EXPORT_FORMATS.map((format) => ({
  format,
  signature: [...new Set(format.signature.map((header) => compact(wholeHeaderKey(header))))],
  byKey: keyed(format),
}));

function keyed({ headers }: ExportFormat): Map<string, RankedMeaning> {
  const byKey = new Map<string, RankedMeaning>();
  headers.forEach((meaning, rank) => {
    for (const header of [meaning.header].flat()) {
      byKey.set(compact(wholeHeaderKey(header)), { ...meaning, rank });
    }
  });
  return byKey;
}

function compact(key: string): string {
  return key.replace(/ /g, "");
}
