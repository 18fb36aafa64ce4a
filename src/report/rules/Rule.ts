/** Counts a cell as something else than stands in it. */
export type RepairRule =
  /** A text is read as the number it shows: "1.234,56 €". */
  | "numberText"
  /** A text, or the digits 20241231, are read as the day they show. */
  | "dateText"
  /** An id in another spelling (blanks, capitals, number and text) is the same customer. */
  | "idSpelling"
  /** The user has said that two customers are one. */
  | "mergedCustomer"
  /** A positive amount in a row whose document type says credit note counts as negative. */
  | "creditSign"
  /** Costs that the export states below zero count as costs. */
  | "costSign"
  /** An amount in another currency is converted at the user's rate. */
  | "currencyRate"
  /** A cost cell that holds no number counts as 0. */
  | "unreadableCost";

/** Why a row is not counted. */
export type SetAsideReason =
  | "blankRow"
  | "repeatedHeader"
  /** Totals and subtotals. */
  | "totalsRow"
  | "missingCustomer"
  /** The amount stands in another line of the same order, as shops export it. */
  | "continuationLine"
  /** The cell of the amount is blank, which is not 0. */
  | "missingAmount"
  | "unreadableAmount"
  /** The customer is on the user's list of test customers. */
  | "testCustomer"
  /** The item is on the user's list of items that are no goods: postage, fees. */
  | "technicalItem"
  /** Hidden in the sheet, by hand or by a filter. */
  | "hiddenRow"
  /** An order line without a readable day. */
  | "unreadableDate"
  | "futureDate"
  /** Before or after the days that the user wants to look at. */
  | "outsideWindow"
  /** Equal to an earlier row in every cell. */
  | "duplicate";

/** Every way in which the report departs from what stands in the source. */
export type Rule = RepairRule | SetAsideReason;

/** How a rule behaves until the user decides otherwise. */
export interface RuleNature {
  readonly kind: "repair" | "setAside";
  readonly onByDefault: boolean;
  /** Whether the user may switch it off (or on); else there is nothing that could be counted in its place. */
  readonly switchable: boolean;
}

const repair = { kind: "repair", onByDefault: true, switchable: true } as const;
const setAside = { kind: "setAside", onByDefault: true, switchable: true } as const;

/**
 * All rules. Those that set aside stand in the order in which they are asked: a row has the first
 * reason that fits.
 *
 * Duplicates, hidden rows and technical items count until the user says otherwise: a quantity may have
 * been split over equal lines, a filter is forgotten easily, and postage that was invoiced is in the
 * ledger too.
 */
export const RULES: { readonly [rule in Rule]: RuleNature } = {
  numberText: repair,
  dateText: repair,
  idSpelling: repair,
  mergedCustomer: { ...repair, switchable: false },
  creditSign: repair,
  costSign: { ...repair, onByDefault: false },
  currencyRate: { ...repair, switchable: false },
  unreadableCost: { ...repair, switchable: false },

  blankRow: { ...setAside, switchable: false },
  repeatedHeader: { ...setAside, switchable: false },
  totalsRow: setAside,
  missingCustomer: setAside,
  continuationLine: { ...setAside, switchable: false },
  missingAmount: { ...setAside, switchable: false },
  unreadableAmount: { ...setAside, switchable: false },
  testCustomer: setAside,
  technicalItem: { ...setAside, onByDefault: false },
  hiddenRow: { ...setAside, onByDefault: false },
  unreadableDate: setAside,
  futureDate: setAside,
  outsideWindow: { ...setAside, switchable: false },
  duplicate: { ...setAside, onByDefault: false },
};

/** Whether a text read from outside names a rule. */
export function isRule(name: string): name is Rule {
  return Object.prototype.hasOwnProperty.call(RULES, name);
}

/** The reasons for setting a row aside, in the order in which they are asked. */
export const SET_ASIDE_REASONS = (Object.keys(RULES) as Rule[]).filter(
  (rule): rule is SetAsideReason => RULES[rule].kind === "setAside",
);
