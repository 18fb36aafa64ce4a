import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { CustomerTable } from "./CustomerTable";
import { ResultPart } from "./ResultPart";
import type { WhatIfHandle } from "./useWhatIf";
import { WhatIfTable } from "./WhatIfTable";

interface Props {
  readonly id: string;
  readonly model: ReportModel;
  /** Positions of the customers that a filter shows. */
  readonly shown: Int32Array;
  readonly leftOut: WhatIfHandle;
  onReset(): void;
}

const MOST_SHOWN = 10;

/** The best and the worst of the customers shown, and what would be without some of them. */
export function CustomerParts({ id, model, shown, leftOut, onReset }: Props): JSX.Element {
  const { result } = useTexts();
  const { customers: words, whatIf } = result;
  const best = Array.from(shown.subarray(0, MOST_SHOWN));
  // Nobody stands in both tables.
  const worst = Array.from(shown.subarray(Math.max(best.length, shown.length - MOST_SHOWN))).reverse();
  const { answer } = leftOut;
  return (
    <>
      <ResultPart id={`${id}-best`} title={words.best(best.length)} state={whatIf.hint} open>
        {best.length === 0 ? (
          <p className={paneClasses.text}>{words.nobody}</p>
        ) : (
          <CustomerTable title={words.best(best.length)} model={model} positions={best} leftOut={leftOut} />
        )}
      </ResultPart>
      {worst.length > 0 && (
        <ResultPart id={`${id}-worst`} title={words.worst(worst.length)} open>
          <CustomerTable
            title={words.worst(worst.length)}
            model={model}
            positions={worst}
            leftOut={leftOut}
          />
        </ResultPart>
      )}
      <ResultPart
        id={`${id}-what-if`}
        title={whatIf.title}
        state={answer === null ? whatIf.nothing : whatIf.without(answer.excluded)}
      >
        <WhatIfTable model={model} answer={answer} onReset={onReset} />
      </ResultPart>
    </>
  );
}
