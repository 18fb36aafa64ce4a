/**
 * Excel's category of a number format, as `range.numberFormatCategories` names it.
 *
 * @example
 * numberFormatCategory("dd.mm.yyyy") // => "Date"
 * numberFormatCategory("#,##0.00 €") // => "Currency"
 * numberFormatCategory("@") // => "Text"
 */
export function numberFormatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  // Without texts, colours and the mere name of a locale, such as [$-407].
  const code = format.split(";")[0].replace(/"[^"]*"|\\.|\[(?:[^\]$]|\$-)[^\]]*\]/g, "");
  if (/_\(|\* /.test(code)) return "Accounting";
  if (/[$€£¥]/.test(code)) return "Currency";
  if (/[yd]/i.test(code)) return "Date";
  if (/[hs]/i.test(code)) return "Time";
  if (/m/i.test(code)) return "Date";
  if (code.includes("%")) return "Percentage";
  if (/e[+-]/i.test(code)) return "Scientific";
  if (/[?#0]+\/[?#0\d]+/.test(code)) return "Fraction";
  return /^[#,0.]+$/.test(code) ? "Number" : "Custom";
}
