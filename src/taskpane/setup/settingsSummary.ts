import type { SettingsTexts } from "../../i18n/pane/settings/de";
import type { ReportWindow } from "../../report/ReportSettings";
import { isOn } from "../../report/rules/RuleChoices";
import type { PaneTexts } from "../../i18n/pane/de";
import type { ColumnSettings } from "./MappingMemory";
import { setupSentences } from "../words/setupSentences";
import { readSetup } from "./readSetup";
import { binsOf } from "./reportChoices";
import type { SetupSheets } from "./setupSheets";

type Texts = Pick<PaneTexts, "settings" | "levels">;

/** What differs from the default, in short, by the groups in which settings are shown. */
export interface ChangedSettings {
  readonly scope: readonly string[];
  readonly rank: readonly string[];
  readonly classes: readonly string[];
  readonly setup: readonly string[];
  readonly abc: readonly string[];
  readonly decisions: readonly string[];
}

/**
 * What of the settings differs from the default, in one line.
 *
 * @param sheets - The workbook's own sheets for points and segments.
 * @example
 * settingsSummary({ shape, mapping, analysisDate: 45657 }, de) // => "Stichtag 31.12.2024"
 */
export function settingsSummary(settings: ColumnSettings, texts: Texts, sheets?: SetupSheets): string {
  const { scope, rank, classes, setup, abc, decisions } = changedSettings(settings, texts, sheets);
  const parts = [...scope, ...rank, ...classes, ...setup, ...abc, ...decisions];
  return parts.length === 0 ? texts.settings.asDefault : parts.join(" · ");
}

/** What of the settings differs from the default, group by group. */
export function changedSettings(
  settings: ColumnSettings,
  texts: Texts,
  sheets: SetupSheets = {},
): ChangedSettings {
  const { choices } = texts.settings;
  const { rankBy = "money", deepestLevel, scoring, stability, abcLimits, decisions } = settings;
  const { rank, classes, abc, decisions: limits } = choices;
  const ownAvoidable =
    decisions?.avoidableOrderCost !== undefined || decisions?.avoidableCustomerCost !== undefined;
  return {
    scope: changedScope(settings, texts.settings),
    rank: said([
      rankBy === "money" ? undefined : rank.short[rankBy],
      deepestLevel && rank.short.deepest(texts.levels[deepestLevel]),
    ]),
    classes: said([
      ...(scoring?.frozen === undefined
        ? [
            scoring?.bins && classes.short.bins(scoring.bins),
            scoring?.method === "nested" ? classes.short.nested : undefined,
            scoring?.method === "quantileEdges" ? classes.short.quantileEdges : undefined,
          ]
        : [classes.short.frozen]),
      stability === true ? classes.short.stability : undefined,
    ]),
    setup: ownSheets(sheets, binsOf(scoring), texts.settings),
    abc: said([abcLimits && abc.short(abcLimits.a, abcLimits.b)]),
    decisions: said([
      given(decisions?.mostPriceRise, limits.short.mostPriceRise),
      given(decisions?.mostCostCut, limits.short.mostCostCut),
      ownAvoidable ? limits.short.avoidable : undefined,
    ]),
  };
}

function changedScope(settings: ColumnSettings, texts: SettingsTexts): string[] {
  const { window, analysisDate, conversion, lists, rules = {} } = settings;
  return said([
    window && windowText(window, texts),
    given(analysisDate, texts.analysisDate.short),
    conversion && texts.currencies.short(conversion.into),
    lists && texts.lists.short,
    isOn(rules, "testCustomer") ? undefined : texts.lists.shortCustomers,
    isOn(rules, "technicalItem") ? texts.lists.shortItems : undefined,
  ]);
}

function windowText(window: ReportWindow, { window: { short } }: SettingsTexts): string | undefined {
  if (window.kind === "months") return short.months(window.months);
  const { from, to } = window;
  if (from !== null) return to === null ? short.since(from) : short.between(from, to);
  return to === null ? undefined : short.until(to);
}

/** The workbook's own sheets, with how many things there are to say about each: the sentences are folded away. */
function ownSheets(sheets: SetupSheets, bins: number, texts: SettingsTexts): string[] {
  const { points, segmentMap } = readSetup(sheets, bins);
  const { short, withRemarks } = texts.setup;
  const checked = segmentMap?.reading.ok ? segmentMap.reading.value : null;
  const part = (name: string, sentences: readonly string[]) =>
    sentences.length === 0 ? name : withRemarks(name, sentences.length);
  return said([
    points === null ? undefined : part(short.points, setupSentences(points, null, texts)),
    segmentMap === null ? undefined : part(short.segmentMap, setupSentences(segmentMap, checked, texts)),
  ]);
}

/** The text for a number that was given; 0 is one, too. */
function given(value: number | undefined, text: (value: number) => string): string | undefined {
  return value === undefined ? undefined : text(value);
}

function said(parts: readonly (string | 0 | undefined)[]): string[] {
  return parts.filter((part): part is string => typeof part === "string");
}
