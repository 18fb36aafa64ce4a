import type { Allowed, DomainError, NoAnswer } from "../../src/domain/Result";
import { errorSentence } from "../../src/i18n/errors/errorSentence";
import type { Language } from "../../src/i18n/Language";

const languages: readonly Language[] = ["de", "en"];

/** One of each kind; a kind that is missing here does not compile. */
const errors: { readonly [kind in DomainError["kind"]]: Extract<DomainError, { kind: kind }> } = {
  notANumber: { kind: "notANumber", argument: "price", value: "viel" },
  outOfRange: { kind: "outOfRange", argument: "price", value: "-1.5", allowed: "zeroOrMore" },
  aboveLimit: { kind: "aboveLimit", argument: "end", value: "1200", limit: "1080", of: ["start", "new"] },
  belowLimit: { kind: "belowLimit", argument: "answers", value: "3", limit: "8", of: ["ratings"] },
  notAnOption: { kind: "notAnOption", argument: "method", value: "7", options: ["0", "1", "2"] },
  errorValue: { kind: "errorValue", argument: "price", value: "#DIV/0!" },
  notAColumn: { kind: "notAColumn", argument: "values", rows: 3, columns: 2 },
  notASingleCell: { kind: "notASingleCell", argument: "price", rows: 3, columns: 2 },
  wrongWidth: { kind: "wrongWidth", argument: "points", columns: 2, expected: 3 },
  repeated: { kind: "repeated", argument: "points", row: 9, first: 4 },
  differentLength: {
    kind: "differentLength",
    argument: "monetary",
    length: 4,
    reference: "last_purchase",
    expected: 5,
  },
  tooManyRows: { kind: "tooManyRows", argument: "values", rows: 1048577, limit: 1048576 },
  noAnswer: { kind: "noAnswer", reason: "neverBreaksEven" },
  zeroDenominator: { kind: "zeroDenominator", argument: "cost" },
};

const allowed: { readonly [value in Allowed]: true } = {
  zeroOrMore: true,
  aboveZero: true,
  fraction: true,
  date: true,
  finite: true,
  bins: true,
  wholeZeroOrMore: true,
  curvePoints: true,
  horizon: true,
  growth: true,
  zeroToTen: true,
  ratingScale: true,
  noLimit: true,
  rfmCode: true,
};

const reasons: { readonly [reason in NoAnswer]: true } = {
  neverBreaksEven: true,
  mixNeverBreaksEven: true,
  customersNeverBreakEven: true,
  neverPaysBack: true,
  diverges: true,
  noRating: true,
  negativeValues: true,
  negativeTotal: true,
  noRows: true,
  noRepeatPurchases: true,
  tableTooLarge: true,
  noAnnualRate: true,
  tooLarge: true,
};

function say(error: DomainError, language: Language): string {
  return errorSentence(error, language, (argument) => `‹${argument}›`);
}

describe.each(languages)("in %s", (language) => {
  test.each(Object.values(errors))(
    "$kind names the argument and the figures, in whole sentences",
    (error) => {
      const sentence = say(error, language);
      expect(sentence).toMatch(/^[‹A-ZÄÖÜ].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      for (const [key, value] of Object.entries(error)) {
        if (key === "argument" || key === "reference") expect(sentence).toContain(`‹${value}›`);
        if (key === "of")
          expect(sentence).toContain(`(${(value as string[]).map((name) => `‹${name}›`).join(" + ")})`);
        if (key === "options") expect(sentence).toContain("0, 1, 2");
        if (typeof value === "number" && value < 1000) expect(sentence).toContain(String(value));
      }
    },
  );

  test("each range and each reason has words of its own", () => {
    const ranges = Object.keys(allowed).map((value) =>
      say({ ...errors.outOfRange, allowed: value as Allowed }, language),
    );
    const answers = Object.keys(reasons).map((reason) =>
      say({ kind: "noAnswer", reason: reason as NoAnswer }, language),
    );
    expect(new Set(ranges).size).toBe(ranges.length);
    expect(new Set(answers).size).toBe(answers.length);
  });

  test("one cell of a column is named by its row", () => {
    expect(say({ ...errors.outOfRange, row: 1234 }, language)).toMatch(
      /^‹price›, (Zeile 1\.234|row 1,234), /,
    );
    expect(say({ ...errors.notANumber, row: 7 }, language)).toMatch(/^‹price›, (Zeile|row) 7, /);
  });

  test("a long text is cut", () => {
    const sentence = say({ ...errors.notANumber, value: "x".repeat(1000) }, language);
    expect(sentence.length).toBeLessThan(150);
    expect(sentence).toContain("…");
  });
});

test("a fraction above 1 gets the hint how to write 5 %, one below 0 does not", () => {
  const rate = (value: string): DomainError => ({ ...errors.outOfRange, value, allowed: "fraction" });
  expect(say(rate("5"), "de")).toContain("0,05 für 5 %");
  expect(say(rate("5"), "en")).toContain("0.05 for 5 %");
  expect(say(rate("-5"), "de")).not.toContain("5 %.");
  expect(say(rate("-5"), "en")).not.toContain("5 %.");
});

test("figures are written as the language writes them", () => {
  expect(say(errors.outOfRange, "de")).toContain("-1,5");
  expect(say(errors.outOfRange, "en")).toContain("-1.5");
  expect(say(errors.tooManyRows, "de")).toContain("1.048.577");
  expect(say(errors.tooManyRows, "en")).toContain("1,048,577");
});

test("error values have the names that the reader's Excel shows", () => {
  expect(say({ ...errors.errorValue, value: "#N/A" }, "de")).toContain("#NV");
  expect(say({ ...errors.errorValue, value: "#DIV/0!" }, "de")).toContain("#DIV/0!");
  expect(say({ ...errors.errorValue, value: "#N/A" }, "en")).toContain("#N/A");
});
