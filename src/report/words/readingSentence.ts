import { dissectDate, serialFrom } from "../parse/dateText";
import { dissectNumber, numberFrom } from "../parse/numberText";
import type { Evidence, Reading } from "../Reconciliation";
import type { RuleTexts } from "./RuleTexts";
import { shortened } from "./shortened";

/** How a column was read: what the first doubtful text counts as, and why, or that none is doubtful. */
export function readingSentence(reading: Reading, texts: RuleTexts): string {
  const { readings, values } = texts.rules;
  const { doubtful, because } = reading;
  const header = shortened(reading.header);
  const value = doubtful === null ? null : valueOf(doubtful.text, reading.as, texts);
  if (doubtful === null || value === null) return readings.clear[reading.as](reading.texts, header);
  const reason = because === null ? "" : reasonOf(because, texts);
  return readings.doubt(values.quoted(shortened(doubtful.text)), doubtful.row, header, value, reason);
}

function reasonOf(because: Evidence, { rules: { readings, values } }: RuleTexts): string {
  switch (because.kind) {
    case "cell":
      return readings.becauseOfCell(values.quoted(shortened(because.quote.text)), because.quote.row);
    case "otherColumn": {
      const { header, quote } = because;
      return readings.becauseOfColumn(shortened(header), values.quoted(shortened(quote.text)), quote.row);
    }
    case "answer":
      return readings.becauseOfAnswer;
  }
}

/** What a text counts as, or null for a text that is neither number nor date. */
function valueOf(text: string, as: Reading["as"], { rules: { values } }: RuleTexts): string | null {
  if (as === "dayFirst" || as === "monthFirst") {
    const date = dissectDate(text);
    const day = date === null ? NaN : serialFrom(date, as);
    return Number.isNaN(day) ? null : values.day(day);
  }
  const number = dissectNumber(text);
  // Without separators: that 1.000 counts as 1000 or as 1 must be plain to see in either language.
  return number === null ? null : values.plain(numberFrom(number, as));
}
