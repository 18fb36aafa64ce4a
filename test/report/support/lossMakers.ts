/** Customers with all costs; their contributions are 5200, 200, 0, −50, −150, −700 and −2000. */
export const lossMakers = [
  ["Kundennummer", "Firma", "Umsatz", "Wareneinsatz", "Auftragskosten", "Kundenkosten"],
  ["K1", "Gut", 10_000, 4_000, 500, 300],
  ["K2", "Klein", 500, 300, 0, 0],
  ["K3", "Null", 300, 200, 60, 40],
  ["K4", "Billig", 1_000, 750, 200, 100],
  ["K5", "Aufwendig", 1_000, 600, 350, 200],
  ["K6", "Ohne Umsatz", 0, 0, 300, 400],
  ["K7", "Groß", 8_000, 7_000, 2_000, 1_000],
];
