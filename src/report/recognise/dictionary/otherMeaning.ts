/**
 * Words that make a header mean something else than the known word beside them: last year's revenue, a
 * share, a plan, an average, an address, somebody else's number. As `headerKey` writes them.
 */
export const OTHER_MEANING: ReadonlySet<string> = new Set(
  `
  vorjahr vj vorperiode previous prior ytd kumuliert cumulated
  plan planned geplant budget soll forecast prognose erwartet erwarteter expected est estimated ziel target potenzial potential
  gewichtet weighted probability wahrscheinlichkeit
  prozent percent anteil share quote rate ratio marge rang rank index score differenz abweichung delta veraenderung change
  durchschnitt durchschnittlich avg average mittelwert je pro per max min maximum minimum
  steuer tax mwst ust vat satz
  offen offener offene open remaining rest ausstehend outstanding limit kreditlimit saldo balance
  telefon phone fax mobil mobile strasse street adresse address plz postcode zip ort city land country region province
  seit since geburtstag birthday birth faellig due gueltig valid bis until
  status state stage phase note notes bemerkung kommentar comment
  spediteur carrier lieferant lieferanten vendor supplier vertreter mitarbeiter sachbearbeiter betreuer ansprechpartner
  inhaber besitzer owner manager rep salesperson verkaeufer
  activity aktivitaet login modified geaendert updated
  `
    .trim()
    .split(/\s+/),
);
