import * as fc from "fast-check";
import { customerKey } from "../../src/domain/customerKey";
import { groupIds, type Id } from "../../src/domain/groupIds";

const id = fc.constantFrom<Id>("", "ACME", "acme", " Acme ", "4711", 4711, "04711", "7", 7, "x7");
const column = fc.array(id, { maxLength: 20 });

test("rows are in one group if and only if their ids have the same key", () => {
  fc.assert(
    fc.property(column, (ids) => {
      const { groupOf } = groupIds(ids);
      for (const [a, left] of ids.entries()) {
        for (const [b, right] of ids.entries()) {
          expect(groupOf[a] === groupOf[b]).toBe(customerKey(left) === customerKey(right));
        }
      }
    }),
  );
});

test("every group has an id of its own key, and only rows without id have no group", () => {
  fc.assert(
    fc.property(column, (ids) => {
      const { groupOf, ids: shown } = groupIds(ids);
      groupOf.forEach((group, row) => {
        if (group < 0) expect(ids[row]).toBe("");
        else expect(customerKey(shown[group])).toBe(customerKey(ids[row]));
      });
      expect(new Set(groupOf.filter((group) => group >= 0)).size).toBe(shown.length);
    }),
  );
});

test("the id shown does not depend on the order of rows", () => {
  fc.assert(
    fc.property(column, (ids) => {
      const shownOf = (given: readonly Id[]) => new Set(groupIds(given).ids);
      expect(shownOf([...ids].reverse())).toEqual(shownOf(ids));
    }),
  );
});

test("a number is shown rather than its text, else the first spelling in code-unit order", () => {
  expect(groupIds(["4711", 4711, "4711"]).ids).toEqual([4711]);
  expect(groupIds(["acme", "Acme", "ACME"]).ids).toEqual(["ACME"]);
});
