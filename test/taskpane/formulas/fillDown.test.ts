import type { RowBlock } from "../../../src/excel/FormulaCells";
import { readReference } from "../../../src/taskpane/formulas/CellReference";
import { emptyEntry, type Entry } from "../../../src/taskpane/formulas/Entry";
import { bestFillDown, entriesOfRow, fillDown } from "../../../src/taskpane/formulas/fillDown";
import { FILE_NOTATION, formulaText } from "../../../src/taskpane/formulas/formulaText";

const block: RowBlock = { address: "Kunden!A2:F398", nextColumn: "Kunden!G2", hasHeader: true };

function cells(...addresses: string[]): Entry[] {
  return addresses.map((address) => {
    const reference = readReference(address);
    if (reference === null) throw new Error(address);
    return { kind: "reference", reference };
  });
}

function formulas(entries: readonly Entry[], rows: readonly number[]): string[] {
  const fill = fillDown(entries, block);
  if (fill === null) return [];
  return rows.map((row) => formulaText("X", entriesOfRow(fill, row), FILE_NOTATION, "Kunden"));
}

test("cells of one row are followed down the whole block, whichever row was picked", () => {
  const wanted = ["=KUNDENWERT.X(B2,C2)", "=KUNDENWERT.X(B3,C3)", "=KUNDENWERT.X(B398,C398)"];
  expect(formulas(cells("Kunden!B2", "Kunden!C2"), [0, 1, 396])).toEqual(wanted);
  expect(formulas(cells("Kunden!B7", "Kunden!C7"), [0, 1, 396])).toEqual(wanted);
  expect(fillDown(cells("Kunden!B2"), block)?.rowCount).toBe(397);
});

test("what is fixed stays, and what lies outside the block is fixed", () => {
  const entries = cells("Kunden!B2", "Kunden!$C$2", "Kunden!I1", "Annahmen!B4");
  expect(formulas(entries, [1])).toEqual(["=KUNDENWERT.X(B3,$C$2,$I$1,Annahmen!$B$4)"]);
  expect(fillDown(entries, block)?.pinned).toEqual(["$I$1", "Annahmen!$B$4"]);
});

test("values and omitted arguments are the same in every row", () => {
  const entries: Entry[] = [...cells("Kunden!B2"), emptyEntry, { kind: "value", value: 0.6 }];
  expect(formulas(entries, [396])).toEqual(["=KUNDENWERT.X(B398,,0.6)"]);
});

test.each<[string, Entry[]]>([
  ["cells of two rows", cells("Kunden!B2", "Kunden!C3")],
  ["a range", cells("Kunden!B2", "Kunden!C2:C9")],
  ["no cell of the block", cells("Annahmen!B2")],
  ["fixed cells only", cells("Kunden!$B$2")],
  ["no cell at all", [{ kind: "value", value: 1 }]],
])("%s can not be filled down", (_what, entries) => {
  expect(fillDown(entries, block)).toBeNull();
});

test("a block of one row offers nothing", () => {
  expect(fillDown(cells("Kunden!B2"), { ...block, address: "Kunden!A2:F2" })).toBeNull();
});

test("of two tables the one counts in which more arguments move", () => {
  const entries = cells("Annahmen!B2", "Kunden!B2", "Kunden!C2");
  const assumptions: RowBlock = { address: "Annahmen!A2:B5000", nextColumn: "Annahmen!C2", hasHeader: true };
  const offers = [assumptions, block].flatMap((around) => fillDown(entries, around) ?? []);
  expect(offers).toHaveLength(2);
  expect(bestFillDown(offers)?.block).toBe(block);
  expect(bestFillDown([])).toBeNull();
});
