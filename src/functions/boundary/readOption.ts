import { fail, succeed, type Result } from "../../domain/Result";

/** The option with the number that the user typed; 0, and so a blank, is the first. */
export function readOption<Option>(
  argument: string,
  number: number,
  options: readonly Option[],
): Result<Option> {
  const option = options[number];
  if (option !== undefined) return succeed(option);
  return fail({
    kind: "notAnOption",
    argument,
    value: String(number),
    options: options.map((_, index) => String(index)),
  });
}
