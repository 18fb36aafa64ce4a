import fc from "fast-check";
import { freeSheetNames } from "../../src/excel/sheetNames";

// Rules of names: "Rename a worksheet", Microsoft's help for Excel.

test("a free name stays as it is wished", () => {
  expect(freeSheetNames(["Übersicht", "Rangliste"], ["Tabelle1"])).toEqual(["Übersicht", "Rangliste"]);
});

test("a taken name gets the first free number, whatever its case", () => {
  expect(freeSheetNames(["Ranking"], ["RANKING"])).toEqual(["Ranking (2)"]);
  expect(freeSheetNames(["Ranking"], ["Ranking", "ranking (2)", "Ranking (4)"])).toEqual(["Ranking (3)"]);
});

test("equal wishes get different names", () => {
  expect(freeSheetNames(["Ranking", "ranking"], [])).toEqual(["Ranking", "ranking (2)"]);
});

test("a long name is cut to 31 characters, its number included", () => {
  const long = "Rangliste der Kunden nach Deckungsbeitrag"; // 41 characters
  expect(freeSheetNames([long], [])).toEqual(["Rangliste der Kunden nach Decku"]);
  expect(freeSheetNames([long, long], [])[1]).toBe("Rangliste der Kunden nach D (2)");
});

test("what Excel forbids becomes an underscore", () => {
  expect(freeSheetNames(["a\\b/c?d*e[f]g:h"], [])).toEqual(["a_b_c_d_e_f_g_h"]);
  expect(freeSheetNames(["'Kunden'"], [])).toEqual(["_Kunden_"]);
  expect(freeSheetNames(["Müller's"], [])).toEqual(["Müller's"]);
  expect(freeSheetNames([""], [])).toEqual(["_"]);
});

test("the name that Excel reserves is never given", () => {
  expect(freeSheetNames(["History"], [])).toEqual(["History (2)"]);
});

test("whatever is wished, the names are allowed, new and different", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 6 }), (wished, taken) => {
      const names = freeSheetNames(wished, taken);
      expect(names).toHaveLength(wished.length);
      const folded = names.map((name) => name.toLowerCase());
      expect(new Set(folded).size).toBe(names.length);
      for (const name of taken) expect(folded).not.toContain(name.toLowerCase());
      for (const name of names) {
        expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
        expect(name).not.toMatch(/^'|'$/);
      }
    }),
  );
});
