import type { SettingsTexts } from "../../i18n/pane/settings/de";
import type { ReportWindow } from "../../report/ReportSettings";
import { isOn } from "../../report/rules/RuleChoices";
import type { ColumnSettings } from "./MappingMemory";

/**
 * What of the settings differs from the default, in one line.
 *
 * @example
 * settingsSummary({ shape, mapping, analysisDate: 45657 }, de) // => "Stichtag 31.12.2024"
 */
export function settingsSummary(settings: ColumnSettings, texts: SettingsTexts): string {
  const { window, analysisDate, conversion, lists, rules = {} } = settings;
  const parts = [
    window && windowText(window, texts),
    analysisDate === undefined ? undefined : texts.analysisDate.short(analysisDate),
    conversion && texts.currencies.short(conversion.into),
    lists && texts.lists.short,
    isOn(rules, "testCustomer") ? undefined : texts.lists.shortCustomers,
    isOn(rules, "technicalItem") ? texts.lists.shortItems : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? texts.asDefault : parts.join(" · ");
}

function windowText(window: ReportWindow, { window: { short } }: SettingsTexts): string | undefined {
  if (window.kind === "months") return short.months(window.months);
  const { from, to } = window;
  if (from !== null) return to === null ? short.since(from) : short.between(from, to);
  return to === null ? undefined : short.until(to);
}
