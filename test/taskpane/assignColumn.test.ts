import fc from "fast-check";
import type { Field } from "../../src/report/Field";
import {
  assignColumn,
  mappingEntries,
  mappingForShape,
  nameColumn,
} from "../../src/taskpane/setup/assignColumn";
import { fieldsOf } from "../../src/taskpane/setup/fieldsOf";

const orderFields = [...fieldsOf("orders").main, ...fieldsOf("orders").more];
const anyField: fc.Arbitrary<Field> = fc.constantFrom(...orderFields);

describe("giving a column to a field", () => {
  test("the field that had the column loses it", () => {
    expect(assignColumn({ customerId: 0, amount: 3 }, "contribution", 3)).toEqual({
      customerId: 0,
      contribution: 3,
    });
  });

  test("null takes the column away", () => {
    expect(assignColumn({ customerId: 0, amount: 3 }, "amount", null)).toEqual({ customerId: 0 });
  });

  test("no column ever carries two fields, whatever the user clicks", () => {
    const clicks = fc.array(fc.tuple(anyField, fc.option(fc.nat({ max: 5 }))));
    fc.assert(
      fc.property(clicks, (choices) => {
        const mapping = choices.reduce(
          (current, [field, column]) => assignColumn(current, field, column),
          {},
        );
        const columns = mappingEntries(mapping).map(([, column]) => column);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });
});

describe("another shape", () => {
  test("the date of the order becomes the date of the last purchase, and back", () => {
    const orders = { customerId: 0, date: 1, amount: 2 };
    const customers = mappingForShape(orders, "customers");
    expect(customers).toEqual({ customerId: 0, amount: 2, lastPurchase: 1 });
    expect(mappingForShape(customers, "orders")).toEqual(orders);
  });

  test("a field that makes no sense there is dropped", () => {
    expect(mappingForShape({ customerId: 0, amount: 1, orderId: 2 }, "customers")).toEqual({
      customerId: 0,
      amount: 1,
    });
  });
});

describe("a column that the user names", () => {
  test("confirms its field, and no longer the field that had it", () => {
    const first = nameColumn({ mapping: { amount: 3 } }, "amount", 3);
    expect(first).toEqual({ mapping: { amount: 3 }, confirmed: ["amount"] });
    expect(nameColumn(first, "contribution", 3)).toEqual({
      mapping: { contribution: 3 },
      confirmed: ["contribution"],
    });
  });

  test("may be none, which is a decision too", () => {
    expect(nameColumn({ mapping: { amount: 3 }, confirmed: ["date"] }, "amount", null)).toEqual({
      mapping: {},
      confirmed: ["date", "amount"],
    });
  });
});
