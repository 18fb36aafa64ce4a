import type { Truth } from "../Truth";

/** The first and the last day of the truth; some day where it has none. */
export function dayBounds({ lines }: Truth): { readonly first: number; readonly last: number } {
  const days = lines.flatMap(({ day }) => (day === null ? [] : [day]));
  return days.length === 0
    ? { first: 45_000, last: 45_000 }
    : { first: Math.min(...days), last: Math.max(...days) };
}
