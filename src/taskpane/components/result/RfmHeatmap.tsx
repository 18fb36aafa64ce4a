import * as React from "react";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { resultClasses } from "./resultClasses";
import { rfmGrid, type RfmCell } from "./rfmCells";
import { shade } from "./shade";

interface Props {
  readonly model: ReportModel;
  /** Positions of the customers that are counted. */
  readonly shown: Int32Array;
}

/** The darkest field is not quite the theme's colour, so that borders can still be seen. */
const DARKEST = 0.9;
/** What shares are worth a line in a narrow column. */
const NARROW_BINS = 7;

/** Customers and what they bring, by recency and frequency, as a table whose fields are shaded. */
export function RfmHeatmap({ model, shown }: Props): JSX.Element {
  const { formats, result, levels, levelsOf } = useTexts();
  const words = result.rfm;
  const { criterion, scoring, totals, moneyScale } = model;
  const grid = React.useMemo(() => rfmGrid(model, shown), [model, shown]);
  const total = totals.money[criterion] ?? 0;
  const palette = getTheme().palette;
  const worth = ({ amount }: RfmCell) =>
    total > 0 ? formats.percent(amount / total) : formats.roundMoney(amount / moneyScale);
  return (
    <>
      <div
        className={paneClasses.wide}
        // Wide grids can be scrolled by keyboard.
        {...(scoring.bins >= NARROW_BINS ? { tabIndex: 0, role: "group", "aria-label": words.title } : {})}
      >
        <table className={resultClasses.heat}>
          <caption className={resultClasses.caption}>
            {total > 0 ? words.caption(levelsOf[criterion]) : words.captionMoney(levels[criterion])}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {grid.rows.map((_, index) => (
                <th key={index} scope="col">
                  {words.frequency(index + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ recency, cells }) => (
              <tr key={recency}>
                <th scope="row">{words.recency(recency)}</th>
                {cells.map((cell, index) => {
                  const amount = grid.most === 0 ? 0 : (cell.customers / grid.most) * DARKEST;
                  const { background, text } = shade(palette.white, palette.themePrimary, amount);
                  return (
                    <td key={index} style={{ background, color: text }}>
                      {formats.count(cell.customers)}
                      {cell.customers > 0 && <span className={resultClasses.heatShare}>{worth(cell)}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={paneClasses.note}>
        {words.scale(scoring.bins)}
        {grid.unscored > 0 && ` ${words.unscored(grid.unscored)}`}
      </p>
    </>
  );
}
