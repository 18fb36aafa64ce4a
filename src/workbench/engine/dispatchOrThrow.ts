import type { DispatchResult } from "@odoo/o-spreadsheet";

/** Answers of o-spreadsheet that mean "it is so already". */
const ALREADY_SO = ["NoChanges", "UnchangedSheetName", "ValuesNotChanged", "WrongSheetMove"];

/** A command the engine must not refuse: anything but "nothing to do" is a defect and becomes an exception. */
export function dispatchOrThrow(result: DispatchResult): void {
  const refused = result.reasons.filter(
    (reason) => !ALREADY_SO.includes(reason) && String(reason) !== "Success",
  );
  if (!result.isSuccessful && refused.length > 0) {
    throw new Error(`o-spreadsheet refuses the command: ${refused.join(", ")}`);
  }
}
