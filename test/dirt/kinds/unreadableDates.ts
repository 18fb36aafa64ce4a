import { has } from "../Sheet";
import { spoiltRows, type Spoil } from "./spoiltRows";

/** Words, days that are in no calendar, and days that no company has sold on. */
const NO_DAYS = [
  "",
  "",
  " ",
  "offen",
  "tbd",
  "00.00.0000",
  "30.02.2024",
  "2024-13-01",
  "#N/A",
  "KW 12",
  0,
  1,
  -5,
];

/** Order lines without a day: they can not be put into any period. */
export const withoutDay: Spoil = (row, layout, random) => {
  if (layout.shape !== "orders" || !has(layout, "date")) return null;
  const date = random.pick(NO_DAYS);
  const day = typeof date === "string" && date.trim() === "" ? "missing" : "unreadable";
  return { ...row, cells: { ...row.cells, date }, means: { ...row.means, day } };
};

export const unreadableDates = spoiltRows(withoutDay);
