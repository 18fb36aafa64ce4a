import type { Pace } from "../Pace";
import type { LikelyDouble } from "../Reconciliation";
import type { ReportModel } from "../ReportModel";
import { Cancelled, Steps } from "../Steps";
import { likelyDoubles } from "./likelyDoubles";

/** Kernels that run over all customers; only the progress depends on it. */
const KERNELS = 10;

/**
 * Customers of a finished report who may be one. Looked for after it, because it takes as long as the
 * report itself and no figure depends on it.
 *
 * @returns Those with the largest amounts first, or null where the pace refused to go on.
 */
export async function findDoubles(
  { ranking, levels }: Pick<ReportModel, "ranking" | "levels">,
  pace: Pace,
): Promise<readonly LikelyDouble[] | null> {
  const steps = new Steps(pace, ranking.count * KERNELS);
  const amounts = ranking.money[levels[0]] ?? new Float64Array(ranking.count);
  const names = ranking.hasNames ? ranking.customerName : null;
  try {
    return await likelyDoubles({ ids: ranking.customerId, names, amounts }, steps);
  } catch (problem) {
    if (problem instanceof Cancelled) return null;
    throw problem;
  }
}
