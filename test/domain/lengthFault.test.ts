import { lengthFault } from "../../src/domain/lengthFault";

test("the first column that is not as long as the first one is named, with both lengths", () => {
  const column = (length: number) => new Float64Array(length);
  expect(lengthFault({ dates: column(3), counts: column(3), money: column(2), costs: column(4) })).toEqual({
    kind: "differentLength",
    argument: "money",
    length: 2,
    reference: "dates",
    expected: 3,
  });
  expect(lengthFault({ dates: column(3), counts: column(3) })).toBeNull();
});
