import fc from "fast-check";
import { compareIds } from "../../src/domain/compareIds";

describe("compareIds", () => {
  test("orders whole numbers by size, then texts by code unit", () => {
    const ids = ["K10", "Ärzte", "100", "007", "9", "K9", "7", "10", ""];
    expect(ids.sort(compareIds)).toEqual(["007", "7", "9", "10", "100", "", "K10", "K9", "Ärzte"]);
  });

  test("is a total order: antisymmetric, transitive, and zero for equal texts only", () => {
    const id = fc.oneof(fc.stringMatching(/^0{0,2}\d{1,3}$/), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(compareIds(a, b))).toBe(0 - Math.sign(compareIds(b, a)));
        expect(compareIds(a, b) === 0).toBe(a === b);
        if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
