import { spoiltRows, type Spoil } from "./spoiltRows";

/** Rows whose amount is blank, which is not 0: nobody knows what was sold for. */
export const withoutAmount: Spoil = (row, { basis }, random) => {
  const blank = random.pick(["", "", " "]);
  const fields = basis === "amount" ? (["amount"] as const) : (["quantity", "unitPrice"] as const);
  const cells = { ...row.cells };
  const numbers = { ...row.means.numbers };
  for (const field of fields) {
    cells[field] = blank;
    numbers[field] = "missing";
  }
  return { ...row, cells, means: { ...row.means, numbers } };
};

export const missingAmounts = spoiltRows(withoutAmount);
