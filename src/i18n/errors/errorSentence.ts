import type { DomainError } from "../../domain/Result";
import type { Language } from "../Language";
import { de } from "./de";
import { en } from "./en";
import type { ErrorTexts } from "./ErrorTexts";

const TEXTS: { readonly [language in Language]: ErrorTexts } = { de, en };

/** Longer cell texts are cut: Excel shows a sentence in a small box. */
const LONGEST_VALUE = 40;

/**
 * Says in one or two sentences what is wrong: which argument, its value, and what is allowed; or
 * why there is no answer.
 *
 * @param argumentName - How the reader knows an argument, given its English name.
 *
 * @example
 * errorSentence({ kind: "zeroDenominator", argument: "cost" }, "en", (name) => name) // => cost is 0. Division by 0 has no result.
 */
export function errorSentence(
  error: DomainError,
  language: Language,
  argumentName: (argument: string) => string,
): string {
  const texts = TEXTS[language];
  if (error.kind === "noAnswer") return texts.noAnswer[error.reason];

  const argument = whichCell(error, argumentName(error.argument), texts);
  switch (error.kind) {
    case "notANumber":
      return texts.notANumber(argument, shorten(error.value));
    case "outOfRange": {
      const sentence = texts.outOfRange(argument, texts.value(error.value), texts.allowed[error.allowed]);
      const meantAsPercent = error.allowed === "fraction" && Number(error.value) > 1;
      return meantAsPercent ? `${sentence} ${texts.fractionHint}` : sentence;
    }
    case "aboveLimit":
    case "belowLimit":
      return texts[error.kind](
        argument,
        texts.value(error.value),
        texts.value(error.limit),
        error.of.map(argumentName).join(" + "),
      );
    case "notAnOption":
      return texts.notAnOption(argument, texts.value(shorten(error.value)), error.options);
    case "errorValue":
      return texts.errorValue(argument, error.value);
    case "notAColumn":
      return texts.notAColumn(argument, texts.count(error.rows), texts.count(error.columns));
    case "notASingleCell":
      return texts.notASingleCell(argument, texts.count(error.rows), texts.count(error.columns));
    case "wrongWidth":
      return texts.wrongWidth(argument, texts.count(error.columns), texts.count(error.expected));
    case "repeated":
      return texts.repeated(argument, texts.count(error.first));
    case "differentLength":
      return texts.differentLength(
        argument,
        texts.count(error.length),
        argumentName(error.reference),
        texts.count(error.expected),
      );
    case "tooManyRows":
      return texts.tooManyRows(argument, texts.count(error.rows), texts.count(error.limit));
    case "zeroDenominator":
      return texts.zeroDenominator(argument);
  }
}

function whichCell(error: DomainError, argument: string, texts: ErrorTexts): string {
  return "row" in error && error.row !== undefined ? texts.inRow(argument, texts.count(error.row)) : argument;
}

function shorten(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}
