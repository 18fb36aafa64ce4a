import type { Report } from "../../src/report/Report";
import { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { type DirtyExport, withRows } from "./dirtyExport";
import { everySeed } from "./everySeed";
import { readerOf, reportOfExport } from "./reportOfExport";

jest.setTimeout(300_000);

describe("a report of a dirty export", () => {
  test("is the same in any order of rows, but for the places where they stand", async () => {
    await everySeed(30_001, 250, async (dirty) => {
      const shuffled = withRows(dirty, new SeededRandom(dirty.seed).shuffled(dirty.rows));
      expect(withoutPlaces(await modelOf(shuffled))).toEqual(withoutPlaces(await modelOf(dirty)));
    });
  });

  test("is the same whether the columns have been read for another one before or not", async () => {
    await everySeed(30_001, 100, async (dirty) => {
      const reader = readerOf(dirty);
      const changes = [
        { rules: { rules: { numberText: false, idSpelling: false, totalsRow: false, duplicate: true } } },
        { rules: { rules: { creditSign: false, missingCustomer: false, dateText: false } } },
        { analysisDate: 45_300, notation: "english", dateOrder: "monthFirst" },
        {},
      ] as const;
      for (const change of changes) {
        const again = await reportOfExport(dirty, change, reader);
        const fresh = await reportOfExport(dirty, change);
        expect(again.ok ? again.value.model : again).toEqual(fresh.ok ? fresh.value.model : fresh);
      }
    });
  });
});

async function modelOf(dirty: DirtyExport): Promise<Report["model"] | string> {
  const result = await reportOfExport(dirty);
  return result.ok ? result.value.model : result.error.kind;
}

/** Examples and quotes name rows; all else is independent of where a row stands. */
function withoutPlaces(model: Report["model"] | string): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) => {
      if (key === "examples" || key === "row" || key === "doubtful" || key === "because") return undefined;
      return value instanceof Float64Array || value instanceof Uint8Array ? [...value] : value;
    }),
  );
}
