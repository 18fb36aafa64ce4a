import type { Separators } from "./FormulaCells";
import { runInExcel } from "./runInExcel";

/** What Excel says of the separators of the user's computer, and of those set in Excel itself. */
export interface SeparatorSettings {
  /** Of the computer's region, such as `de-CH`. */
  readonly culture: string;
  readonly system: DigitSeparators;
  /** Set in Excel's options, and in force unless `useSystem`. */
  readonly excel: DigitSeparators;
  readonly useSystem: boolean;
}

interface DigitSeparators {
  readonly decimal: string;
  readonly thousands: string;
}

export function readSeparators(): Promise<Separators> {
  return runInExcel(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
    const culture = application.cultureInfo;
    culture.load("name");
    culture.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    return separatorsInForce({
      culture: culture.name,
      system: {
        decimal: culture.numberFormat.numberDecimalSeparator,
        thousands: culture.numberFormat.numberGroupSeparator,
      },
      excel: { decimal: application.decimalSeparator, thousands: application.thousandsSeparator },
      useSystem: application.useSystemSeparators,
    });
  });
}

/**
 * The separators that hold in formulas the user types. "Use system separators" decides between the two
 * pairs for digits.
 *
 * Excel takes the separator between arguments from the computer's region whatever its own options say, and
 * no member of the API tells it. It is `;` where numbers have a comma, and in Switzerland and Liechtenstein,
 * which write a point.
 *
 * @see "Application.UseSystemSeparators property (Excel)" and "Excel.NumberFormatInfo class", Microsoft Learn
 */
export function separatorsInForce({ culture, system, excel, useSystem }: SeparatorSettings): Separators {
  const { decimal, thousands } = useSystem ? system : excel;
  const isSemicolon = system.decimal === "," || decimal === "," || /-(CH|LI)$/i.test(culture);
  return { decimal, thousands, argument: isSemicolon ? ";" : "," };
}
