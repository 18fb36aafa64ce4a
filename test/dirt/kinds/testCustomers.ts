import { has } from "../Sheet";
import { spoiltRows, type Spoil } from "./spoiltRows";

const NAMES = ["Testkunde", "TEST", "Max Mustermann", "Test Customer"];
const ID = "T-1";

/** Somebody has tried the system out: the customer's number or name says so. */
export const ofTestCustomer: Spoil = (row, layout, random) => {
  const name = random.pick(NAMES);
  const named = has(layout, "customerName") && random.chance(0.5);
  const id = named ? ID : name;
  const cells = { ...row.cells, customerId: id, ...(has(layout, "customerName") && { customerName: name }) };
  return { ...row, cells, means: { ...row.means, customer: id, isTest: true } };
};

export const testCustomers = spoiltRows(ofTestCustomer);
