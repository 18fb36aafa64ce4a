import { has, type Row } from "../Sheet";
import { spoiltRows, type Spoil } from "./spoiltRows";

const NOBODY = [
  "",
  "",
  "  ",
  "-",
  "--",
  "n/a",
  "N/A",
  "NULL",
  "null",
  "#N/A",
  "#NV",
  "(leer)",
  "(blank)",
  "none",
];

/** Sales that no customer number belongs to: blank, or what systems write for "nothing". */
export const withoutCustomer: Spoil = (row, layout, random): Row => {
  const named = has(layout, "customerName") && random.chance(0.5);
  const cells = {
    ...row.cells,
    customerId: random.pick(NOBODY),
    customerName: named ? row.cells.customerName : "",
    remark: "",
    clerk: "",
  };
  return { ...row, cells, means: { ...row.means, customer: null, isTest: row.means.isTest && named } };
};

export const missingCustomers = spoiltRows(withoutCustomer);
