import type { Language } from "../Language";

interface CohortRetentionWords {
  /** Numbers of periods follow. */
  readonly header: readonly [cohort: string, customers: string];
}

/** The words in a table of `COHORT_RETENTION`. */
export const cohortRetentionWords: { readonly [language in Language]: CohortRetentionWords } = {
  de: { header: ["Kohorte", "Kunden"] },
  en: { header: ["Cohort", "Customers"] },
};
