import type { Comparison } from "../comparison/Comparison";
import type { Level } from "../ReportModel";
import type { ComparisonTexts } from "../sheets/ComparisonTexts";
import { capitalised } from "./capitalised";

/** What the sentences on a comparison need of a language's catalogue. */
export interface ComparedWords {
  readonly levels: { readonly [level in Level]: string };
  readonly comparison: Pick<ComparisonTexts, "sentences">;
}

/** The comparison in words: how the total moved, what customers won, lost and kept did to it, and who moved. */
export function comparisonSentences(
  comparison: Comparison,
  { levels, comparison: texts }: ComparedWords,
): string[] {
  const { bridge, criterion, moneyScale, currency, segments } = comparison;
  const { sentences: words } = texts;
  const { effects, customers } = bridge;
  const money = (amount: number) => amount / moneyScale;
  const sentences = [
    capitalised(words.total(levels[criterion], money(bridge.earlier), money(bridge.later), currency)),
  ];
  if (customers.won > 0) sentences.push(words.won(customers.won, money(bridge.won), currency));
  if (customers.lost > 0) sentences.push(words.lost(customers.lost, money(bridge.lost), currency));
  if (customers.kept === 0) return sentences;
  sentences.push(
    effects === undefined
      ? words.kept(customers.kept, money(bridge.kept), currency)
      : words.keptSplit(customers.kept, money(effects.volume), money(effects.margin), currency),
  );
  if (segments !== null) sentences.push(words.moved(customers.kept - segments.stayed, customers.kept));
  return sentences;
}
