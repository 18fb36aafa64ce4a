import { parseExample } from "../../src/functions/metadata/exampleNotation";

test.each([
  ["NOTHING() // => 0", [], 0],
  ["SUM_UP(1,-2.5,1E+3,.5) // => -1e-3", [1, -2.5, 1000, 0.5], -0.001],
  ["PICK(1,,3,) // => 1", [1, null, 3, null], 1],
  ["PICK(,2) // => 2", [null, 2], 2],
  ["PICK( 1 , { 1 ; 2 } ) // => 1", [1, [[1], [2]]], 1],
  ["COLUMN({1;2;3}) // => {4;5}", [[[1], [2], [3]]], [[4], [5]]],
  ["ROW({1,2,3}) // => {4,5}", [[[1, 2, 3]]], [[4, 5]]],
  [
    'TABLE({"a",1;"b",2}) // => {"x";""}',
    [
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    [["x"], [""]],
  ],
  ['TEXT("a,b;c){d}","say ""yes""") // => "x // => y"', ["a,b;c){d}", 'say "yes"'], "x // => y"],
  ["DIVIDE({1;#N/A},0) // => {#DIV/0!;#VALUE!}", [[[1], ["#N/A"]], 0], [["#DIV/0!"], ["#VALUE!"]]],
])("%s", (line, args, answer) => {
  expect(parseExample(line)).toMatchObject({ args, answer });
});

test.each([
  ["lower(1) // => 1", "the name of a formula"],
  ["NAME 1 // => 1", '"("'],
  ["NAME(1", '"," or ")"'],
  ["NAME(1;2) // => 1", '"," or ")"'],
  ["NAME(1) = 1", '" // => "'],
  ["NAME(1) // =>", "a number"],
  ["NAME(one) // => 1", "a number"],
  ['NAME("a) // => 1', "a number"],
  ["NAME(5%) // => 1", '"," or ")"'],
  ["NAME({1;2) // => 1", '"}"'],
  ["NAME({1,2;3}) // => 1", "rows of equal length"],
  ["NAME({}) // => 1", "a number"],
  ["NAME({1,,2}) // => 1", "a number"],
  ["NAME(1) // => 1 2", "the end of the line"],
])("%s is refused, because %s is expected", (line, expected) => {
  expect(() => parseExample(line)).toThrow(expected);
});
