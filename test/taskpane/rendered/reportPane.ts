import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { CellValue } from "../../../src/report/CellChunk";
import type { MemoryWorkbook } from "../MemoryWorkbook";

/** The user marks something else. */
export function mark(workbook: MemoryWorkbook, sheet: string, cells: CellValue[][]): void {
  act(() => workbook.select(sheet, cells));
}

export function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

export function isDisabled(element: HTMLElement): boolean {
  return element.getAttribute("aria-disabled") === "true" || element.hasAttribute("disabled");
}

/** The main button, once a report can be made. */
export async function readyButton(name = "Bericht erstellen"): Promise<HTMLElement> {
  await waitFor(() => expect(isDisabled(button(name))).toBe(false));
  return button(name);
}

/** Starts a report; its end is not waited for. */
export async function startReport(name?: string): Promise<void> {
  fireEvent.click(await readyButton(name));
}

/** The drop-down of a field. */
export function dropdown(label: string): HTMLElement {
  return screen.getByRole("combobox", { name: new RegExp(`^${label}(?!\\p{L})`, "u") });
}

export function chooseColumn(label: string, column: string): void {
  fireEvent.click(dropdown(label));
  fireEvent.click(screen.getByRole("option", { name: new RegExp(`^${column}`) }));
}
