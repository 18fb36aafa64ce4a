/** @jest-environment jsdom */
import * as React from "react";
import { act, cleanup, configure, render, waitFor } from "@testing-library/react";
import type { CellValue } from "../../../src/report/CellChunk";
import * as core from "../../../src/report/buildReport";
import { chooseColumns, type ColumnChoice } from "../../../src/taskpane/setup/chooseColumns";
import { FoundTableSink, type FoundTable, type Inspection } from "../../../src/taskpane/setup/Inspection";
import { useInspection } from "../../../src/taskpane/setup/useInspection";
import { usePreview, type Preview } from "../../../src/taskpane/setup/usePreview";
import { customerExport, orderExport } from "../exports";
import { MemoryWorkbook } from "../MemoryWorkbook";

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

async function tableOf(cells: readonly CellValue[][], sheet = "Kunden"): Promise<FoundTable> {
  const workbook = new MemoryWorkbook(cells);
  workbook.sheet = sheet;
  const sink = new FoundTableSink();
  await workbook.readSelection(sink, {});
  return sink.finish();
}

function choiceOf(found: FoundTable): ColumnChoice {
  return chooseColumns(found.recognition, [], found);
}

const noSetupSheets = {};

let shown: Preview[] = [];
const last = () => shown[shown.length - 1];
const kinds = () =>
  shown.map((preview) => `${preview.kind}${"updating" in preview && preview.updating ? " …" : ""}`);
const withoutRepeats = (words: string[]) => words.filter((word, index) => word !== words[index - 1]);

function PreviewOf({ found, choice }: { found: FoundTable | null; choice: ColumnChoice | null }): null {
  shown.push(usePreview(found, choice, noSetupSheets));
  return null;
}

async function isReady(): Promise<void> {
  await waitFor(() => expect(last()).toMatchObject({ kind: "ready", updating: false }));
}

describe("the preview", () => {
  beforeEach(() => (shown = []));

  test("keeps the old figures until the new ones are there, and reads the columns once", async () => {
    const build = jest.spyOn(core, "buildReport");
    const found = await tableOf([...customerExport, ["", "", 50, 5, ""]]);
    const choice = choiceOf(found);
    const { rerender } = render(<PreviewOf found={found} choice={choice} />);
    await isReady();
    rerender(
      <PreviewOf found={found} choice={{ ...choice, rules: { rules: { missingCustomer: false } } }} />,
    );
    await isReady();
    expect(withoutRepeats(kinds())).toEqual(["computing", "ready", "ready …", "ready"]);
    const rows = shown.flatMap((preview) =>
      preview.kind === "ready" ? [preview.report.model.reconciliation.rowsUsed] : [],
    );
    expect([rows[0], rows[rows.length - 1]]).toEqual([10, 11]);
    const readers = build.mock.calls.map(([reader]) => reader);
    expect(readers).toHaveLength(2);
    expect(readers[1]).toBe(readers[0]);
  });

  test("of another table begins with nothing", async () => {
    const found = await tableOf(customerExport);
    const other = await tableOf(orderExport, "Orders");
    const { rerender } = render(<PreviewOf found={found} choice={choiceOf(found)} />);
    await isReady();
    rerender(<PreviewOf found={other} choice={choiceOf(other)} />);
    await isReady();
    rerender(<PreviewOf found={null} choice={null} />);
    expect(withoutRepeats(kinds())).toEqual(["computing", "ready", "computing", "ready", "none"]);
  });

  test("that is refused says so until another choice allows it", async () => {
    const found = await tableOf([
      ["Kundennummer", "Umsatz"],
      ["K1", "1.234"],
      ["K2", "2.345"],
    ]);
    const choice = choiceOf(found);
    const { rerender } = render(<PreviewOf found={found} choice={choice} />);
    await waitFor(() => expect(last().kind).toBe("refused"));
    rerender(<PreviewOf found={found} choice={{ ...choice, notation: "german" }} />);
    await isReady();
    expect(withoutRepeats(kinds())).toEqual(["computing", "refused", "refused …", "ready"]);
  });
});

describe("a look at the selection", () => {
  let seen: Inspection[] = [];
  function Look({ workbook }: { workbook: MemoryWorkbook }): null {
    seen.push(useInspection(workbook, false).inspection);
    return null;
  }
  const current = () => seen[seen.length - 1];

  test("that finds the same cells changes nothing, one that finds others does", async () => {
    seen = [];
    const workbook = new MemoryWorkbook(customerExport);
    render(<Look workbook={workbook} />);
    await waitFor(() => expect(current().kind).toBe("table"));
    const before = current();

    const select = async (cells: CellValue[][]) => {
      const { looks } = workbook;
      const rendered = seen.length;
      act(() => workbook.select("Kunden", cells));
      await waitFor(() => expect(workbook.looks).toBe(looks + 1));
      await waitFor(() => expect(seen.length).toBeGreaterThan(rendered + 1));
    };
    await select(customerExport.map((row) => [...row]));
    expect(current()).toBe(before);
    await select(customerExport.map((row, index) => (index === 3 ? ["K3", "Celle", 901, 100, ""] : row)));
    expect(current()).not.toBe(before);
  });
});
