import fc from "fast-check";
import { de } from "../../src/i18n/pane/de";
import { en } from "../../src/i18n/pane/en";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import type { Field } from "../../src/report/Field";
import { contributionLevels } from "../../src/report/ranking/contributionLevels";
import {
  changedDecisions,
  changedForecast,
  changedLifetime,
  changedLimits,
  changedScoring,
} from "../../src/taskpane/setup/changedChoices";
import { readMonths, readPercent } from "../../src/taskpane/setup/readAnswer";
import { abcFault, lifetimeFault } from "../../src/taskpane/setup/reportChoiceFaults";
import { binsOf, criterionOf, levelsOf, rankFault } from "../../src/taskpane/setup/reportChoices";
import { changedSettings, settingsSummary } from "../../src/taskpane/setup/settingsSummary";

describe("a percentage that is typed", () => {
  test.each([
    ["80", "de", 0.8],
    ["80 %", "de", 0.8],
    ["12,5 %", "de", 0.125],
    ["12.5%", "en", 0.125],
    ["0", "en", 0],
    ["100", "en", 1],
  ] as const)("%s in %s is a fraction", (text, language, value) => {
    expect(readPercent(text, language)).toEqual({ kind: "value", value });
  });

  test.each([
    ["viel", "de", "noPercent"],
    ["80 €", "de", "noPercent"],
    ["12.5", "de", "doubtfulPercent"],
    ["12,5", "en", "doubtfulPercent"],
    ["120", "de", "outside"],
    ["-1", "de", "outside"],
  ] as const)("%s in %s is none", (text, language, fault) => {
    expect(readPercent(text, language)).toEqual({ kind: "fault", fault });
  });

  test("that is blank is none", () => {
    expect(readPercent("  ", "de")).toEqual({ kind: "empty" });
  });

  test("is read back as the pane writes it, to a hundredth of a percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const value = Number(`${hundredths}e-4`);
        expect(readPercent(de.formats.exactPercent(value), "de")).toEqual({ kind: "value", value });
        expect(readPercent(en.formats.exactPercent(value), "en")).toEqual({ kind: "value", value });
      }),
    );
  });
});

describe("a number of months that is typed", () => {
  test.each([
    ["12", { kind: "value", value: 12 }],
    [" 120 ", { kind: "value", value: 120 }],
    ["", { kind: "empty" }],
    ["121", { kind: "fault", fault: "outside" }],
    ["0", { kind: "fault", fault: "outside" }],
    ["1,5", { kind: "fault", fault: "noMonths" }],
    ["-3", { kind: "fault", fault: "noMonths" }],
    ["ein Jahr", { kind: "fault", fault: "noMonths" }],
  ])("%j", (text, answer) => {
    expect(readMonths(text, 120)).toEqual(answer);
  });
});

describe("what customers can be ranked by", () => {
  const dated = { customerId: 0, amount: 1, date: 2 };
  test.each([
    ["money", "customers", {}, null],
    ["cltv", "customers", {}, null],
    ["rfm", "orders", { amount: 1 }, "noDates"],
    ["rfmr", "customers", { lastPurchase: 1 }, null],
    ["predictedCltv", "orders", dated, null],
    ["predictedCltv", "orders", { amount: 1 }, "noDates"],
    ["predictedCltv", "customers", dated, "noOrders"],
  ] as const)("%s of %s with %j", (rankBy, shape, mapping, fault) => {
    expect(rankFault(rankBy, { shape, mapping })).toBe(fault);
  });
});

describe("settings that do not go together", () => {
  test.each([
    [{ a: 0.8, b: 0.95 }, null],
    [{ a: 0.95, b: 0.8 }, "limitsCross"],
    [{ a: 0.8, b: 0.8 }, "limitsCross"],
    [{ a: 0, b: 0.95 }, "noLimit"],
  ])("are found among ABC limits: %j", (limits, fault) => {
    expect(abcFault(limits)).toBe(fault);
  });

  test.each([
    [{ retention: 0.8, discountRate: 0.1 }, null],
    [{ retention: 1, discountRate: 0.1 }, null],
    [{ retention: 0.8, discountRate: 0 }, null],
    [{ retention: 1, discountRate: 0 }, "endless"],
  ])("are found among rates: %j", (rates, fault) => {
    expect(lifetimeFault(rates)).toBe(fault);
  });
});

describe("the levels that columns allow", () => {
  const costs: readonly Field[] = ["productCost", "orderCost", "customerCost", "contribution"];

  test("are those of the report", () => {
    fc.assert(
      fc.property(fc.subarray([...costs]), fc.boolean(), (fields, hasAmount) => {
        const columns = [...(hasAmount ? ["amount"] : []), ...fields];
        const mapping = Object.fromEntries(columns.map((field, column) => [field, column]));
        const sums = Object.fromEntries(columns.map((field) => [field, Float64Array.of(1)]));
        expect(levelsOf(mapping)).toEqual(contributionLevels(sums).levels);
      }),
    );
  });

  test("begin with revenue for gross amounts and for quantities with a price", () => {
    expect(levelsOf({ grossAmount: 0 })).toEqual(["revenue"]);
    expect(levelsOf({ quantity: 0, unitPrice: 1, productCost: 2 })).toEqual(["revenue", "contribution1"]);
    expect(levelsOf({ quantity: 0 })).toEqual([]);
  });

  test("end with the criterion, or where the user wants it to be", () => {
    expect(criterionOf(["revenue", "contribution1"], undefined)).toBe("contribution1");
    expect(criterionOf(["revenue", "contribution1"], "revenue")).toBe("revenue");
    expect(criterionOf(["revenue", "contribution1"], "contribution3")).toBe("contribution1");
  });
});

describe("a setting that is changed", () => {
  const frozen = { recency: [90, 30], frequency: [2, 5], monetary: [100, 250] };

  test("is kept, and what is as usual is not", () => {
    expect(changedScoring(undefined, { bins: 4 })).toEqual({ bins: 4 });
    expect(changedScoring({ bins: 4 }, { method: "nested" })).toEqual({ bins: 4, method: "nested" });
    expect(changedScoring({ bins: 4, frozen }, { bins: 5 })).toEqual({ frozen });
    expect(changedDecisions({ mostCostCut: 0.5 }, { mostPriceRise: 0 })).toEqual({
      mostCostCut: 0.5,
      mostPriceRise: 0,
    });
    expect(changedLimits(undefined, { a: 0.7 })).toEqual({ a: 0.7, b: 0.95 });
    expect(changedLifetime(undefined, { retention: 0.9 })).toEqual({ retention: 0.9, discountRate: 0.1 });
    expect(changedForecast(undefined, { months: 24 })).toEqual({ months: 24, discountRate: 0.1 });
  });

  test("back to the default is a choice no more", () => {
    expect(changedScoring({ bins: 4 }, { bins: 5 })).toBeUndefined();
    expect(changedScoring({ frozen }, { frozen: undefined })).toBeUndefined();
    expect(changedDecisions({ mostPriceRise: 0 }, { mostPriceRise: 0.1 })).toBeUndefined();
    expect(changedLimits({ a: 0.7, b: 0.95 }, { a: 0.8 })).toBeUndefined();
    expect(changedLifetime({ retention: 0.9, discountRate: 0.1 }, { retention: 0.8 })).toBeUndefined();
    expect(changedForecast({ months: 24, discountRate: 0.1 }, { months: 12 })).toBeUndefined();
  });

  test("decides how many classes there are", () => {
    expect(binsOf(undefined)).toBe(5);
    expect(binsOf({ bins: 7 })).toBe(7);
    expect(binsOf({ bins: 7, frozen })).toBe(3);
  });
});

describe("the summary of ranking, classes and decisions", () => {
  const base = { shape: "orders", mapping: {} } as const;

  test("names what differs from the default, group by group", () => {
    const settings = {
      ...base,
      rankBy: "cltv",
      deepestLevel: "contribution1",
      scoring: { bins: 4, method: "nested" },
      stability: true,
      abcLimits: { a: 0.75, b: 0.9 },
      decisions: { mostPriceRise: 0, avoidableOrderCost: 0.5 },
    } as const;
    const parts = changedSettings(settings, de);
    expect(parts.rank).toEqual(["gereiht nach Kundenlebenswert", "Kosten nur bis DB I"]);
    expect(parts.classes).toEqual(["4 RFM-Klassen", "verschachtelt", "mit Rangstabilität"]);
    expect(parts.abc).toEqual(["ABC 75\u00a0% / 90\u00a0%"]);
    expect(parts.decisions).toEqual(["Preise bis +0\u00a0%", "eigene vermeidbare Kosten"]);
    expect(settingsSummary(settings, en)).toBe(
      "ranked by lifetime value · costs only down to contribution margin I · 4 RFM classes · nested · with rank stability · " +
        "ABC 75% / 90% · prices up to +0% · own avoidable costs",
    );
  });

  test("says of fixed limits only that they are fixed: number and division come with them", () => {
    const frozen = { recency: [9], frequency: [2], monetary: [5] };
    const { classes } = changedSettings({ ...base, scoring: { bins: 7, method: "nested", frozen } }, de);
    expect(classes).toEqual(["feste Klassengrenzen"]);
  });

  test("names own sheets, and how much there is to say about them", () => {
    const { factor, limit, points } = setupSheetTexts("de").points.columns;
    const sound = {
      name: "RFMR-Punkte",
      values: [
        [factor, limit, points],
        ["Startwert", "", 7],
      ],
    };
    const broken = { name: "Segmentregeln", values: [] };
    expect(settingsSummary(base, de, { points: sound })).toBe("eigene RFMR-Punkte");
    expect(settingsSummary(base, de, { points: sound, segmentMap: broken })).toBe(
      "eigene RFMR-Punkte · eigene Segmente (1 Hinweis)",
    );
  });
});
