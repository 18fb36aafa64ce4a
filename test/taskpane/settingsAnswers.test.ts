import fc from "fast-check";
import { de } from "../../src/i18n/pane/de";
import { en } from "../../src/i18n/pane/en";
import { DEFAULT_LISTS } from "../../src/report/rules/defaultLists";
import { openDoubt } from "../../src/taskpane/setup/Doubt";
import { changedLists, isDefaultList, listEntries, listFault } from "../../src/taskpane/setup/exclusionList";
import type { RememberedMapping } from "../../src/taskpane/setup/MappingMemory";
import { dayText, readDay, readRate } from "../../src/taskpane/setup/readAnswer";
import { settingsSummary } from "../../src/taskpane/setup/settingsSummary";

const value = (number: number) => ({ kind: "value", value: number });
const fault = (kind: string) => ({ kind: "fault", fault: kind });

describe("a day that is typed", () => {
  // Excel shows 45657 as 31 December 2024, and 45385 as 3 April 2024.
  test.each([
    ["de", "31.12.2024", 45657],
    ["de", " 31.12.24 ", 45657],
    ["de", "2024-12-31", 45657],
    ["de", "03/04/2024", 45385],
    ["en", "2024-12-31", 45657],
    ["en", "12/31/2024", 45657],
    ["en", "31/12/2024", 45657],
    ["en", "2024-04-03", 45385],
  ] as const)("in %s as %s is understood", (language, text, day) => {
    expect(readDay(text, language)).toEqual(value(day));
  });

  test.each([
    ["de", "31.13.2024", "noDay"],
    ["de", "30.02.2024", "noDay"],
    ["de", "bald", "noDay"],
    ["en", "12/2024", "noDay"],
    ["en", "03/04/2024", "doubtfulDay"],
  ] as const)("in %s as %s is refused", (language, text, reason) => {
    expect(readDay(text, language)).toEqual(fault(reason));
  });

  test("may be left out", () => {
    expect(readDay("  ", "de")).toEqual({ kind: "empty" });
  });

  test("is read back from how the pane writes it, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 109_574 }), fc.constantFrom("de", "en"), (day, language) => {
        expect(readDay(dayText(day, language), language)).toEqual(value(day));
      }),
    );
  });
});

describe("a rate that is typed", () => {
  test.each([
    ["de", "0,92", 0.92],
    ["de", "1,085", 1.085],
    ["de", "160", 160],
    ["en", "0.92", 0.92],
    ["en", "1.085", 1.085],
  ] as const)("in %s as %s is understood", (language, text, rate) => {
    expect(readRate(text, language)).toEqual(value(rate));
  });

  test.each([
    ["de", "1.085", "doubtfulRate"],
    ["de", "0.92", "doubtfulRate"],
    ["en", "1,085", "doubtfulRate"],
    ["de", "0", "noRate"],
    ["de", "-1", "noRate"],
    ["de", "92 %", "noRate"],
    ["en", "one", "noRate"],
  ] as const)("in %s as %s is refused", (language, text, reason) => {
    expect(readRate(text, language)).toEqual(fault(reason));
  });
});

describe("a list that is typed", () => {
  test("has an entry per line; blanks around and between count for nothing", () => {
    expect(listEntries("*test*\r\n\n  K99 \n")).toEqual(["*test*", "K99"]);
    expect(listEntries(" \n")).toEqual([]);
  });

  test("has at most 200 entries of at most 200 characters", () => {
    expect(listFault(Array.from({ length: 200 }, () => "x".repeat(200)))).toBeNull();
    expect(listFault(Array.from({ length: 201 }, () => "x"))).toBe("tooMany");
    expect(listFault(["x".repeat(201)])).toBe("tooLong");
  });

  test("fits as the add-in has it", () => {
    expect([DEFAULT_LISTS.testCustomers, DEFAULT_LISTS.technicalItems].map(listFault)).toEqual([null, null]);
  });

  test("is kept beside the other one, and both are forgotten where they are as the add-in has them", () => {
    const changed = changedLists(undefined, { testCustomers: ["K99"] });
    expect(changed).toEqual({ testCustomers: ["K99"], technicalItems: DEFAULT_LISTS.technicalItems });
    expect(isDefaultList(changed, "testCustomers")).toBe(false);
    expect(isDefaultList(changed, "technicalItems")).toBe(true);
    expect(changedLists(changed, { testCustomers: [...DEFAULT_LISTS.testCustomers] })).toBeUndefined();
    expect(changedLists(undefined, { testCustomers: [] })?.testCustomers).toEqual([]);
  });
});

describe("the question for rates", () => {
  const refused = (currencies: string[]) =>
    ({ kind: "report", error: { kind: "severalCurrencies", currencies } }) as const;
  const choice: RememberedMapping = { headers: [], shape: "orders", mapping: {} };

  test("is open until every other currency has one", () => {
    const rates = { into: "EUR", rates: { USD: 0.92 } };
    expect(openDoubt(refused(["EUR", "USD"]), choice)).toMatchObject({ currencies: ["EUR", "USD"] });
    expect(openDoubt(refused(["EUR", "USD"]), { ...choice, conversion: rates })).toBeNull();
    expect(openDoubt(refused(["CHF", "EUR", "USD"]), { ...choice, conversion: rates })).not.toBeNull();
    expect(openDoubt(null, choice)).toBeNull();
  });
});

describe("the summary of the settings", () => {
  const base = { shape: "orders", mapping: {} } as const;

  test("says in one line what differs from the default", () => {
    const settings = { ...base, window: { kind: "months", months: 12 }, analysisDate: 45657 } as const;
    expect(settingsSummary(settings, de)).toBe("Zeitraum: letzte 12 Monate · Stichtag 31.12.2024");
    expect(settingsSummary(settings, en)).toBe("Period: last 12 months · Analysis date 31 Dec 2024");
  });

  test("names own days, rates, lists and their rules", () => {
    const settings = {
      ...base,
      window: { kind: "days", from: 45292, to: 45657 },
      conversion: { into: "EUR", rates: { USD: 0.92 } },
      lists: { testCustomers: [], technicalItems: [] },
      rules: { rules: { testCustomer: false, technicalItem: true } },
    } as const;
    expect(settingsSummary(settings, de)).toBe(
      "Zeitraum: 01.01.2024 bis 31.12.2024 · Umrechnung in EUR · eigene Ausschlusslisten · mit Testkunden · " +
        "ohne Porto und Gebühren",
    );
    const days = (from: number | null, to: number | null) =>
      settingsSummary({ ...base, window: { kind: "days", from, to } }, de);
    expect(days(45292, null)).toBe("Zeitraum: ab 01.01.2024");
    expect(days(null, 45657)).toBe("Zeitraum: bis 31.12.2024");
    expect(days(null, null)).toBe(de.settings.asDefault);
  });

  test("says that nothing does", () => {
    expect(settingsSummary(base, de)).toBe("Alle Daten, Stichtag ist der letzte Tag der Daten");
    expect(settingsSummary(base, en)).toBe("All data, the analysis date is the latest day of the data");
  });
});
