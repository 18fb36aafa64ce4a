import { dissectDate, type DateOrder } from "./dateText";

/** The order of day and month in a column, or a text that leaves it open. */
export type OrderDecision = { readonly order: DateOrder } | { readonly doubtful: string };

/** One `31/12/2024` tells how to read every `03/04/2024` of the column. */
export function columnDateOrder(texts: readonly string[]): OrderDecision {
  let doubtful: string | null = null;
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const date = dissectDate(text);
    if (date === null) continue;
    if (date.order === null) doubtful ??= text;
    else if (date.order === "dayFirst") dayFirst = true;
    // Equal parts and a year in front say nothing about the others.
    else if (date.second > 12 && !/^\d{4}/.test(text.trim())) monthFirst = true;
  }
  if (doubtful === null) return { order: "dayFirst" };
  if (dayFirst === monthFirst) return { doubtful };
  return { order: dayFirst ? "dayFirst" : "monthFirst" };
}
