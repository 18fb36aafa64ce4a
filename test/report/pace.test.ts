import { buildReport } from "../../src/report/buildReport";
import { ColumnReader } from "../../src/report/ColumnReader";
import type { Pace } from "../../src/report/Pace";
import { recognise } from "../../src/report/recognise/recognise";
import { atOnce } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

describe("the pace", () => {
  const table = tableOf([["Kunde", "Umsatz"], ...Array.from({ length: 50 }, (_, row) => [`K${row}`, row])]);
  const { shape, mapping } = recognise(table);

  test("that refuses to go on ends the work, at any of its pauses", async () => {
    let pauses = 0;
    const counting = { pause: async () => void pauses++ };
    await buildReport(new ColumnReader(table), { shape, mapping }, counting);
    expect(pauses).toBeGreaterThan(10);
    for (let stopAt = 1; stopAt <= pauses; stopAt++) {
      let left = stopAt;
      const stopping = { pause: () => (--left > 0 ? Promise.resolve() : Promise.reject(new Error("stop"))) };
      const result = await buildReport(new ColumnReader(table), { shape, mapping }, stopping);
      expect(result).toEqual({ ok: false, error: { kind: "cancelled" } });
    }
  });

  test("sees progress that never goes back and stays within its total", async () => {
    const seen: number[] = [];
    const watching = { pause: async (done: number, total: number) => void seen.push(done / total) };
    await buildReport(new ColumnReader(table), { shape, mapping }, watching);
    expect([...seen].sort((left, right) => left - right)).toEqual(seen);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  });

  test("has no influence on the report", async () => {
    const slow = { pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };
    const modelAt = async (pace: Pace) => {
      const result = await buildReport(new ColumnReader(table), { shape, mapping }, pace);
      return result.ok && result.value.model;
    };
    expect(await modelAt(slow)).toEqual(await modelAt(atOnce));
  });
});
