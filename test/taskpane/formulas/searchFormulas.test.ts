import { SYNONYMS } from "../../../src/i18n/pane/formulas/synonyms";
import { searchFormulas } from "../../../src/taskpane/formulas/searchFormulas";
import { formulaFixtures } from "./formulaFixtures";

function found(query: string, language: "de" | "en" = "de"): string[] {
  return searchFormulas(formulaFixtures, query, SYNONYMS[language]).map(({ id }) => id);
}

test("no word finds everything", () => {
  expect(found("")).toEqual(["BREAKEVEN", "CLTV", "RFM_SEGMENT"]);
  expect(found("  ")).toHaveLength(3);
});

test.each([
  ["breakeven", "BREAKEVEN"],
  ["rfm_seg", "RFM_SEGMENT"],
  ["absetzen", "BREAKEVEN"],
  ["zielgewinn", "BREAKEVEN"],
  ["variable_kosten", "BREAKEVEN"],
  ["über die Jahre", "CLTV"],
])("%s is found in id, question, description or arguments", (query, id) => {
  expect(found(query)).toEqual([id]);
});

test.each(["häufigkeit", "HÄUFIGKEIT", "haufigkeit", "Haeufigkeit"])("%s finds the same", (query) => {
  expect(found(query)).toEqual(["RFM_SEGMENT"]);
});

test("all words must match", () => {
  expect(found("kunde wert")).toEqual(["CLTV"]);
  expect(found("kunde absetzen")).toEqual([]);
});

test("other words for the same thing are understood, in the language of the pane", () => {
  expect(found("Kundenwert")).toEqual(["CLTV"]);
  expect(found("Gewinnschwelle")).toEqual(["BREAKEVEN"]);
  expect(found("lifetime value", "en")).toEqual(["CLTV"]);
  expect(found("bep", "en")).toEqual(["BREAKEVEN"]);
});

test("nonsense finds nothing", () => {
  expect(found("xyzzy")).toEqual([]);
});
