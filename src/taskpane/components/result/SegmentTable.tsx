import * as React from "react";
import { css } from "office-ui-fabric-react/lib/Utilities";
import type { ReportModel, SegmentKey } from "../../../report/ReportModel";
import { capitalised } from "../../../report/words/capitalised";
import { segmentName } from "../../../report/words/segmentName";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { resultClasses } from "./resultClasses";
import { Tick } from "./Tick";
import { TickHead } from "./TickHead";
import type { WhatIfHandle } from "./useWhatIf";

interface Props {
  readonly model: ReportModel;
  readonly leftOut: WhatIfHandle;
}

/** Segments with customers and amount, what they mean and what to do, each with the box that counts it in. */
export function SegmentTable({ model, leftOut }: Props): JSX.Element {
  const { formats, result, levels } = useTexts();
  const words = result.segmentTable;
  const { segments, criterion, moneyScale } = model;
  return (
    <table className={paneClasses.table} aria-label={words.title}>
      <TickHead label={words.segment} figures={[words.customers, capitalised(levels[criterion])]} />
      <tbody>
        {segments.map(({ segment, customers, amount }, place) => {
          const name = segmentName(segment, result);
          const included = !leftOut.exclusions.segments.has(place);
          return (
            <React.Fragment key={name}>
              <tr>
                <td className={resultClasses.tickCell}>
                  <Tick
                    name={name}
                    included={included}
                    disabled={customers === 0}
                    onTurn={(next) => leftOut.turnSegment(place, next)}
                  />
                </td>
                <th scope="row" className={resultClasses.label}>
                  <span className={css(!included && resultClasses.left)}>{name}</span>
                </th>
                <td className={paneClasses.number}>{formats.count(customers)}</td>
                <td className={paneClasses.number}>{formats.roundMoney(amount / moneyScale)}</td>
              </tr>
              {typeof segment === "string" && <Advice segment={segment} />}
            </React.Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a segment means and what to do; of segments that the user has made, nothing is known. */
function Advice({ segment }: { readonly segment: SegmentKey }): JSX.Element {
  const { meaning, action } = useTexts().result.segmentAdvice[segment];
  return (
    <tr>
      <td className={resultClasses.remark} />
      <td className={resultClasses.remark} colSpan={3}>
        {meaning} {action}
      </td>
    </tr>
  );
}
