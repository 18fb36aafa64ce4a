import { formats } from "../../pane/formats";
import type { de } from "./de";

const f = formats("en");

/** Rank stability in English. */
export const en: typeof de = {
  stable: "yes",
  unstable: "no",
  sentence: ({ scored, flips, top, topSpread, variants, fewestBins, mostBins, earlier, later }) =>
    `Rank stability: under ${f.count(variants)} settings ` +
    `(${fewestBins} to ${mostBins} classes, M weighted once or twice${days(earlier, later)}), ` +
    `${f.count(flips)} of ${f.count(scored)} customers ${flips === 1 ? "changes" : "change"} segment at least once. ` +
    (top === 1
      ? `For the best customer by RFM, best and worst rank are ${places(topSpread)} apart.`
      : `For the best 20% by RFM, best and worst rank are a median of ${places(topSpread)} apart.`),
};

function days(earlier: number, later: number): string {
  if (earlier > 0 && later > 0)
    return `, analysis date up to ${Math.max(earlier, later)} days earlier or later`;
  if (earlier > 0) return `, analysis date up to ${earlier} days earlier`;
  return later > 0 ? `, analysis date up to ${later} days later` : "";
}

function places(count: number): string {
  const whole = Math.round(count);
  return whole === 1 ? "1 place" : `${f.count(whole)} places`;
}
