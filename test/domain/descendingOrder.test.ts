import * as fc from "fast-check";
import { compareIds } from "../../src/domain/compareIds";
import { descendingOrder } from "../../src/domain/descendingOrder";

test("values descend, and equal values follow their ids, whatever the order given", () => {
  const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: -3, max: 3 })), {
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(rows, (given) => {
      const order = descendingOrder(
        Float64Array.from(given, ([, value]) => value),
        given.map(([id]) => id),
      );
      const expected = [...given.keys()].sort(
        (left, right) =>
          given[right][1] - given[left][1] || compareIds(String(given[left][0]), String(given[right][0])),
      );
      expect(Array.from(order)).toEqual(expected);
    }),
  );
});
