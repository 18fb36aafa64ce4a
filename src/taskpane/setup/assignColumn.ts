import type { Field, Mapping, Shape } from "../../report/Field";
import { fieldsOf } from "./fieldsOf";
import type { ColumnSettings } from "./MappingMemory";

/**
 * The mapping after the user gave `column` to `field`, or took the field's column away (null).
 * A column carries one field at most, so the field that had it before loses it.
 *
 * @example
 * assignColumn({ customerId: 0, amount: 3 }, "contribution", 3) // => { customerId: 0, contribution: 3 }
 */
export function assignColumn(mapping: Mapping, field: Field, column: number | null): Mapping {
  const others = mappingEntries(mapping).filter(([other, index]) => other !== field && index !== column);
  return Object.fromEntries(column === null ? others : [...others, [field, column]]);
}

/**
 * The same as the user's own decision: the field counts as confirmed from then on, and one that lost
 * its column by it no longer does.
 *
 * @example
 * nameColumn({ mapping: { amount: 3 }, confirmed: ["amount"] }, "contribution", 3)
 * // => { mapping: { contribution: 3 }, confirmed: ["contribution"] }
 */
export function nameColumn(
  { mapping, confirmed = [] }: Pick<ColumnSettings, "mapping" | "confirmed">,
  field: Field,
  column: number | null,
): Required<Pick<ColumnSettings, "mapping" | "confirmed">> {
  const others = confirmed.filter(
    (other) => other !== field && (column === null || mapping[other] !== column),
  );
  return { mapping: assignColumn(mapping, field, column), confirmed: [...others, field] };
}

/**
 * The mapping carried over to another shape: fields the shape does not know are dropped, and the one
 * date column keeps its column as what it means there (date of the order, or of the last purchase).
 */
export function mappingForShape(mapping: Mapping, shape: Shape): Mapping {
  const { main, more } = fieldsOf(shape);
  const date = mapping.date ?? mapping.lastPurchase;
  const kept = mappingEntries(mapping).filter(([field]) => main.includes(field) || more.includes(field));
  const carried: Mapping = Object.fromEntries(kept);
  return date === undefined
    ? carried
    : assignColumn(carried, shape === "orders" ? "date" : "lastPurchase", date);
}

/** The fields of a mapping that have a column, each with its column. */
export function mappingEntries(mapping: Mapping): [Field, number][] {
  return (Object.keys(mapping) as Field[]).flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [[field, column] as [Field, number]];
  });
}
