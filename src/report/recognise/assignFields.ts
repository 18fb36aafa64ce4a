import type { Field, Mapping } from "../Field";
import type { Candidate, Certainty } from "./candidatesOf";
import type { ColumnKind } from "./columnKind";

/** A column as it is judged: what its header may mean, and what its cells are. */
export interface DescribedColumn {
  readonly candidates: readonly Candidate[];
  readonly kind: ColumnKind;
}

/** Columns that fit a field equally well; which one it is, only the user knows. */
export interface FieldTie {
  readonly field: Field;
  /** Two or more, from left to right. */
  readonly columns: readonly number[];
}

export interface Assignment {
  readonly mapping: Mapping;
  /** Fields that are not in the mapping because several columns fit them equally well. */
  readonly ties: readonly FieldTie[];
  /** How sure each assigned column is, by its index. */
  readonly certainty: ReadonlyMap<number, Certainty>;
}

const KINDS: { readonly [field in Field]: readonly ColumnKind[] } = {
  customerId: ["text", "number"],
  customerName: ["text"],
  date: ["date"],
  orderId: ["text", "number"],
  documentType: ["text", "number"],
  originalOrder: ["text", "number"],
  item: ["text", "number"],
  itemName: ["text"],
  amount: ["number"],
  grossAmount: ["number"],
  tax: ["number"],
  quantity: ["number"],
  unitPrice: ["number"],
  deductions: ["number"],
  productCost: ["number"],
  orderCost: ["number"],
  customerCost: ["number"],
  contribution: ["number"],
  returns: ["number"],
  returnCount: ["number"],
  mailings: ["number"],
  lastPurchase: ["date"],
  purchases: ["number"],
  currency: ["text"],
  segment: ["text", "number"],
  campaign: ["text", "number"],
};

/**
 * Fields of which the leftmost of equal columns is taken: they describe and do not count, so that a
 * question would cost more than the wrong one of two.
 */
const LEFTMOST: ReadonlySet<Field> = new Set([
  "customerName",
  "segment",
  "campaign",
  "item",
  "itemName",
  "currency",
  "documentType",
  "originalOrder",
]);

/**
 * Gives each field the column whose header fits best and whose cells can hold it; a column has one
 * field at most. Where several columns fit equally well, the field stays open and they are told.
 */
export function assignFields(columns: readonly DescribedColumn[]): Assignment {
  const claims = columns.flatMap(({ candidates, kind }, index) =>
    candidates
      .filter(({ field }) => KINDS[field].includes(kind))
      .map((candidate) => ({ ...candidate, index })),
  );
  claims.sort((left, right) => right.score - left.score || left.index - right.index);
  const assigned = bestFirst(claims, columns, {});
  const { mapping, ties } = assigned;
  if (mapping.customerId !== undefined || ties.some(({ field }) => field === "customerId")) return assigned;

  // "Kunde" and "Firma" are names beside a customer number, and without one tell the customers apart.
  const customerId = claims.find(({ field }) => field === "customerId")?.index ?? mapping.customerName;
  return customerId === undefined ? assigned : bestFirst(claims, columns, { customerId });
}

interface Claim extends Candidate {
  readonly index: number;
}

function bestFirst(
  claims: readonly Claim[],
  columns: readonly DescribedColumn[],
  settled: Mapping,
): Assignment {
  const mapping: { [field in Field]?: number } = { ...settled };
  const ties: FieldTie[] = [];
  const certainty = new Map<number, Certainty>();
  const taken = new Set<number>();
  const decided = new Set<Field>();
  const take = (field: Field, claim: Claim) => {
    mapping[field] = claim.index;
    decided.add(field);
    taken.add(claim.index);
    certainty.set(claim.index, claim.certainty);
  };
  for (const [field, column] of Object.entries(settled) as [Field, number][]) {
    const claim = claims.find(({ index }) => index === column);
    if (claim !== undefined) take(field, claim);
  }
  for (const { field, score, index } of claims) {
    if (decided.has(field) || taken.has(index)) continue;
    const equal = claims.filter(
      (other) => other.field === field && other.score === score && !taken.has(other.index),
    );
    if (isAboutWho(field, equal, claims) && !decided.has("customerId")) continue;
    const winner = winnerOf(field, equal, columns);
    if (winner !== null) {
      take(field, winner);
      continue;
    }
    decided.add(field);
    ties.push({ field, columns: equal.map((claim) => claim.index) });
    equal.forEach((claim) => taken.add(claim.index));
  }
  return { mapping, ties, certainty };
}

/** The one of equal columns that is taken, null where it is not for us to say. */
function winnerOf(field: Field, equal: readonly Claim[], columns: readonly DescribedColumn[]): Claim | null {
  if (equal.length === 1 || LEFTMOST.has(field)) return equal[0];
  // "Kunde" twice is the number and the name.
  const numbers = equal.filter(({ index }) => columns[index].kind === "number");
  return field === "customerId" && numbers.length === 1 ? numbers[0] : null;
}

/** Whether names compete that would tell the customers apart: "Kunde" twice, without a number. */
function isAboutWho(field: Field, equal: readonly Claim[], claims: readonly Claim[]): boolean {
  return (
    field === "customerName" &&
    equal.length > 1 &&
    equal.every((claim) =>
      claims.some((other) => other.index === claim.index && other.field === "customerId"),
    )
  );
}
