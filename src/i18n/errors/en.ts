import type { ErrorTexts } from "./ErrorTexts";

const counts = new Intl.NumberFormat("en-US");

export const en: ErrorTexts = {
  value: (value) => value,
  count: (count) => counts.format(count),
  inRow: (argument, row) => `${argument}, row ${row},`,
  notANumber: (argument, value) => `${argument} is “${value}”. Only a number is allowed.`,
  outOfRange: (argument, value, allowed) => `${argument} is ${value}. Allowed is ${allowed}.`,
  aboveLimit: (argument, value, limit, of) => `${argument} is ${value}. Allowed is at most ${limit} (${of}).`,
  belowLimit: (argument, value, limit, of) =>
    `${argument} is ${value}. Allowed is at least ${limit} (${of}).`,
  allowed: {
    zeroOrMore: "a number of 0 or more",
    aboveZero: "a number above 0",
    fraction: "a fraction from 0 to 1",
    date: "a date from 1900-01-01 to 9999-12-31",
    finite: "a number that Excel can show",
    bins: "a whole number from 2 to 9",
    wholeZeroOrMore: "a whole number of 0 or more",
    curvePoints: "a whole number of 3 or more",
    horizon: "a whole number from 1 to 120",
    growth: "a rate above −1 (−100 %)",
    zeroToTen: "a number from 0 to 10",
    ratingScale: "a whole number from 5 to 10",
    noLimit: "no upper limit, because this factor has no classes",
    rfmCode: "an RFM code from 111 to 555 of digits from 1 to 5",
  },
  fractionHint: "Write fractions as a decimal number or with %: 0.05 for 5 %.",
  notAnOption: (argument, value, options) =>
    `${argument} is ${value}. Allowed is one of the values ${options.join(", ")}.`,
  errorValue: (argument, value) => `${argument} contains the error ${value}. Only a number is allowed.`,
  notAColumn: (argument, rows, columns) =>
    `${argument} has ${rows} rows and ${columns} columns. Allowed is a single column or row.`,
  notASingleCell: (argument, rows, columns) =>
    `${argument} has ${rows} rows and ${columns} columns. Allowed is a single cell.`,
  wrongWidth: (argument, columns, expected) =>
    `The number of columns of ${argument} is ${columns}. Allowed is ${expected}.`,
  repeated: (argument, first) => `${argument} repeats row ${first}. Each class is allowed only once.`,
  differentLength: (argument, length, reference, expected) =>
    `${argument} has ${length} cells, ${reference} has ${expected}. Only columns of equal length are allowed.`,
  tooManyRows: (argument, rows, limit) => `${argument} has ${rows} cells. At most ${limit} are allowed.`,
  noAnswer: {
    neverBreaksEven: "The break-even is never reached: the price does not exceed the variable cost per unit.",
    mixNeverBreaksEven:
      "The break-even is never reached: in this mix a unit adds no contribution on average.",
    customersNeverBreakEven:
      "The break-even is never reached: a customer is worth no more than it costs to win one.",
    neverPaysBack: "The outlay never flows back: the cumulated payments stay below zero.",
    diverges: "The value grows without limit: retention and growth together outrun the discount rate.",
    noRating: "There is no answer on the scale.",
    negativeValues: "There is no answer for negative values: shares have no meaning then.",
    negativeTotal: "The total of the values is negative: shares of it have no meaning.",
    noRows: "The columns hold no row that counts.",
    noRepeatPurchases:
      "No customer bought on a second day: how often customers buy can not be estimated from that.",
    tableTooLarge:
      "The table becomes larger than a sheet: the dates lie too far apart for periods that short.",
    noAnnualRate: "There is no annual return: the loss is larger than the cost (ROI below −100 %).",
    tooLarge: "The result is larger than any number that Excel can show.",
  },
  zeroDenominator: (argument) => `${argument} is 0. Division by 0 has no result.`,
};
