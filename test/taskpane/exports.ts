import type { CellValue } from "../../src/report/CellChunk";

/**
 * Ten customers whose contributions add up to 1,000: the best two (20 %) bring 800 (80 %), the worst
 * one (10 %) costs 60, two lie below zero, and the curve peaks at 1,100 (110 %).
 */
export const customerExport: CellValue[][] = [
  ["Kundennummer", "Kundenname", "Umsatz", "Deckungsbeitrag", "Letzter Kauf"],
  ["K1", "Adler GmbH", 2000, 500, "31.12.2024"],
  ["K2", "Berg AG", 1500, 300, "30.11.2024"],
  ["K3", '=HYPERLINK("x")', 900, 100, "15.10.2024"],
  ["K4", "<img src=x onerror=alert(1)>", 800, 80, "01.10.2024"],
  ["K5", "Eiche KG", 700, 60, "13.09.2024"],
  ["K6", "Falke", 600, 40, "20.08.2024"],
  ["K7", "Geier", 500, 20, "28.07.2024"],
  ["K8", "Habicht", 400, 0, "18.06.2024"],
  ["K9", "Igel", 300, -40, "17.05.2024"],
  ["K10", "Jaguar", 200, -60, "16.04.2024"],
];

export const orderExport: CellValue[][] = [
  ["Customer ID", "Order ID", "Order date", "Amount"],
  ["C1", "O1", "2024-01-31", 100],
  ["C1", "O2", "2024-02-29", 50],
  ["C2", "O3", "2024-03-31", 75],
];

/** Text columns only: nothing that could be money. */
export const addressExport: CellValue[][] = [
  ["Kundennummer", "Ort"],
  ["K1", "Hamburg"],
  ["K2", "Köln"],
];
