import type { ReportModel } from "../ReportModel";
import { isOn } from "../rules/RuleChoices";
import { RULES, type Rule } from "../rules/Rule";
import type { PlannedCell } from "../SheetPlan";
import { COUNT, TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Every rule for untidy data: whether it was in force, and how often it applied. */
export function putRules(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  const { method } = texts;
  const choices = model.choices?.rules ?? {};
  canvas.lines([method.rules], "heading");
  const rows = (Object.keys(RULES) as Rule[]).map((rule): LabelledRow => [
    texts.rules.titles[rule],
    isOn(choices, rule) ? method.on : method.off,
    hitsOf(rule, model),
    sparedBy(rule, model, texts),
  ]);
  const hasSpared = rows.some(([, , , spared]) => spared !== null);
  const header = [method.rule, method.inForce, method.hits];
  if (hasSpared) canvas.table([...header, ""], rows, [TEXT, COUNT, TEXT]);
  else canvas.table(header, rows, [TEXT, COUNT]);
  canvas.lines([method.rulesNote], "note");
  canvas.gap();
}

/** Cells or rows; of a rule that is not in force the rows that it would set aside. */
function hitsOf(rule: Rule, { reconciliation }: ReportModel): PlannedCell {
  const applied = reconciliation.ledger.filter((group) => group.rule === rule);
  const offered = reconciliation.offered.filter(({ reason }) => reason === rule);
  const hits =
    applied.reduce((sum, { cells }) => sum + cells, 0) + offered.reduce((sum, { rows }) => sum + rows, 0);
  return hits === 0 ? null : hits;
}

function sparedBy(rule: Rule, { choices }: ReportModel, { method }: SheetTexts): PlannedCell {
  const ofRule = (spared: readonly { readonly rule: Rule }[] | undefined) =>
    spared?.filter((choice) => choice.rule === rule).length ?? 0;
  const columns = ofRule(choices?.rules?.columns);
  const rows = ofRule(choices?.rules?.rows);
  return columns + rows === 0 ? null : method.spared(columns, rows);
}
