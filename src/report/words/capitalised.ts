/**
 * A label that begins a cell: first letter in upper case, the rest as it is.
 *
 * @example
 * capitalised("revenue per customer") // => "Revenue per customer"
 */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
