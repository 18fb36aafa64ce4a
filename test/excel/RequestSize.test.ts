import { RequestSize } from "../../src/excel/RequestSize";

function after(...milliseconds: number[]): number {
  const size = new RequestSize();
  milliseconds.forEach((duration) => size.took(duration));
  return size.cells;
}

test("requests grow while Excel answers at once, up to a limit", () => {
  expect(after(10)).toBe(2 * after());
  expect(after(...Array<number>(20).fill(10))).toBe(20_000);
});

test("requests shrink where Excel is slow, down to a limit", () => {
  expect(after(300)).toBe(after() / 2);
  expect(after(...Array<number>(20).fill(300))).toBe(500);
});

test("a request of the right length stays", () => {
  expect(after(70)).toBe(after());
});
