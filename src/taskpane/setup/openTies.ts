import type { FieldTie, Recognition } from "../../report/recognise/recognise";
import { fieldsOf } from "./fieldsOf";
import type { ColumnSettings } from "./MappingMemory";
import { MONEY_FIELDS, namesMoney } from "./namesMoney";

/** The ties that matter for the shape and that the user has not settled yet. */
export function openTies(recognition: Recognition, choice: ColumnSettings): readonly FieldTie[] {
  const { main, more } = fieldsOf(choice.shape);
  const confirmed = choice.confirmed ?? [];
  /** A column that the user gave to another field is no candidate any more. */
  const settled = new Set(confirmed.map((field) => choice.mapping[field]));
  return recognition.ties.flatMap(({ field, columns }) => {
    const known = main.includes(field) || more.includes(field);
    const left = columns.filter((column) => !settled.has(column));
    return known && !confirmed.includes(field) && left.length > 1 ? [{ field, columns: left }] : [];
  });
}

/** Why open ties allow no report: they are about the customer, or about the only amount of money. */
export function tieInTheWay(
  ties: readonly FieldTie[],
  mapping: ColumnSettings["mapping"],
): "tiedCustomer" | "tiedMoney" | null {
  const fields = ties.map((tie) => tie.field);
  if (fields.includes("customerId")) return "tiedCustomer";
  if (!fields.some((field) => MONEY_FIELDS.includes(field))) return null;
  const certain = Object.fromEntries(fields.map((field) => [field, undefined]));
  return namesMoney({ ...mapping, ...certain }) ? null : "tiedMoney";
}
