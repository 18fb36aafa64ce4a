import type { ReportSettings } from "./ReportSettings";

/** What the user has decided on reading and rules, as far as the rest of the model does not tell it. */
export type Choices = Pick<
  ReportSettings,
  "rules" | "lists" | "merges" | "conversion" | "pointTable" | "segmentMap"
>;

/** The choices among the settings, as the method sheet reports them. */
export function choicesOf(settings: ReportSettings): Choices {
  const { rules, lists, merges, conversion, pointTable, segmentMap } = settings;
  return { rules, lists, merges, conversion, pointTable, segmentMap };
}
