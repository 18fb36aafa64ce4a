import { formats } from "../formats";

const f = formats("de");

/** What the reader of a forecast should know, in German. */
export const de = {
  noForecast: {
    customerList:
      "Die Prognose braucht einzelne Bestellungen mit Datum; diese Tabelle hat eine Zeile je Kunde. Gereiht ist nach Geld.",
    noDates: "Ohne Kaufdatum gibt es keine Prognose. Gereiht ist nach Geld.",
    noRepeatBuyers:
      "Kein Kunde hat an mehr als einem Tag gekauft: Für eine Prognose fehlt die Grundlage. Gereiht ist nach Geld.",
  },
  forecastWarnings: {
    fewCustomers: "Prognose: Unter 200 Kunden ist sie unsicher; kleine Rangunterschiede besagen nichts.",
    fewRepeatBuyers:
      "Prognose: Weniger als 50 Kunden haben wieder gekauft; wer wann wiederkommt, lässt sich nur grob schätzen.",
    noMeasurableDropout:
      "Prognose: Abwanderung ist in diesen Daten nicht messbar. Gerechnet ist, als blieben alle Kunden; " +
      "wer lange nicht gekauft hat, ist eher zu hoch bewertet.",
    notConverged: "Prognose: Die Schätzung kam nicht sicher ans Ziel; nur die Größenordnung ist verlässlich.",
    noSpendModel:
      "Prognose: Zu wenige Kunden haben wieder gekauft, oder alle für denselben Betrag. " +
      "Statt eines Modells gelten Durchschnitte der bisherigen Käufe.",
    spendDependsOnFrequency:
      "Prognose: Wer öfter kauft, kauft hier für merklich mehr oder weniger. Das Modell setzt voraus, dass beides " +
      "nichts miteinander zu tun hat; die Werte je Kauftag sind deshalb verzerrt.",
    sameSpend:
      "Prognose: Im Wert je Kauftag unterscheiden sich die Kunden nicht messbar; für alle gilt nahezu derselbe.",
    sameDropout:
      "Prognose: In der Neigung abzuwandern unterscheiden sich die Kunden nicht messbar; von den Parametern a und b " +
      "ist nur das Verhältnis bestimmt.",
    noFiniteMeanSpend:
      "Prognose: Die Werte je Kauftag liegen so weit auseinander, dass das Modell keinen Mittelwert hat; " +
      "es ist am beobachteten festgehalten.",
  },
  forecastLosses: (count: number) =>
    count === 1
      ? "Prognose: 1 Kunde hat mit seinen Wiederkäufen nichts gebracht oder Geld gekostet; so wird er fortgeschrieben."
      : `Prognose: ${f.count(count)} Kunden haben mit ihren Wiederkäufen nichts gebracht oder Geld gekostet; so werden sie fortgeschrieben.`,
  forecastInWindow:
    "Prognose: Käufe vor dem gewählten Zeitraum bleiben außer Betracht, alte Kunden gelten als neue. Besser alle Daten nehmen.",
  forecastFar: (months: number, monthsObserved: number) =>
    `Prognose: ${months === 1 ? "1 Monat ist" : `${f.count(months)} Monate sind`} weiter voraus, als die Daten zurückreichen (${tenths(monthsObserved)}).`,
};

function tenths(months: number): string {
  const shown = Math.round(months * 10) / 10;
  return `${f.sample(shown)} ${shown === 1 ? "Monat" : "Monate"}`;
}
