import type { Ledger } from "./Ledger";
import type { ReportModel } from "./ReportModel";

/** A finished report: the model as plain data, and the ledger to look single cells up. */
export interface Report {
  readonly model: ReportModel;
  readonly ledger: Ledger;
}
