import { type HeaderFooter, colToLetter, type NamedRange, type PageSetup, type PaperSize } from "hucre";
import { quoteSheet } from "../host/model/address";
import type { Bag } from "../host/model/Bag";
import type { PageLayout } from "../host/model/PageLayout";
import { recordOf } from "./recordOf";

const POINTS_PER_INCH = 72;

const PAPER: Readonly<Record<string, PaperSize>> = {
  Letter: "letter",
  Legal: "legal",
  Executive: "executive",
  Tabloid: "tabloid",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
};

/** How a sheet is printed: paper, direction, scale, margins; what is printed, {@link printNames} say. */
export function exportPage({ of }: PageLayout): PageSetup {
  const inches = (name: string) => Number(of[name]) / POINTS_PER_INCH;
  return {
    paperSize: PAPER[String(of.PaperSize)],
    orientation: of.Orientation === "Landscape" ? "landscape" : "portrait",
    ...zoom(of.Zoom),
    margins: {
      left: inches("LeftMargin"),
      right: inches("RightMargin"),
      top: inches("TopMargin"),
      bottom: inches("BottomMargin"),
      header: inches("HeaderMargin"),
      footer: inches("FooterMargin"),
    },
    showGridLines: of.PrintGridlines === true,
    showRowColHeaders: of.PrintHeadings === true,
    horizontalCentered: of.CenterHorizontally === true,
    verticalCentered: of.CenterVertically === true,
  };
}

/** The last rows, counted from 0, of the pages that end where an add-in wants them to. */
export function exportRowBreaks({ rowBreaks }: PageLayout): number[] {
  return [...rowBreaks].sort((a, b) => a - b).map((row) => row - 1);
}

/**
 * The area that is printed and the rows and columns that every page repeats. Files have them as names;
 * they are written as such, for from a page set-up the writer would make names without the quotes that
 * a sheet called "Data log" needs.
 */
export function printNames({ sheet, titleRows, titleColumns, printArea }: PageLayout): NamedRange[] {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const titles = [
    ...(titleColumns ? [`$${colToLetter(titleColumns.left)}:$${colToLetter(titleColumns.right)}`] : []),
    ...(titleRows ? [`$${titleRows.top + 1}:$${titleRows.bottom + 1}`] : []),
  ];
  const areas = (printArea ?? []).map(
    ({ top, left, bottom, right }) => `$${colToLetter(left)}$${top + 1}:$${colToLetter(right)}$${bottom + 1}`,
  );
  return [
    { name: "_xlnm.Print_Titles", parts: titles },
    { name: "_xlnm.Print_Area", parts: areas },
  ]
    .filter(({ parts }) => parts.length > 0)
    .map(({ name, parts }) => ({
      name,
      range: parts.map((part) => prefix + part).join(","),
      scope: sheet.name,
    }));
}

/** Fitted to a number of pages, where 0 is as many as it takes, or a scale in per cent. */
function zoom(value: unknown): Pick<PageSetup, "fitToPage" | "fitToWidth" | "fitToHeight" | "scale"> {
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = recordOf(value);
  if (typeof across === "number" || typeof down === "number") {
    return { fitToPage: true, fitToWidth: Number(across ?? 0), fitToHeight: Number(down ?? 0) };
  }
  return typeof scale === "number" && scale !== 100 ? { scale } : {};
}

/** What stands above and below every printed page, in Excel's codes: `&L`, `&C` and `&R` begin its parts. */
export function exportHeaderFooter(of: Bag): HeaderFooter | undefined {
  const line = (end: "Header" | "Footer") =>
    (["Left", "Center", "Right"] as const)
      .map((side) => [side.charAt(0), of[`${side}${end}`]] as const)
      .filter(([, text]) => typeof text === "string" && text !== "")
      .map(([code, text]) => `&${code}${String(text)}`)
      .join("");
  const oddHeader = line("Header");
  const oddFooter = line("Footer");
  return oddHeader || oddFooter ? { oddHeader, oddFooter } : undefined;
}
