import type { DomainError } from "./Result";

/**
 * What is wrong with the lengths of columns; null where all are as long as the first one.
 *
 * @param columns - By the name of the argument, `last_purchase`.
 *
 * @example
 * lengthFault({ values: Float64Array.of(1, 2), targets: Float64Array.of(3, 4) }) // => null
 * lengthFault({ values: Float64Array.of(1, 2), targets: Float64Array.of(3) }).kind // => differentLength
 */
export function lengthFault(
  columns: Readonly<Record<string, { readonly length: number }>>,
): DomainError | null {
  const [[reference, { length: expected }], ...others] = Object.entries(columns);
  for (const [argument, { length }] of others) {
    if (length !== expected) return { kind: "differentLength", argument, length, reference, expected };
  }
  return null;
}
