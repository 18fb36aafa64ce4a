import "../../support/objectGroupBy";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";
import { FunctionCalls } from "../../../src/workbench/functions/FunctionCalls";
import type { FunctionMetadata } from "../../../src/workbench/functions/FunctionMetadata";
import { registerFunctions } from "../../../src/workbench/functions/registerFunctions";
import type { FunctionCall, FunctionOutcome } from "../../../src/workbench/host/functions/FunctionCall";
import type { CellValue, Zone } from "../../../src/workbench/host/WorkbookEngine";

const zone = (top: number, left: number, bottom = top, right = left): Zone => ({ top, left, bottom, right });

const metadata: FunctionMetadata = {
  functions: [
    {
      id: "CLTV",
      name: "CLTV",
      description: "Wert",
      parameters: [
        { name: "umsatz", type: "number" },
        { name: "perioden", type: "number" },
        { name: "kostenquote", type: "number", optional: true },
      ],
    },
    {
      id: "ABC_CLASS",
      name: "ABC_CLASS",
      parameters: [{ name: "werte", type: "any", dimensionality: "matrix" }],
    },
    { id: "LABEL", name: "LABEL", parameters: [{ name: "sprache", type: "string" }] },
  ],
};

/** What the add-in would answer; each test sets its own. */
let answer: (call: FunctionCall) => FunctionOutcome;
let batches: FunctionCall[][];
let engine: SheetEngine;
let calls: FunctionCalls;

registerFunctions(metadata, (call, cell) => calls.ask(call, cell));

beforeEach(() => {
  batches = [];
  answer = () => ({ ok: true, value: 42 });
  engine = new SheetEngine(localeFor("de"));
  calls = new FunctionCalls(
    async (batch) => {
      batches.push([...batch]);
      return batch.map((call) => answer(call));
    },
    (cellIds) => engine.recalculateCells(cellIds),
  );
});

function write(row: number, values: CellValue[]): void {
  engine.write(engine.activeSheet(), zone(row, 0, row, values.length - 1), [values]);
}

function row(index: number, width: number): CellValue[] {
  return engine.values(engine.activeSheet(), zone(index, 0, index, width - 1))[0]!;
}

/** Lets timers and promises run until every call has its answer. */
async function atRest(): Promise<void> {
  while (!calls.atRest) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

test("a cell is busy until the add-in has answered, and cells that depend on it follow", async () => {
  write(0, ["=KUNDENWERT.CLTV(100,36)", "=A1*2"]);
  expect(row(0, 2)).toEqual(["#BUSY!", "#BUSY!"]);
  await atRest();
  expect(row(0, 2)).toEqual([42, 84]);
  expect(batches).toEqual([[{ id: "CLTV", args: [100, 36] }]]);
});

test("the calls of one calculation travel together, equal calls once", async () => {
  write(0, ["=KUNDENWERT.CLTV(1,2)", "=KUNDENWERT.CLTV(1,2)", "=kundenwert.cltv(3,4)"]);
  await atRest();
  expect(batches.map((batch) => batch.map(({ args }) => args))).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(row(0, 3)).toEqual([42, 42, 42]);
});

test("an answer is remembered: the same question is not asked again", async () => {
  write(0, ["=KUNDENWERT.CLTV(1,2)"]);
  await atRest();
  write(1, ["=KUNDENWERT.CLTV(1,2)"]);
  expect(row(1, 1)).toEqual([42]);
  expect(batches).toHaveLength(1);
});

test("a range arrives row by row, blanks as null, and a result of several rows spills", async () => {
  answer = () => ({
    ok: true,
    value: [
      ["A", 1],
      ["B", 2],
    ],
  });
  write(0, [1, 2]);
  write(1, ["x", ""]);
  write(2, ["=KUNDENWERT.ABC_CLASS(A1:B2)"]);
  await atRest();
  expect(batches[0]).toEqual([
    {
      id: "ABC_CLASS",
      args: [
        [
          [1, 2],
          ["x", null],
        ],
      ],
    },
  ]);
  expect([row(2, 2), row(3, 2)]).toEqual([
    ["A", 1],
    ["B", 2],
  ]);
});

test("a single cell for a range parameter is one row with one value", async () => {
  write(0, [5, "=KUNDENWERT.ABC_CLASS(A1)"]);
  await atRest();
  expect(batches[0]![0]!.args).toEqual([[[5]]]);
});

test("an error comes with its sentence, which the cell tells", async () => {
  answer = () => ({ ok: false, error: "#N/A", message: "Der Preis deckt die variablen Kosten nicht." });
  write(0, ["=KUNDENWERT.CLTV(1,2)", "=IFERROR(A1,0)"]);
  await atRest();
  expect(row(0, 2)).toEqual(["#N/A", 0]);
  expect(engine.note(engine.activeSheet(), 0, 0)).toBe("Der Preis deckt die variablen Kosten nicht.");
});

test("an error inside a spilled result stays in its cell", async () => {
  answer = () => ({ ok: true, value: [[1], [{ error: "#VALUE!", message: "Zeile 2" }]] });
  write(0, ["=KUNDENWERT.ABC_CLASS({1})"]);
  await atRest();
  expect([row(0, 1), row(1, 1)]).toEqual([[1], ["#VALUE!"]]);
  expect(engine.note(engine.activeSheet(), 1, 0)).toBe("Zeile 2");
});

test("errors in arguments reach the host, which knows whether the function takes them", async () => {
  write(0, ["=1/0", "=KUNDENWERT.CLTV(A1,2)", "=KUNDENWERT.ABC_CLASS(A1:A2)"]);
  await atRest();
  expect(batches[0]!.map(({ args }) => args)).toMatchObject([
    [{ error: "#DIV/0!" }, 2],
    [[[{ error: "#DIV/0!" }], [null]]],
  ]);
});

test("a blank cell and an omitted argument are two things", async () => {
  write(0, [
    "",
    "=KUNDENWERT.CLTV(A1,2)",
    "=KUNDENWERT.CLTV(,2)",
    "=KUNDENWERT.CLTV(1,2,A1)",
    "=KUNDENWERT.CLTV(1,2)",
  ]);
  await atRest();
  expect(batches[0]!.map(({ args }) => args)).toEqual([
    [null, 2],
    [undefined, 2],
    [1, 2, null],
    [1, 2],
  ]);
});

test("a range for an argument that takes one value computes cell by cell", async () => {
  answer = ({ args }) => ({ ok: true, value: Number(args[0]) * 10 });
  write(0, [1, 2, "=KUNDENWERT.CLTV(A1:B1,5)"]);
  await atRest();
  expect(row(0, 4)).toEqual([1, 2, 10, 20]);
});

test("a pane that cannot be reached makes an error with the reason, not an endless wait", async () => {
  answer = () => {
    throw new Error("The pane is gone.");
  };
  write(0, ["=KUNDENWERT.CLTV(1,2)"]);
  await atRest();
  expect(row(0, 1)).toEqual(["#VALUE!"]);
  expect(engine.note(engine.activeSheet(), 0, 0)).toBe("The pane is gone.");
});

test("a result that is no table of equal rows is #VALUE!", async () => {
  answer = () => ({ ok: true, value: [[1, 2], [3]] });
  write(0, ["=KUNDENWERT.CLTV(1,2)"]);
  await atRest();
  expect(row(0, 1)).toEqual(["#VALUE!"]);
});

test("a cell that was deleted meanwhile is no obstacle", async () => {
  write(0, ["=KUNDENWERT.CLTV(1,2)", "=KUNDENWERT.CLTV(1,3)"]);
  write(0, [""]);
  await atRest();
  expect(row(0, 2)).toEqual(["", 42]);
});
