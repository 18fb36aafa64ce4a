import { de } from "../../src/i18n/pane/de";
import { en } from "../../src/i18n/pane/en";
import { formats } from "../../src/i18n/pane/formats";

type Leaf = [path: string, value: unknown];

function leaves(catalogue: object, path = ""): Leaf[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[path + key, value] as Leaf],
  );
}

/** Texts that are rightly the same in both languages. */
const same = ["appName", "result.segmentTable.segment", "fields.segment"];

describe("the two catalogues", () => {
  const german = new Map(leaves(de));
  const english = new Map(leaves(en));

  test("have the same keys", () => {
    expect([...english.keys()]).toEqual([...german.keys()]);
  });

  test("hold no empty text", () => {
    for (const [path, value] of [...german, ...english]) {
      expect([path, typeof value === "function" || String(value).trim() !== ""]).toEqual([path, true]);
    }
  });

  test("nothing was left untranslated", () => {
    const texts = [...german].filter(([, value]) => typeof value === "string");
    const untranslated = texts.filter(([path, value]) => english.get(path) === value).map(([path]) => path);
    expect(untranslated).toEqual(same);
  });
});

describe("counts", () => {
  test("are in the singular for one", () => {
    expect([de.rows(1), de.columns(1), de.customers(1)]).toEqual(["1 Zeile", "1 Spalte", "1 Kunde"]);
    expect([en.rows(1), en.columns(1), en.customers(1)]).toEqual(["1 row", "1 column", "1 customer"]);
  });

  test("are in the plural for any other", () => {
    expect([de.rows(0), de.columns(2), de.customers(1001)]).toEqual([
      "0 Zeilen",
      "2 Spalten",
      "1.001 Kunden",
    ]);
    expect([en.rows(0), en.columns(2), en.customers(1001)]).toEqual([
      "0 rows",
      "2 columns",
      "1,001 customers",
    ]);
  });
});

// Intl puts a no-break space (U+00A0) before % and currency signs.
describe("figures in the pane's language", () => {
  test("money", () => {
    expect(formats("de").money(1234.5)).toBe("1.234,50");
    expect(formats("en").money(1234.5)).toBe("1,234.50");
    expect(formats("de").money(1234.5, "EUR")).toBe("1.234,50\u00a0€");
    expect(formats("en").roundMoney(1234.5, "EUR")).toBe("€1,235");
  });

  test("nothing is shown as minus zero", () => {
    expect(formats("de").money(-0.001)).toBe("0,00");
    expect(formats("de").roundMoney(-0.4)).toBe("0");
    expect(formats("de").percent(-0.001)).toBe("0\u00a0%");
  });

  test("dates: day 45657 of Excel is 31 December 2024 in every time zone", () => {
    expect(formats("de").date(45657)).toBe("31.12.2024");
    expect(formats("en").date(45657)).toBe("31 Dec 2024");
    expect(formats("en").date(45657.99)).toBe("31 Dec 2024");
  });
});
