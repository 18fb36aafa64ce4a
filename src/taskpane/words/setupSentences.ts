import type { SettingsTexts } from "../../i18n/pane/settings/de";
import { setupSheetTexts } from "../../i18n/setupSheets/setupSheetTexts";
import type { SetupFault } from "../../report/sheets/setup/SetupReading";
import { segmentMapSentences } from "../../report/words/segmentMapSentences";
import { setupFaultSentence } from "../../report/words/setupFaultSentence";
import type { CheckedMap, ReadSheet, SetupProblem } from "../setup/readSetup";

/** Why an edited sheet can not be used, in one sentence that names the sheet. */
export function setupProblemSentence(problem: SetupProblem, texts: SettingsTexts): string {
  const { sheet } = problem;
  if (problem.kind === "fault") return onSheet(sheet, problem.fault, texts);
  const [sentence] = mapSentences(problem.checked, texts);
  return texts.setup.onSheet(sheet, sentence);
}

/** Everything there is to say about an edited sheet, and about its rules where it holds some. */
export function setupSentences(
  { sheet, reading }: ReadSheet<unknown>,
  checked: CheckedMap | null,
  texts: SettingsTexts,
): readonly string[] {
  if (!reading.ok) return reading.faults.map((fault) => sentenceOf(fault, sheet, texts));
  return checked === null ? [] : mapSentences(checked, texts);
}

function onSheet(sheet: string, fault: SetupFault, texts: SettingsTexts): string {
  const sentence = sentenceOf(fault, sheet, texts);
  // These name the sheet themselves.
  const isWhole = fault.kind === "noTable" || fault.kind === "noRows";
  return isWhole ? sentence : texts.setup.onSheet(sheet, sentence);
}

function sentenceOf(fault: SetupFault, sheet: string, { language }: SettingsTexts): string {
  return setupFaultSentence(fault, sheet, setupSheetTexts(language));
}

function mapSentences({ map, bins, faults }: CheckedMap, { language }: SettingsTexts): string[] {
  return segmentMapSentences(faults, map, bins, setupSheetTexts(language));
}
