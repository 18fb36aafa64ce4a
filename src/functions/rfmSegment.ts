import { segmentsOfCodes } from "../domain/segmentsOfCodes";
import { segments as names } from "../i18n/cells/segments";
import { readColumns } from "./boundary/readColumns";
import { readLanguage } from "./boundary/readLanguage";
import { toCell } from "./boundary/toCell";
import { toSpill } from "./boundary/toSpill";
import german from "./rfmSegment.de.json";

/**
 * Name of the segment of each customer by its RFM code, from champions to hibernating; spills.
 * @customfunction RFM_SEGMENT
 * @group portfolio
 * @question Who is loyal, who is new, and who is about to leave?
 * @formula field of the grid R × F: R = code ÷ 100, F = (code ÷ 10) mod 10, without remainders
 * @param scores Column of RFM codes from 111 to 555, as RFM_SCORE gives them; blank for no code.
 * @param language Language of the names, "de" or "en"; "de" if omitted.
 * @unit score rfmCode: scores
 * @unit language: language
 * @returns One name per row; "" where a row has no code. A wrong cell is an error of its own row.
 * @example
 * RFM_SEGMENT({555;353;515;333;245;111},"en") // => {"Champions";"Loyal customers";"New customers";"Need attention";"At risk";"Hibernating"}
 * RFM_SEGMENT({555;353;515;333;245;111}) // => {"Champions (Spitzenkunden)";"Treue Stammkunden";"Neukunden";"Aufmerksamkeit nötig";"Abwanderungsgefährdet";"Ruhend"}
 * RFM_SEGMENT({455;0;151}) // => {"Treue Stammkunden";"";"Nicht verlieren!"}
 * @pitfall Only codes of five classes have a segment: leave bins of RFM_SCORE blank.
 * @pitfall M is not asked: a loyal customer can bring little. Rank by M within a segment.
 */
export function RFM_SEGMENT(scores: unknown[][], language?: unknown): unknown[][] {
  const nameOf = names[toCell(readLanguage("language", language), german)];
  const codes = toCell(readColumns({ scores }), german);
  const { segments, faults } = segmentsOfCodes(codes.values.scores);
  return toSpill(
    {
      count: codes.count,
      cells: (row) => {
        const segment = segments[row];
        return [segment === null ? "" : nameOf[segment]];
      },
      faults: new Map([...faults, ...codes.faults]),
      isRow: codes.isRow,
    },
    german,
  );
}
