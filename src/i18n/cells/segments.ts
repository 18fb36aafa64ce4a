import type { SegmentKey } from "../../domain/rfmSegment";
import type { Language } from "../Language";

/** What the segments are called, in cells of formulas and in the sheets of the report. */
export const segments: {
  readonly [language in Language]: { readonly [segment in SegmentKey]: string };
} = {
  de: {
    champions: "Champions (Spitzenkunden)",
    loyal: "Treue Stammkunden",
    potentialLoyalists: "Potenzielle Stammkunden",
    newCustomers: "Neukunden",
    promising: "Vielversprechende",
    needAttention: "Aufmerksamkeit nötig",
    aboutToSleep: "Drohen einzuschlafen",
    atRisk: "Abwanderungsgefährdet",
    cannotLose: "Nicht verlieren!",
    hibernating: "Ruhend",
  },
  en: {
    champions: "Champions",
    loyal: "Loyal customers",
    potentialLoyalists: "Potential loyalists",
    newCustomers: "New customers",
    promising: "Promising",
    needAttention: "Need attention",
    aboutToSleep: "About to sleep",
    atRisk: "At risk",
    cannotLose: "Can't lose them",
    hibernating: "Hibernating",
  },
};
