import type { ReportModel } from "../ReportModel";
import { entriesOf } from "../rows/checkMapping";
import { DEFAULT_LISTS } from "../rules/defaultLists";
import { lettersOf } from "../words/ledgerEntryText";
import { shortened } from "../words/shortened";
import { columnLetters } from "./cellAddress";
import { TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Excel shows longer texts in the text format as "####". */
const LONGEST_TEXT = 250;

/** Every setting that the figures depend on, in words. */
export function putSettings(
  canvas: SheetCanvas,
  model: ReportModel,
  texts: SheetTexts,
  version: string | undefined,
): void {
  const { method } = texts;
  canvas.lines([method.settings], "heading");
  const put = (label: string, value: string) => canvas.figure(label, shortened(value, LONGEST_TEXT), TEXT);
  const level = texts.levels[model.criterion];
  if (version !== undefined) put(method.addIn, method.version(version));
  put(method.source, `${model.source.sheet}!${model.source.address}`);
  put(method.shape, method.shapes[model.shape]);
  put(method.criterion, level);
  put(method.rankedBy, method.rankings[model.rankedBy](level));
  if (model.lifetime !== undefined) put(method.lifetime, method.lifetimeOf(model.lifetime));
  const { forecast } = method;
  if (model.forecast !== undefined) put(forecast.settings, forecast.settingsOf(model.forecast));
  put(method.analysisDate, method.day(model.analysisDate));
  put(method.window, method.days(model.window));
  putCurrency(put, model, texts);
  if (model.segments.length > 0) {
    put(method.scoring, method.methods[model.scoring.method](model.scoring.bins));
    put(method.segmentMap, model.choices?.segmentMap === undefined ? method.usual : method.own);
  }
  if (model.ranking.points !== undefined) {
    put(method.pointTable, model.choices?.pointTable === undefined ? method.usual : method.own);
  }
  put(method.abcLimits, method.limits(model.abcLimits));
  if (model.decisions.listed.length > 0) {
    put(method.decisions, method.decisionLimits(model.decisions.settings));
  }
  putLists(put, model, texts);
  canvas.gap();
}

type Put = (label: string, value: string) => void;

function putCurrency(put: Put, { currency, choices }: ReportModel, { method }: SheetTexts): void {
  const conversion = choices?.conversion;
  if (conversion !== undefined) put(method.currency, method.converted(conversion));
  else put(method.currency, currency ?? method.noCurrency);
}

function putLists(put: Put, { choices, mapping }: ReportModel, { method }: SheetTexts): void {
  const lists = choices?.lists ?? DEFAULT_LISTS;
  const size = (name: "testCustomers" | "technicalItems") => {
    const usual =
      lists[name] === DEFAULT_LISTS[name] || lists[name].join("\n") === DEFAULT_LISTS[name].join("\n");
    return method.list(lists[name].length, usual);
  };
  put(method.testCustomers, size("testCustomers"));
  if (mapping.item !== undefined || mapping.itemName !== undefined) {
    put(method.technicalItems, size("technicalItems"));
  }
  put(method.merges, method.merged(choices?.merges?.length ?? 0));
}

/** Which column was taken for what, and how its texts were read. */
export function putMapping(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  const { method } = texts;
  const first = columnNumber(lettersOf(model.source.address));
  canvas.lines([method.mapping], "heading");
  const rows = entriesOf(model.mapping).map(([field, column], index): LabelledRow => {
    const reading = model.readings.find((candidate) => candidate.field === field);
    return [
      method.fields[field],
      columnLetters(first + column),
      reading === undefined ? null : method.readings[reading.as],
      shortened(model.headers[index] ?? "", 100),
    ];
  });
  canvas.table([method.field, method.column, method.readAs, method.header], rows, [TEXT, TEXT, TEXT]);
  canvas.gap();
}

/** The number of a column from 0; the inverse of `columnLetters`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
