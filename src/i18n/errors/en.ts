import type { ErrorTexts } from "./ErrorTexts";

const counts = new Intl.NumberFormat("en-US");

export const en: ErrorTexts = {
  value: (value) => value,
  count: (count) => counts.format(count),
  notANumber: (argument, value) => `${argument} is “${value}”. Only a number is allowed.`,
  outOfRange: (argument, value, allowed) => `${argument} is ${value}. Allowed is ${allowed}.`,
  allowed: {
    zeroOrMore: "a number of 0 or more",
    aboveZero: "a number above 0",
    fraction: "a fraction from 0 to 1",
    date: "a date from 1900-01-01 to 9999-12-31",
    finite: "a number that Excel can show",
    bins: "a whole number from 2 to 9",
  },
  fractionHint: "Write fractions as a decimal number or with %: 0.05 for 5 %.",
  notAnOption: (argument, value, options) =>
    `${argument} is ${value}. Allowed is one of the values ${options.join(", ")}.`,
  errorValue: (argument, value) => `${argument} contains the error ${value}. Only a number is allowed.`,
  notAColumn: (argument, rows, columns) =>
    `${argument} has ${rows} rows and ${columns} columns. Allowed is a single column or row.`,
  notASingleCell: (argument, rows, columns) =>
    `${argument} has ${rows} rows and ${columns} columns. Allowed is a single cell.`,
  differentLength: (argument, length, reference, expected) =>
    `${argument} has ${length} cells, ${reference} has ${expected}. Only columns of equal length are allowed.`,
  tooManyRows: (argument, rows, limit) => `${argument} has ${rows} cells. At most ${limit} are allowed.`,
  noAnswer: {
    neverBreaksEven: "The break-even is never reached: the price does not exceed the variable cost per unit.",
    noAnnualRate: "There is no annual return: the loss is larger than the cost (ROI below −100 %).",
    tooLarge: "The result is larger than any number that Excel can show.",
  },
  zeroDenominator: (argument) => `${argument} is 0. Division by 0 has no result.`,
};
