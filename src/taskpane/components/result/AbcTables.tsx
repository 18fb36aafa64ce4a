import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { ABC_CLASSES, crossClasses } from "./crossClasses";
import { resultClasses } from "./resultClasses";
import { Tick } from "./Tick";
import { TickHead } from "./TickHead";
import type { WhatIfHandle } from "./useWhatIf";

interface Props {
  readonly model: ReportModel;
  readonly leftOut: WhatIfHandle;
}

/** Classes by the criterion, each with the box that counts it in; and where they differ, against revenue. */
export function AbcTables({ model, leftOut }: Props): JSX.Element {
  const { formats, result, levels } = useTexts();
  const words = result.abc;
  const { abc, criterion, totals, moneyScale } = model;
  const level = levels[criterion];
  const total = totals.money[criterion] ?? 0;
  return (
    <>
      <table className={paneClasses.table} aria-label={words.byLevel(level)}>
        <TickHead
          label={words.class}
          figures={[words.customers, capitalised(level), ...(total > 0 ? [words.share] : [])]}
        />
        <tbody>
          {abc.criterion.map((row) => (
            <tr key={row.abc}>
              <td className={resultClasses.tickCell}>
                <Tick
                  name={`${words.class} ${row.abc}`}
                  included={!leftOut.exclusions.classes.has(row.abc)}
                  disabled={row.customers === 0}
                  onTurn={(next) => leftOut.turnClass(row.abc, next)}
                />
              </td>
              <th scope="row">{row.abc}</th>
              <td className={paneClasses.number}>{formats.count(row.customers)}</td>
              <td className={paneClasses.number}>{formats.roundMoney(row.amount / moneyScale)}</td>
              {total > 0 && <td className={paneClasses.number}>{formats.percent(row.amount / total)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {criterion !== "revenue" && model.levels.includes("revenue") && <CrossTable model={model} />}
      <p className={paneClasses.note}>{words.N}</p>
    </>
  );
}

function CrossTable({ model }: Pick<Props, "model">): JSX.Element {
  const { formats, result, levels } = useTexts();
  const words = result.abc;
  const counts = React.useMemo(() => crossClasses(model), [model]);
  return (
    <>
      <table className={resultClasses.heat}>
        <caption className={resultClasses.caption}>{words.crossTitle(levels[model.criterion])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.corner}</th>
            {ABC_CLASSES.map((abc) => (
              <th key={abc} scope="col">
                {abc}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {ABC_CLASSES.map((abc, row) => (
            <tr key={abc}>
              <th scope="row">{abc}</th>
              {counts[row].map((count, column) => (
                <td key={ABC_CLASSES[column]}>{formats.count(count)}</td>
              ))}
              <td>{formats.count(counts[row].reduce((sum, count) => sum + count, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={paneClasses.note}>{words.crossNote}</p>
    </>
  );
}
