import { BREAKEVEN } from "../../src/functions/breakEven";
import { CLTV } from "../../src/functions/cltv";
import { CRM_ROI } from "../../src/functions/crmRoi";
import { RFM_SCORE } from "../../src/functions/rfmScore";
import { installCustomFunctions, outcomeOf, speak } from "./support/customFunctionsRuntime";

installCustomFunctions();

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[string, () => unknown, string, string]>([
  [
    "de-DE",
    () => CLTV(100, 36, 60),
    "#VALUE!",
    "kostenquote (cost_rate) ist 60. Erlaubt ist ein Anteil von 0 bis 1. " +
      "Anteile werden als Dezimalzahl oder mit % angegeben: 0,05 für 5 %.",
  ],
  [
    "en-US",
    () => CLTV(100, 36, 60),
    "#VALUE!",
    "cost_rate is 60. Allowed is a fraction from 0 to 1. " +
      "Write fractions as a decimal number or with %: 0.05 for 5 %.",
  ],
  ["de-AT", () => CLTV(100, 36, 0, -0.5), "#VALUE!", "cac ist -0,5. Erlaubt ist eine Zahl ab 0."],
  ["fr-FR", () => BREAKEVEN("viel", 2, 1), "#VALUE!", "fixed_cost is “viel”. Only a number is allowed."],
  [
    "de-DE",
    () => BREAKEVEN(10000, 25, 30),
    "#N/A",
    "Die Gewinnschwelle wird nie erreicht: Der Preis ist nicht höher als die variablen Kosten je Einheit.",
  ],
  [
    "de-DE",
    () => BREAKEVEN({ code: "#N/A" }, 2, 1),
    "#VALUE!",
    "fixkosten (fixed_cost) enthält den Fehler #NV. Erlaubt ist nur eine Zahl.",
  ],
  ["de-DE", () => CRM_ROI(1, 0), "#DIV/0!", "kosten (cost) ist 0. Durch 0 lässt sich nicht teilen."],
  [
    "en-GB",
    () => RFM_SCORE([[45000]], [[1], [2]], [[3]]),
    "#VALUE!",
    "frequency has 2 cells, last_purchase has 1. Only columns of equal length are allowed.",
  ],
  [
    "de-DE",
    () => RFM_SCORE([[45000]], [[1]], [[3]], 0, 0, 3),
    "#VALUE!",
    "methode (method) ist 3. Erlaubt ist einer der Werte 0, 1, 2.",
  ],
])("in %s, %s shows %s and says why", (locale, formula, code, message) => {
  speak(locale);
  expect(outcomeOf(formula)).toEqual(expect.objectContaining({ code, message }));
});

test("while Office is starting, and outside it, the browser's language counts; German without both", () => {
  const sentence = () => outcomeOf(() => CRM_ROI(1, 0));
  expect(sentence()).toMatchObject({ message: expect.stringMatching(/^kosten \(cost\) ist 0/) });
  Object.assign(globalThis, { navigator: { language: "en-US" } });
  expect(sentence()).toMatchObject({ message: expect.stringMatching(/^cost is 0/) });
  Object.assign(globalThis, { Office: {} });
  expect(sentence()).toMatchObject({ message: expect.stringMatching(/^cost is 0/) });
  Reflect.deleteProperty(globalThis, "navigator");
});
