import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ArgumentValue } from "../../../src/excel/FormulaCells";
import type { Language } from "../../../src/i18n/Language";
import type { CallFormula } from "../../../src/taskpane/formulas/FormulaOutcome";
import { MemoryWorkbook } from "../MemoryWorkbook";
import { openPane } from "./openPane";
import { fixtureFormulas } from "../formulas/formulaFixtures";
import { MemoryFormulaCells } from "../formulas/MemoryFormulaCells";

/** Fixed cost, price and variable cost of three products; beside them an assumption. */
export const products: ArgumentValue[][] = [
  ["Fixkosten", "Preis", "Kosten", "", "Zielgewinn"],
  [10000, 50, 30, "", 5000],
  [300, 0.3, 0.2, "", ""],
  [10000, 30, 30, "", ""],
];

interface Options {
  readonly language?: Language;
  readonly callFormula?: CallFormula;
}

export async function openBuilder(
  id: string,
  cells = new MemoryFormulaCells(products),
  { language = "de", callFormula = fixtureFormulas().callFormula }: Options = {},
): Promise<MemoryFormulaCells> {
  openPane(new MemoryWorkbook([]), language, { formulaCells: cells, callFormula });
  fireEvent.click(screen.getByRole("tab", { name: language === "de" ? "Formeln" : "Formulas" }));
  await screen.findByRole("searchbox");
  fireEvent.click(screen.getByRole("button", { name: new RegExp(`\\b${id}$`) }));
  fireEvent.click(button(language === "de" ? "In Zelle einfügen" : "Insert into cell"));
  await waitFor(() => expect(cells.followers).toBe(1));
  await waitFor(() => expect(field(language === "de" ? "Zielzelle" : "Target").value).toBe("Kunden!G1"));
  return cells;
}

export function field(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("textbox", { name: new RegExp(`^${name}`) });
}

export function type(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } });
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** The user marks cells, and the field that is picking has taken them. */
export async function pick(cells: MemoryFormulaCells, name: string, range: string): Promise<void> {
  fireEvent.focus(field(name));
  act(() => cells.mark(range));
  await waitFor(() => expect(field(name).value).toBe(`Kunden!${range}`));
}

export function builder(): HTMLElement {
  return screen.getByRole("region", { name: /in eine Zelle einfügen|into a cell/ });
}

export function isDisabled(element: HTMLElement): boolean {
  return element.getAttribute("aria-disabled") === "true";
}
