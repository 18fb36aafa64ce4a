/** What Excel says of the user's region, and the names it gives new things in the user's language. */
export interface Culture {
  readonly name: string;
  /** Of the system; `own` takes their place where Excel's options say so. */
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly own: OwnSeparators | null;
  readonly dateSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly timeSeparator: string;
  readonly longTimePattern: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly columnName: string;
  readonly chartName: string;
}

export interface OwnSeparators {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** Separators and patterns follow the data locale, names the language of the interface. */
export function cultureOf(uiLocale: string, dataLocale: string, own: OwnSeparators | null = null): Culture {
  const names = uiLocale.startsWith("de") ? GERMAN_NAMES : ENGLISH_NAMES;
  return { ...regionOf(dataLocale), name: dataLocale, own, ...names };
}

function regionOf(dataLocale: string): typeof GERMAN_REGION {
  if (dataLocale === "de-CH") return SWISS_REGION;
  return dataLocale.startsWith("de") ? GERMAN_REGION : AMERICAN_REGION;
}

const GERMAN_REGION = {
  decimalSeparator: ",",
  groupSeparator: ".",
  dateSeparator: ".",
  shortDatePattern: "dd.MM.yyyy",
  longDatePattern: "dddd, d. MMMM yyyy",
  timeSeparator: ":",
  longTimePattern: "HH:mm:ss",
};

const SWISS_REGION = { ...GERMAN_REGION, decimalSeparator: ".", groupSeparator: "’" };

const AMERICAN_REGION = {
  decimalSeparator: ".",
  groupSeparator: ",",
  dateSeparator: "/",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  timeSeparator: ":",
  longTimePattern: "h:mm:ss tt",
};

const GERMAN_NAMES = {
  sheetName: "Tabelle",
  tableName: "Tabelle",
  columnName: "Spalte",
  chartName: "Diagramm ",
};
const ENGLISH_NAMES = { sheetName: "Sheet", tableName: "Table", columnName: "Column", chartName: "Chart " };
