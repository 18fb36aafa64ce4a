import type { Row } from "../Sheet";
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
export const withoutCustomer: Spoil = (row, _layout, random): Row => {
  const { customerName } = row.cells;
  const cells = {
    ...row.cells,
    customerId: random.pick(NOBODY),
    customerName: random.chance(0.5) ? customerName : "",
    remark: "",
    clerk: "",
  };
  return { ...row, cells, means: { ...row.means, customer: null } };
};

export const missingCustomers = spoiltRows(withoutCustomer);
