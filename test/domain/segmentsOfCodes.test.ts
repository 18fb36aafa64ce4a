import { rfmCode } from "../../src/domain/rfmCode";
import { rfmSegment } from "../../src/domain/rfmSegment";
import { segmentsOfCodes } from "../../src/domain/segmentsOfCodes";

const digits = [1, 2, 3, 4, 5];

test("each of the 125 codes has the segment of its R and F", () => {
  for (const r of digits) {
    for (const f of digits) {
      for (const m of digits) {
        const { segments } = segmentsOfCodes(Float64Array.of(rfmCode(r, f, m)));
        expect(segments).toEqual([rfmSegment(r, f)]);
      }
    }
  }
});

test("0 and a cell without number have no segment, and are no fault", () => {
  const { segments, faults } = segmentsOfCodes(Float64Array.of(0, NaN));
  expect(segments).toEqual([null, null]);
  expect(faults.size).toBe(0);
});

test.each([110, 101, 11, 556, 565, 655, 999, 1111, 0.5, 555.5, -555, Infinity])(
  "%d is no code, and a fault of its row alone",
  (wrong) => {
    const { segments, faults } = segmentsOfCodes(Float64Array.of(555, wrong));
    expect(segments).toEqual(["champions", null]);
    expect([...faults]).toEqual([
      [1, { kind: "outOfRange", argument: "scores", value: String(wrong), allowed: "rfmCode" }],
    ]);
  },
);
