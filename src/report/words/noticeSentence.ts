import type { ForecastRefusal, ForecastWarning } from "../forecast/CustomerForecast";
import type { Notice, ReportModel } from "../ReportModel";

/** What notices need of a language's catalogue. */
export interface NoticeTexts {
  readonly notices: {
    creditNotes(rows: number, amount: number, currency?: string): string;
    exactDuplicates(rows: number, amount: number, currency?: string): string;
    zeroAmounts(rows: number): string;
    mergedCustomers(rows: number): string;
    unreadableDates(rows: number): string;
    negativeRevenueCustomers(customers: number): string;
    fewCustomers(customers: number): string;
    negativeCosts(header: string): string;
    unreadableCosts(cells: number): string;
    readonly noProductCosts: string;
    missingCosts(cells: number): string;
    farDates(rows: number, last: number, lastBefore: number): string;
    lostThousands(header: string, number: number, text: string, cells: number): string;
    readonly amountFromQuantity: string;
    readonly amountFromGross: string;
    readonly amountWithTax: string;
    readonly noDates: string;
    readonly noCosts: string;
    readonly totalNotPositive: string;
    readonly noForecast: { readonly [reason in ForecastRefusal]: string };
    readonly forecastWarnings: { readonly [warning in ForecastWarning]: string };
    forecastLosses(customers: number): string;
    readonly forecastInWindow: string;
    forecastFar(months: number, monthsObserved: number): string;
  };
}

/** A notice in words; the model it belongs to tells scale and currency of its amounts. */
export function noticeSentence(
  notice: Notice,
  { moneyScale, currency }: Pick<ReportModel, "moneyScale" | "currency">,
  { notices }: NoticeTexts,
): string {
  switch (notice.kind) {
    case "creditNotes":
    case "exactDuplicates":
      return notices[notice.kind](notice.rows, notice.amount / moneyScale, currency);
    case "zeroAmounts":
    case "mergedCustomers":
    case "unreadableDates":
      return notices[notice.kind](notice.rows);
    case "negativeRevenueCustomers":
    case "fewCustomers":
    case "forecastLosses":
      return notices[notice.kind](notice.customers);
    case "negativeCosts":
      return notices.negativeCosts(notice.header);
    case "unreadableCosts":
    case "missingCosts":
      return notices[notice.kind](notice.cells);
    case "lostThousands":
      return notices.lostThousands(notice.header, notice.number, notice.text, notice.cells);
    case "farDates":
      return notices.farDates(notice.rows, notice.last, notice.lastBefore);
    case "noForecast":
      return notices.noForecast[notice.reason];
    case "forecastWarning":
      return notices.forecastWarnings[notice.warning];
    case "forecastFar":
      return notices.forecastFar(notice.months, notice.monthsObserved);
    case "forecastInWindow":
    case "noProductCosts":
    case "amountFromQuantity":
    case "amountFromGross":
    case "amountWithTax":
    case "noDates":
    case "noCosts":
    case "totalNotPositive":
      return notices[notice.kind];
  }
}
