import type { Language } from "../Language";

interface RfmTableWords {
  readonly header: readonly [
    customer: string,
    lastPurchase: string,
    daysSince: string,
    purchaseDays: string,
    revenue: string,
  ];
  /** The row of amounts that belong to no customer. */
  readonly withoutCustomer: string;
}

/** The words in a table of `RFM_TABLE`. */
export const rfmTableWords: { readonly [language in Language]: RfmTableWords } = {
  de: {
    header: ["Kunde", "Letzter Kauf", "Tage seither", "Kauftage", "Umsatz"],
    withoutCustomer: "ohne Kunde",
  },
  en: {
    header: ["Customer", "Last purchase", "Days since", "Purchase days", "Revenue"],
    withoutCustomer: "no customer",
  },
};
