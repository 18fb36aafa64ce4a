import type { ReportRecord } from "../../report/ReportRecord";

type Source = ReportRecord["source"];

/**
 * Whether two reports are of the same table: their blocks overlap on one sheet. A table that has grown by
 * rows or columns since is still the same; another one beside it is not.
 *
 * @example
 * sameSource({ sheet: "Data", address: "A1:H200" }, { sheet: "Data", address: "A1:J230" }) // => true
 * sameSource({ sheet: "Data", address: "A1:H200" }, { sheet: "Data", address: "J1:M200" }) // => false
 */
export function sameSource(one: Source, other: Source): boolean {
  if (one.sheet !== other.sheet) return false;
  const [first, second] = [blockOf(one.address), blockOf(other.address)];
  if (first === null || second === null) return one.address === other.address;
  return (
    first.left <= second.right &&
    second.left <= first.right &&
    first.top <= second.bottom &&
    second.top <= first.bottom
  );
}

function blockOf(address: string) {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(address);
  if (parts === null) return null;
  const [, left, top, right = left, bottom = top] = parts;
  return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
