import type { Field } from "../../src/report/Field";
import type { FieldTie, Recognition } from "../../src/report/recognise/recognise";
import { nameColumn } from "../../src/taskpane/setup/assignColumn";
import type { ColumnSettings } from "../../src/taskpane/setup/MappingMemory";
import { openTies, tieInTheWay } from "../../src/taskpane/setup/openTies";

/** Customer, revenue of two years, margin of two years. */
const choice: ColumnSettings = { shape: "customers", mapping: { customerId: 0, amount: 1, contribution: 3 } };
const revenue: FieldTie = { field: "amount", columns: [1, 2] };
const margin: FieldTie = { field: "contribution", columns: [3, 4] };
const campaign: FieldTie = { field: "campaign", columns: [5, 6] };
const recognition: Recognition = {
  headerRow: 0,
  unitRow: -1,
  export: null,
  shape: "customers",
  mapping: choice.mapping,
  columns: [],
  ties: [revenue, margin, campaign],
};

const answer = (settings: ColumnSettings, field: Field, column: number | null): ColumnSettings => ({
  ...settings,
  ...nameColumn(settings, field, column),
});

describe("ties", () => {
  test("are open until the user names a column, if only the one that was taken already", () => {
    expect(openTies(recognition, choice)).toEqual([revenue, margin]);
    expect(openTies(recognition, answer(choice, "amount", 1))).toEqual([margin]);
    expect(openTies(recognition, answer(choice, "amount", null))).toEqual([margin]);
  });

  test("of fields that the shape does not have are passed over", () => {
    expect(openTies(recognition, { ...choice, shape: "orders" })).toContainEqual(campaign);
  });

  test("are none any more where the user gave all but one of the columns to other fields", () => {
    expect(openTies(recognition, answer(choice, "deductions", 2))).toEqual([margin]);
  });

  test("are open again where another field takes the column that was named", () => {
    const named = answer(choice, "amount", 1);
    const taken = answer(named, "grossAmount", 1);
    expect(taken.confirmed).toEqual(["grossAmount"]);
    expect(openTies({ ...recognition, ties: [{ field: "amount", columns: [1, 2, 5] }] }, taken)).toEqual([
      { field: "amount", columns: [2, 5] },
    ]);
  });

  test("stand in the way of a report where they are about the customer", () => {
    expect(tieInTheWay([{ field: "customerId", columns: [0, 5] }], choice.mapping)).toBe("tiedCustomer");
  });

  test("stand in the way of a report where no other column tells the money", () => {
    expect(tieInTheWay([revenue], { customerId: 0, amount: 1 })).toBe("tiedMoney");
    expect(tieInTheWay([revenue, margin], choice.mapping)).toBe("tiedMoney");
    expect(tieInTheWay([margin], { customerId: 0, contribution: 3 })).toBe("tiedMoney");
    // As the recognition may leave the field of a tie without a column.
    expect(tieInTheWay([revenue], { customerId: 0 })).toBe("tiedMoney");
  });

  test("do not stand in the way where another column tells the money", () => {
    expect(tieInTheWay([revenue], choice.mapping)).toBeNull();
    expect(tieInTheWay([campaign], { customerId: 0 })).toBeNull();
    expect(tieInTheWay([], { customerId: 0 })).toBeNull();
  });
});
