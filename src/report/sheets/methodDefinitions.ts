import type { ReportModel } from "../ReportModel";
import { TEXT } from "./rankingColumns";
import type { DefinitionKey } from "./MethodTexts";
import type { RankingCells } from "./RankingCells";
import type { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Every measure that the report shows: its formula in words, and below it the source. */
export function putDefinitions(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
): void {
  const { method } = texts;
  canvas.lines([method.definitions], "heading");
  for (const key of definedIn(model, cells)) {
    const { name, formula, source } = method.definition[key];
    canvas.figure(name, formula, TEXT);
    canvas.note(1, method.cite(source));
  }
  canvas.gap();
}

/** The measures that this report has, in the order of the ranking's columns. */
function definedIn(model: ReportModel, cells: RankingCells): DefinitionKey[] {
  const { levels, rankedBy, decisions } = model;
  const columns = (
    ["purchases", "daysSince", "averageValue", "recency", "frequency", "monetary"] as const
  ).filter((key) => cells.has(key));
  const optional = (key: DefinitionKey, isThere: boolean) => (isThere ? [key] : []);
  const hasDecisions = decisions.listed.length > 0;
  return [
    ...levels,
    ...optional("ratio", cells.has("ratio")),
    "cumulated",
    "groups",
    "abc",
    ...columns,
    ...optional("code", cells.has("code")),
    ...optional("segment", cells.has("segment")),
    ...optional("points", cells.has("points")),
    ...optional("cltv", rankedBy === "cltv"),
    ...optional("predictedCltv", rankedBy === "predictedCltv"),
    ...(["pAlive", "expectedPurchases", "expectedSpend"] as const).filter((key) => cells.has(key)),
    ...optional("stability", model.stability !== undefined),
    ...optional("priceRise", hasDecisions),
    ...optional("costCut", hasDecisions),
    ...optional("parting", hasDecisions),
  ];
}
