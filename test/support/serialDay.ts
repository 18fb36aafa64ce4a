/** Excel's serial day of an ISO date from March 1900 on. */
export function serialDay(isoDate: string): number {
  return Date.parse(isoDate) / 86_400_000 + 25_569;
}
