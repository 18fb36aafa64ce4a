import type { CustomerRecord } from "./customerRecords";
import { germanAmount, germanDate } from "./germanNotation";
import type { SampleCell, SampleSheet, TableTruth } from "./SampleWorkbook";
import type { SeededRandom } from "./SeededRandom";
import { extraRow, tableTruth, type TruthRow } from "./tableTruth";

/** How many rows of the customer export have which flaw. Flaws of one group never meet in one row. */
export const customerFlaws = {
  /** No customer number: to be set aside. */
  withoutNumber: 4,
  /** "k. A." instead of gross revenue: to be set aside. */
  unreadableAmounts: 3,
  /** A second row of a customer whose number is spelled in another way. */
  secondRows: 2,
  /** Numbers as text, as "1.234,56 €". */
  amountsAsText: 30,
  /** Customer numbers as text: "4711" instead of 4711. */
  numbersAsText: 24,
  /** Dates as text, as "31.12.2025". */
  datesAsText: 28,
  /** Names that a careless import would take for formulas. */
  formulaLikeNames: 4,
} as const;

const headers = [
  "Kundennr.",
  "Firma",
  "PLZ",
  "Ort",
  "Letzte Bestellung",
  "Anzahl Bestellungen",
  "Umsatz brutto",
  "Erlösschmälerungen",
  "Wareneinsatz",
  "Auftragskosten",
  "Kundenkosten",
];
const titles = [
  "Kundenauswertung 2026 – Nordlicht Werkbedarf GmbH",
  "Stand 31.10.2026, Beträge in EUR, erstellt aus der Auftragsverwaltung",
];
const headerRow = titles.length + 1;

/** What the row shows other than its record says. */
interface Flaws {
  withoutNumber?: boolean;
  unreadableAmount?: boolean;
  idSpelling?: string;
  idAsText?: boolean;
  amountAsText?: boolean;
  dateAsText?: boolean;
  nameSign?: string;
}

/**
 * The customer export as such exports are: title lines above the header, numbers and dates that
 * became text, customers listed twice or without number, a blank line and a total below.
 */
export function customersSheet(
  records: readonly CustomerRecord[],
  random: SeededRandom,
): { sheet: SampleSheet; truth: TableTruth } {
  const rows = [...records, ...secondRows(records)];
  const flaws = drawFlaws(records.length, random);
  const truthRows = rows.map((record, index) => truthOf(record, flaws[index]));
  const used = `A1:K${headerRow + rows.length + 2}`;
  return {
    sheet: {
      name: "Kunden",
      cells: [
        ...titles.map((title) => [title]),
        headers,
        ...rows.map((record, index) => cellsOf(record, flaws[index])),
        [],
        totalsCells(rows.filter((_, index) => !flaws[index].unreadableAmount)),
      ],
      columnFormats: ["General", "@", "@", "@", "dd.mm.yyyy", "0", ...Array<string>(5).fill("#,##0.00")],
      columnWidths: [11, 36, 8, 22, 17, 20, 16, 20, 16, 16, 16],
      frozenRows: headerRow,
      boldRows: [0, headerRow - 1, headerRow + rows.length + 1],
    },
    truth: tableTruth(used, headerRow, [
      ...truthRows,
      extraRow("blankRow"),
      extraRow(
        "totalsRow",
        truthRows.reduce((sum, row) => sum + row.amountCents, 0),
      ),
    ]),
  };
}

/** Two customers have a second row, of a tenth of the first one's figures and as old as it. */
function secondRows(records: readonly CustomerRecord[]): CustomerRecord[] {
  return spelledTwice.map(({ id }) => {
    const first = records.find((record) => record.id === id);
    if (!first) throw new Error(`no customer ${id}`);
    const tenth = (amount: number) => Math.round(amount / 10);
    return {
      ...first,
      orders: 1,
      grossCents: tenth(first.grossCents),
      deductionCents: tenth(first.deductionCents),
      productCostCents: tenth(first.productCostCents),
      orderCostCents: tenth(first.orderCostCents),
      customerCostCents: 0,
    };
  });
}

const spelledTwice = [
  { id: "4711", spelling: " 4711 " },
  { id: "WEB-2024", spelling: "web-2024" },
];

function drawFlaws(recordCount: number, random: SeededRandom): Flaws[] {
  const flaws: Flaws[] = Array.from({ length: recordCount }, () => ({}));
  const draw = (count: number, from: number[], set: (flaw: Flaws, draw: number) => void) =>
    from.splice(0, count).forEach((row, index) => set(flaws[row], index));

  const rows = () => random.shuffled(flaws.map((_, row) => row));
  const forValues = rows();
  draw(customerFlaws.withoutNumber, forValues, (flaw) => (flaw.withoutNumber = true));
  draw(customerFlaws.unreadableAmounts, forValues, (flaw) => (flaw.unreadableAmount = true));
  draw(customerFlaws.amountsAsText, forValues, (flaw) => (flaw.amountAsText = true));
  draw(customerFlaws.numbersAsText, forValues, (flaw) => (flaw.idAsText = true));
  draw(customerFlaws.datesAsText, rows(), (flaw) => (flaw.dateAsText = true));
  draw(customerFlaws.formulaLikeNames, rows(), (flaw, index) => (flaw.nameSign = "=+@-"[index]));
  return [...flaws, ...spelledTwice.map(({ spelling }) => ({ idSpelling: spelling }))];
}

function truthOf(record: CustomerRecord, flaws: Flaws): TruthRow {
  const amountCents = flaws.unreadableAmount ? 0 : record.grossCents;
  const revenueCents = record.grossCents - record.deductionCents;
  return {
    setAside: flaws.withoutNumber ? "missingCustomer" : flaws.unreadableAmount ? "unreadableAmount" : null,
    customer: record.id,
    amountCents,
    revenueCents,
    contributionCents:
      revenueCents - record.productCostCents - record.orderCostCents - record.customerCostCents,
  };
}

function cellsOf(record: CustomerRecord, flaws: Flaws): SampleCell[] {
  return [
    idCell(record.id, flaws),
    (flaws.nameSign ?? "") + record.name,
    record.postcode,
    record.city,
    flaws.dateAsText ? germanDate(record.lastOrder) : record.lastOrder,
    record.orders,
    amountCell(record.grossCents, flaws),
    // Where nothing was deducted, the export leaves the cell blank.
    record.deductionCents === 0 ? null : record.deductionCents / 100,
    flaws.amountAsText ? germanAmount(record.productCostCents) : record.productCostCents / 100,
    record.orderCostCents / 100,
    record.customerCostCents / 100,
  ];
}

function idCell(id: string, flaws: Flaws): SampleCell {
  if (flaws.withoutNumber) return null;
  if (flaws.idSpelling !== undefined) return flaws.idSpelling;
  return flaws.idAsText || !/^\d+$/.test(id) ? id : Number(id);
}

function amountCell(cents: number, flaws: Flaws): SampleCell {
  if (flaws.unreadableAmount) return "k. A.";
  return flaws.amountAsText ? `${germanAmount(cents)} €` : cents / 100;
}

function totalsCells(records: readonly CustomerRecord[]): SampleCell[] {
  const total = (
    field: "grossCents" | "deductionCents" | "productCostCents" | "orderCostCents" | "customerCostCents",
  ) => records.reduce((sum, record) => sum + record[field], 0) / 100;
  return [
    "Summe",
    null,
    null,
    null,
    null,
    records.reduce((sum, record) => sum + record.orders, 0),
    total("grossCents"),
    total("deductionCents"),
    total("productCostCents"),
    total("orderCostCents"),
    total("customerCostCents"),
  ];
}
