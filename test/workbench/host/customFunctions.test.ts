/** @jest-environment ./test/support/OfficeEnvironment.ts */
import type { FunctionsMetadata } from "../../../src/workbench/host/functions/FunctionMetadata";
import { excelInMemory } from "../../support/excelInMemory";
import type { ExcelInMemory } from "../../support/excelInMemory";

const number = { name: "value", type: "number", dimensionality: "scalar" };
const table = { name: "cells", type: "any", dimensionality: "matrix" };

const metadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ECHO", parameters: [table] },
    { id: "SCALAR", parameters: [{ name: "any", type: "any", dimensionality: "scalar" }] },
    { id: "DOUBLE", parameters: [number] },
    { id: "SEEN", parameters: [number, { ...number, optional: true }, { ...number, optional: true }] },
    { id: "MANY", parameters: [number, { ...number, repeating: true }] },
    { id: "FAIL", parameters: [{ name: "code", type: "string", dimensionality: "scalar" }] },
    { id: "BREAK", parameters: [] },
    { id: "SPILL", parameters: [] },
  ],
};

let excel: ExcelInMemory;

/** What the functions were called with. */
let seen: unknown[][] = [];

async function start(blankAs: "web" | "desktop"): Promise<void> {
  seen = [];
  excel = await excelInMemory({ blankAs });
  excel.host.functions.describe(metadata);
  await excel.host.functions.ready;
}

beforeAll(async () => {
  await start("web");
  const see = (...args: unknown[]) => {
    // The last argument is the invocation, which Microsoft's code appends.
    seen.push(args.slice(0, -1));
    return 1;
  };
  CustomFunctions.associate("ECHO", (cells: unknown) => cells);
  CustomFunctions.associate("SCALAR", see);
  CustomFunctions.associate("DOUBLE", async (value: number) => 2 * value);
  CustomFunctions.associate("SEEN", see);
  CustomFunctions.associate("MANY", see);
  CustomFunctions.associate("FAIL", (code: string) => {
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, "because");
  });
  CustomFunctions.associate("BREAK", () => {
    throw new TypeError("broken");
  });
  CustomFunctions.associate("SPILL", () => [
    [1, "two"],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "nothing"), true],
  ]);
});

const outcome = async (
  id: string,
  ...args: Parameters<typeof excel.host.functions.invoke>[0][number]["args"]
) => (await excel.host.functions.invoke([{ id, args }]))[0];

test("all calls of one tick travel in one message, and each gets its own result", async () => {
  await start("web");
  const before = excel.host.requests.length;
  const one = excel.host.functions.invoke([
    { id: "DOUBLE", args: [2] },
    { id: "double", args: [3] },
  ]);
  const other = excel.host.functions.invoke([{ id: "ECHO", args: [[[1, "a", true]]] }]);
  expect(await one).toEqual([
    { ok: true, value: 4 },
    { ok: true, value: 6 },
  ]);
  expect(await other).toEqual([{ ok: true, value: [[1, "a", true]] }]);
  // One request brings all three results.
  expect(excel.host.requests.slice(before).map(({ kind }) => kind)).toEqual(["runtime"]);
});

test("an omitted argument is null, and so is a blank cell on the web", async () => {
  await start("web");
  await outcome("SEEN", 5);
  await outcome("SEEN", 5, undefined, null);
  await outcome("SCALAR", null);
  expect(seen).toEqual([[5, null, null], [5, null, null], [null]]);
  expect(await outcome("ECHO", [[null, 1]])).toEqual({ ok: true, value: [[null, 1]] });
});

test("on the desktop a blank cell is 0, an omitted argument still null", async () => {
  await start("desktop");
  await outcome("SEEN", 5, null);
  await outcome("SCALAR", null);
  expect(seen).toEqual([[5, 0, null], [0]]);
  expect(await outcome("ECHO", [[null, 1]])).toEqual({ ok: true, value: [[0, 1]] });
});

test("ranges are always two-dimensional, also of one cell; a range of one cell is that cell", async () => {
  await start("web");
  expect(await outcome("ECHO", 7)).toEqual({ ok: true, value: [[7]] });
  expect(await outcome("DOUBLE", [[7]])).toEqual({ ok: true, value: 14 });
  expect(await outcome("DOUBLE", [[7, 8]])).toMatchObject({ ok: false, error: "#VALUE!" });
});

test("repeated arguments arrive as a list", async () => {
  await start("web");
  await outcome("MANY", 1, 2, 3);
  expect(seen).toEqual([[1, [2, 3]]]);
});

test("text that is a number becomes one where a number is declared, other text never reaches the function", async () => {
  await start("web");
  expect(await outcome("DOUBLE", "1.5")).toEqual({ ok: true, value: 3 });
  expect(await outcome("DOUBLE", "x")).toMatchObject({ ok: false, error: "#VALUE!" });
});

test("an error in a cell reaches parameters that take any value, and comes out of all others", async () => {
  await start("web");
  expect(await outcome("ECHO", [[{ error: "#N/A" }, 1]])).toEqual({
    ok: true,
    value: [[{ error: "#N/A", message: "" }, 1]],
  });
  expect(await outcome("DOUBLE", { error: "#REF!" })).toEqual({ ok: false, error: "#REF!", message: "" });
  excel.host.functions.describe({ ...metadata, allowErrorForDataTypeAny: false });
  expect(await outcome("ECHO", [[{ error: "#N/A" }, 1]])).toEqual({ ok: false, error: "#N/A", message: "" });
});

// Words are shown with #VALUE! and #N/A only; learn.microsoft.com, "Handle and return errors from your custom function".
test.each([
  ["#VALUE!", "#VALUE!", "because"],
  ["#N/A", "#N/A", "because"],
  ["#DIV/0!", "#DIV/0!", ""],
  ["#NUM!", "#NUM!", ""],
])("a function that throws %s shows %s with the words '%s'", async (code, error, message) => {
  await start("web");
  expect(await outcome("FAIL", code)).toEqual({ ok: false, error, message });
});

test("a broken function gives #VALUE!, an unknown one #NAME?, too many arguments #VALUE!", async () => {
  await start("web");
  expect(await outcome("BREAK")).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(await outcome("NOSUCH", 1)).toEqual({ ok: false, error: "#NAME?", message: "" });
  expect(await outcome("DOUBLE", 1, 2)).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(await outcome("DOUBLE")).toMatchObject({ ok: false, error: "#VALUE!" });
});

test("a spill may hold errors with their words", async () => {
  await start("web");
  expect(await outcome("SPILL")).toEqual({
    ok: true,
    value: [
      [1, "two"],
      [{ error: "#N/A", message: "nothing" }, true],
    ],
  });
});
