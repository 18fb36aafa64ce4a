/**
 * A difference with its sign, so that a rise can be seen as one; minus is written as in all other figures.
 *
 * @example
 * signed(5, String) // => "+5"
 * signed(-5, String) // => "-5"
 */
export function signed(difference: number, format: (value: number) => string): string {
  const size = format(Math.abs(difference));
  if (difference === 0) return size;
  return `${difference > 0 ? "+" : "-"}${size}`;
}
