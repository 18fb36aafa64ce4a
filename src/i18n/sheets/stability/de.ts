import { formats } from "../../pane/formats";

const f = formats("de");

/** What was found under which settings. */
export interface FoundStability {
  readonly scored: number;
  readonly flips: number;
  readonly top: number;
  readonly topSpread: number;
  readonly variants: number;
  readonly fewestBins: number;
  readonly mostBins: number;
  readonly earlier: number;
  readonly later: number;
}

/** Rank stability in German. */
export const de = {
  stable: "ja",
  unstable: "nein",
  sentence: ({
    scored,
    flips,
    top,
    topSpread,
    variants,
    fewestBins,
    mostBins,
    earlier,
    later,
  }: FoundStability) =>
    `Rangstabilität: Unter ${f.count(variants)} Einstellungen ` +
    `(${fewestBins} bis ${mostBins} Klassen, M einfach oder doppelt gewichtet${days(earlier, later)}) ` +
    `${flips === 1 ? "wechselt" : "wechseln"} ${f.count(flips)} von ${f.count(scored)} Kunden das Segment mindestens einmal. ` +
    (top === 1
      ? `Beim besten Kunden nach RFM liegen bester und schlechtester Rang ${places(topSpread)} auseinander.`
      : `Bei den besten 20 % nach RFM liegen bester und schlechtester Rang im Median ${places(topSpread)} auseinander.`),
};

function days(earlier: number, later: number): string {
  if (earlier > 0 && later > 0)
    return `, Stichtag bis zu ${Math.max(earlier, later)} Tage früher oder später`;
  if (earlier > 0) return `, Stichtag bis zu ${earlier} Tage früher`;
  return later > 0 ? `, Stichtag bis zu ${later} Tage später` : "";
}

function places(count: number): string {
  const whole = Math.round(count);
  return whole === 1 ? "1 Platz" : `${f.count(whole)} Plätze`;
}
