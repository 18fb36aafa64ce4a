import type { ReportModel } from "../../../report/ReportModel";

/** What 1 on a curve's axis is: the total, or where that is not above zero, the highest point or the loss. */
export function curveBase({ curve }: Pick<ReportModel, "curve">): "total" | "peak" | "loss" {
  if (curve.ofTotal) return "total";
  return curve.peak > 0 ? "peak" : "loss";
}
