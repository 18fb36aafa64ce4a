import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Language } from "../../../src/i18n/Language";
import { paneTexts } from "../../../src/i18n/pane/paneTexts";
import type { CellValue } from "../../../src/report/CellChunk";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";

/** Opens the pane on a workbook with these cells selected. */
export function open(cells: CellValue[][], language: Language = "de"): MemoryWorkbook {
  const workbook = new MemoryWorkbook(cells);
  openPane(workbook, language);
  return workbook;
}

/** The section of the settings, once it is there. */
export async function settings(language: Language = "de"): Promise<HTMLElement> {
  return screen.findByRole("region", { name: paneTexts(language).settings.heading });
}

/** A text field by its label. */
export function field(label: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("textbox", { name: label });
}

/** Types into a field and leaves it. */
export function enter(label: string, text: string): void {
  const input = field(label);
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
}

/** Makes the report with a German pane and waits for its sheets. */
export async function createReport(): Promise<void> {
  const create = screen.getByRole("button", { name: "Bericht erstellen" });
  await waitFor(() => expect(create.getAttribute("aria-disabled")).not.toBe("true"));
  fireEvent.click(create);
  await screen.findByText(/^Fertig\. Neue Blätter/);
}

/** Waits until the preview shows this revenue. */
export async function total(revenue: string): Promise<void> {
  await waitFor(() => {
    const preview = screen.getByRole("region", { name: "Vorschau" });
    const figures = within(preview).getByRole("table", { name: "Kennzahlen" });
    expect(within(figures).getByText("Umsatz gesamt").nextSibling?.textContent).toBe(revenue);
  });
}
