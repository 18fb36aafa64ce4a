import { rfmrFactors } from "../cells/rfmrFactors";
import { segments } from "../cells/segments";
import { en as errors } from "../errors/en";
import { formats } from "../pane/formats";
import { en as sheets } from "../sheets/en";
import type { SetupSheetTexts } from "./de";

const f = formats("en");

/** The sheets that the user edits, in English. */
export const en: SetupSheetTexts = {
  points: {
    sheetName: "RFMR points",
    title: "RFMR points: table to be edited",
    lines: [
      "The next report gives RFMR points by this table; at first it is the classical one of mail order.",
      "A class reaches up to its upper limit and includes it; without a limit it takes everything above.",
      "Rows may be changed, deleted and added at the end, in any order.",
      "What is not in the table brings 0 points.",
      "The limits from 50 to 400 were written for Deutsche Mark and should fit the usual order value.",
    ],
    columns: { factor: "Factor", limit: "Upper limit", points: "Points", meaning: "Meaning" },
    factors: rfmrFactors.en,
    meanings: {
      start: "every customer has them",
      recency: "months from the last purchase to the analysis date",
      orders: "for each purchase in the period of the report",
      averageValue: "revenue per purchase, on average",
      returns: "number of returns",
      mainCatalogues: "for each main catalogue; 0 in the report, as exports do not name them",
      specialCatalogues: "for each special catalogue; 0 in the report, as exports do not name them",
      mailings: "for each mailing",
    },
  },

  segmentMap: {
    sheetName: "Segment map",
    title: "Segment map: table to be edited",
    lines: (bins) => [
      "The next report places every customer in a segment by these rules.",
      `R, F and M run from 1 to ${bins}, ${bins} is best. Both limits of a rule are included.`,
      `A blank cell means “from 1” or “to ${bins}”. The first rule that fits decides.`,
      "Rows may be changed, moved, deleted and added at the end; segments may have any name.",
      "Several rows of the same name are one segment.",
      "Gaps and overlaps are reported when Kundenwert reads the sheet.",
    ],
    columns: {
      segment: "Segment",
      recencyFrom: "R from",
      recencyTo: "R to",
      frequencyFrom: "F from",
      frequencyTo: "F to",
      monetaryFrom: "M from",
      monetaryTo: "M to",
    },
    segments: segments.en,
    noSegment: sheets.noSegment,
  },

  faults: {
    noTable: (sheet, headers) => `The sheet “${sheet}” has no table with the headers ${f.list(headers)}.`,
    noRows: (sheet) => `The table on the sheet “${sheet}” is empty.`,
    blank: (row, header) => `In row ${row} “${header}” is blank.`,
    notANumber: (row, header, value) =>
      `Row ${row} has the text “${value}” under “${header}”. Only a number is allowed.`,
    unknownFactor: (row, value, factors) =>
      `Row ${row} has the factor “${value}”. Known ones are ${f.list(factors)}.`,
    outOfRange: (row, value, allowed) => `Row ${row} has ${value}. Allowed is ${allowed}.`,
    allowed: errors.allowed,
    repeated: (row, first) =>
      `Row ${row} repeats row ${first}. Each class may stand there only once; an upper limit of 0 counts as blank.`,
    unusableName: (row, value) =>
      `In row ${row} the segment is called “${value}”. A name must not contain *, ? or ~, not begin with <, > or =, ` +
      "not be longer than 255 characters and not stand for customers without a segment.",
  },

  mapFaults: {
    scores: { recency: "R", frequency: "F", monetary: "M" },
    allScores: "all scores",
    gap: (scores, combinations) =>
      `No rule fits ${scores} (${combined(combinations)}). Customers with these scores have no segment.`,
    overlap: (first, second, scores, combinations) =>
      `Rows ${first} and ${second} overlap at ${scores} (${combined(combinations)}). Row ${first} decides.`,
    span: (row, score, from, to, bins) =>
      `In row ${row} ${score} runs from ${f.sample(from)} to ${f.sample(to)}. Allowed are whole numbers from 1 to ${bins}, the smaller one first.`,
  },
};

function combined(combinations: number): string {
  return combinations === 1 ? "1 combination" : `${f.count(combinations)} combinations`;
}
