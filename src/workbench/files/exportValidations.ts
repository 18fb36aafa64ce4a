import { type DataValidation as FileValidation, rangeRef } from "hucre";
import type { DataValidation } from "../host/model/DataValidation";
import { recordOf } from "./recordOf";

/** Rules for entries that files know: the choice from a list; other kinds are left out. */
export function exportValidations(validations: readonly DataValidation[]): FileValidation[] {
  return validations.flatMap((validation): FileValidation[] => {
    const source = listSource(validation.rule);
    if (source === null) return [];
    const { top, left, bottom, right } = validation.zone;
    const prompt = recordOf(validation.prompt);
    const alert = recordOf(validation.errorAlert);
    return [
      {
        type: "list",
        range: rangeRef(top, left, bottom, right),
        ...(source.startsWith("=")
          ? { formula1: source.slice(1) }
          : { values: source.replace(/"/g, '""').split(",") }),
        allowBlank: validation.ignoreBlanks !== false,
        showInputMessage: prompt.showPrompt !== false,
        inputTitle: textOf(prompt.title),
        inputMessage: textOf(prompt.message),
        showErrorMessage: alert.showAlert !== false,
        errorStyle: errorStyle(alert.style),
        errorTitle: textOf(alert.title),
        errorMessage: textOf(alert.message),
      },
    ];
  });
}

/** What Excel offers: words with commas between them, or a formula that names their cells. */
function listSource(rule: unknown): string | null {
  const { source } = recordOf(recordOf(rule).list);
  return typeof source === "string" ? source : null;
}

function errorStyle(style: unknown): "stop" | "warning" | "information" {
  return style === "Warning" ? "warning" : style === "Information" ? "information" : "stop";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
