import type { DomainError } from "../../domain/Result";
import { errorSentence } from "../../i18n/errors/errorSentence";
import type { GermanNames } from "./GermanNames";
import { viewerLanguage } from "./viewerLanguage";

/**
 * The error value a cell shows, with its sentence: `#N/A` where no answer exists, `#DIV/0!` for a
 * zero denominator, `#VALUE!` for everything wrong with an argument.
 */
export function cellError(error: DomainError, german: GermanNames): CustomFunctions.Error {
  const language = viewerLanguage();
  const argumentName = (argument: string) => (language === "de" ? germanName(argument, german) : argument);
  return new CustomFunctions.Error(errorCode(error), errorSentence(error, language, argumentName));
}

function errorCode(error: DomainError): CustomFunctions.ErrorCode {
  switch (error.kind) {
    case "noAnswer":
      return CustomFunctions.ErrorCode.notAvailable;
    case "zeroDenominator":
      return CustomFunctions.ErrorCode.divisionByZero;
    default:
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

/** German name, and the English one where it differs, because that is what other viewers know. */
function germanName(argument: string, german: GermanNames): string {
  const name = german.parameters[argument]?.name ?? argument;
  return name === argument ? name : `${name} (${argument})`;
}
