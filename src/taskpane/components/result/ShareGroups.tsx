import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import { capitalised } from "../../../report/words/capitalised";
import { useTexts } from "../../words/TextsContext";

/** What the best fifth, the next 30 % and the last half bring, and within that the worst tenth. */
export function ShareGroups({ model }: { readonly model: ReportModel }): JSX.Element {
  const { formats, result, levels, levelsOf } = useTexts();
  const words = result.groups;
  const { totals, criterion, moneyScale, currency } = model;
  const lines = (["top20", "next30", "last50", "worst10"] as const).map((group) => ({
    name: words[group](totals[group].customers),
    ...totals[group],
  }));
  const hasShares = totals.top20.share !== null;
  return (
    <table className={paneClasses.table} aria-label={words.label(levelsOf[criterion])}>
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col" className={paneClasses.number}>
            {capitalised(levels[criterion])}
          </th>
          {hasShares && (
            <th scope="col" className={paneClasses.number}>
              {words.share}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, amount, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={paneClasses.number}>{formats.roundMoney(amount / moneyScale, currency)}</td>
            {share !== null && <td className={paneClasses.number}>{formats.percent(share)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
