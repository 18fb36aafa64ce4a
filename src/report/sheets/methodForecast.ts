import type { PurchaseModel } from "../../domain/prediction/PurchaseModel";
import type { SpendModel } from "../../domain/prediction/SpendModel";
import type { Notice, ReportModel } from "../ReportModel";
import { noticeSentence } from "../words/noticeSentence";
import type { ForecastParameter } from "./MethodTexts";
import { COUNT, known, TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

const ESTIMATE = "#,##0.0000";
const LIKELIHOOD = "#,##0.00";

/** Notices that say how far a forecast can be relied on. */
const DOUBTS: readonly Notice["kind"][] = [
  "forecastWarning",
  "forecastLosses",
  "forecastInWindow",
  "forecastFar",
];

/** The models behind predicted values: what was estimated from whom, how surely, and what is presumed. */
export function putForecast(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  if (model.forecast === undefined) return;
  const { purchaseModel, spendModel } = model.forecast;
  const { forecast: words, cite } = texts.method;
  const putModel = (estimates: readonly Estimate[], { customers, logLikelihood }: Fit) => {
    const rows = estimates.map(([name, value, error]): LabelledRow => [
      words.names[name],
      value,
      known(error),
    ]);
    canvas.table([words.parameter, words.estimate, words.standardError], rows, [ESTIMATE, ESTIMATE]);
    canvas.figure(words.customers, customers, COUNT);
    canvas.figure(words.logLikelihood, logLikelihood, LIKELIHOOD);
  };

  canvas.lines([words.heading], "heading");
  canvas.figure(words.purchases, words.purchaseModels[purchaseModel.kind], TEXT);
  canvas.note(1, cite(words.purchaseSources[purchaseModel.kind]));
  putModel(purchaseEstimates(purchaseModel), purchaseModel);
  canvas.gap();
  if (spendModel === null) {
    canvas.figure(words.spend, words.noSpendModel, TEXT);
  } else {
    canvas.figure(words.spend, words.spendModel, TEXT);
    canvas.note(1, cite(words.spendSource));
    putModel(spendEstimates(spendModel), spendModel);
    canvas.figure(words.correlation, known(spendModel.correlation), "0.00");
  }
  canvas.gap();
  canvas.lines(words.assumptions);
  const doubts = model.notices.filter(({ kind }) => DOUBTS.includes(kind));
  canvas.lines(doubts.map((notice) => noticeSentence(notice, model, texts)));
  canvas.gap();
}

interface Fit {
  readonly customers: number;
  readonly logLikelihood: number;
}

/** A parameter, its estimate and its standard error; NaN where the data do not determine it. */
type Estimate = readonly [name: ForecastParameter, value: number, error: number];

function purchaseEstimates(model: PurchaseModel): Estimate[] {
  const { r, alpha, standardErrors: errors } = model;
  const rates: Estimate[] = [
    ["r", r, errors.r],
    ["alpha", alpha, errors.alpha],
  ];
  if (model.kind === "nbd") return rates;
  const { a, b, standardErrors } = model;
  return [...rates, ["a", a, standardErrors.a], ["b", b, standardErrors.b]];
}

function spendEstimates({ p, q, v, standardErrors: errors }: SpendModel): Estimate[] {
  return [
    ["p", p, errors.p],
    ["q", q, errors.q],
    ["v", v, errors.v],
  ];
}
