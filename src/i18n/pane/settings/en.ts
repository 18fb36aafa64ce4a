import { formats } from "../formats";
import { en as choices } from "./choices/en";
import type { SettingsTexts } from "./de";
import { en as setup } from "./setup/en";

const f = formats("en");

/** Words of the pane's settings in English. */
export const en: SettingsTexts = {
  language: "en",
  heading: "Settings",
  asDefault: "All data, the analysis date is the latest day of the data",

  scope: "Period and exclusions",
  choices,
  setup,

  columns: {
    tie: (field) => `Which column is “${field}”?`,
    option: (title, samples) => (samples.length === 0 ? title : `${title} (e.g. ${samples.join(" · ")})`),
    presumed: "Presumed",
  },

  analysisDate: {
    label: "Analysis date",
    short: (day) => `Analysis date ${f.date(day)}`,
    hint: "The report counts up to this day. Blank: the latest day of the data.",
  },

  window: {
    label: "Period",
    all: "All data",
    months: (count) =>
      count === 1
        ? "Last month up to the analysis date"
        : `Last ${f.count(count)} months up to the analysis date`,
    days: "From day to day",
    from: "First day",
    to: "Last day",
    openEnd: "open",
    noDates: "The period takes effect once the date has a column.",
    reversed: "The first day lies after the last one. That leaves no row.",
    short: {
      months: (count) => (count === 1 ? "Period: last month" : `Period: last ${f.count(count)} months`),
      between: (from, to) => `Period: ${f.date(from)} to ${f.date(to)}`,
      since: (from) => `Period: from ${f.date(from)}`,
      until: (to) => `Period: up to ${f.date(to)}`,
    },
  },

  lists: {
    testCustomers: "Test customers",
    technicalItems: "Items that are no goods",
    leaveOutCustomers: "Do not count test customers",
    leaveOutItems: "Do not count items that are no goods",
    customersHint: "Numbers or names, one entry per line. * stands for any characters: *test*",
    itemsHint: "Item numbers or names, one entry per line. * stands for any characters: postage*",
    noItems: "This list takes effect once the item number or the item name has a column.",
    restore: "Restore the default",
    short: "own exclusion lists",
    shortItems: "without postage and fees",
    shortCustomers: "with test customers",
    tooMany: (most) => `At most ${f.count(most)} entries. Use * to cover several with one.`,
    tooLong: (most) => `One entry is longer than ${f.count(most)} characters. Shorten it with *.`,
  },

  currencies: {
    label: "Conversion",
    question: (currencies) =>
      `The table contains ${f.list(currencies)}. Which currency should the report use?`,
    rate: (currency, into) => `1 ${currency} = ? ${into}`,
    apply: "Convert",
    withdraw: "Discard the conversion",
    into: (into) => `All amounts are converted into ${into}.`,
    short: (into) => `Conversion into ${into}`,
  },

  faults: {
    noDay: (text) => `“${text}” is not a date. Example: 2024-12-31.`,
    doubtfulDay: (text) =>
      `In “${text}” it is unclear which is the day and which the month. Example: 2024-12-31.`,
    noRate: (text) => `“${text}” is not a rate. Example: 0.92.`,
    doubtfulRate: (text) =>
      `Please write “${text}” with a decimal point and without a comma between thousands. Example: 1.085.`,
    missingRate: "The rate is missing here. Example: 0.92.",
  },
};
