import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { ReportModel, ShareOfTotal } from "../../../report/ReportModel";
import type { WhatIf } from "../../../report/whatIf";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { FigureTable } from "./FigureTable";
import { signed } from "./signed";

interface Props {
  readonly model: ReportModel;
  readonly answer: WhatIf | null;
  onReset(): void;
}

interface ComparisonProps {
  readonly model: ReportModel;
  readonly answer: WhatIf;
}

/** How the what-if works, and figure by figure what it changes. */
export function WhatIfTable({ model, answer, onReset }: Props): JSX.Element {
  const { result } = useTexts();
  const words = result.whatIf;
  return (
    <>
      <p className={paneClasses.note}>
        {words.how} {words.harmless}
      </p>
      {answer !== null && (
        <>
          <Comparison model={model} answer={answer} />
          <p className={paneClasses.note}>{words.assumption}</p>
          <p className={paneClasses.note}>
            <Link onClick={onReset}>{words.reset}</Link>
          </p>
        </>
      )}
    </>
  );
}

function Comparison({ model, answer }: ComparisonProps): JSX.Element {
  const { formats, result, levels: names } = useTexts();
  const words = result.whatIf;
  const { totals, levels, moneyScale } = model;
  // Without the currency's sign four columns have room in a narrow pane; the key figures above have it.
  const money = (minorUnits: number) => formats.roundMoney(minorUnits / moneyScale);
  const points = (share: number) => words.points(formats.sample(Math.round(share * 1000) / 10));
  const shareLine = (name: string, before: ShareOfTotal, now: ShareOfTotal): Line[] =>
    before.share === null || now.share === null
      ? []
      : [
          [
            name,
            formats.percent(before.share),
            formats.percent(now.share),
            signed(Math.round((now.share - before.share) * 1000) / 1000, points),
          ],
        ];
  const lines: Line[] = [
    [
      words.customers,
      formats.count(totals.customers),
      formats.count(answer.totals.customers),
      signed(answer.difference.customers, formats.count),
    ],
    ...levels.map((level): Line => [
      capitalised(names[level]),
      money(totals.money[level] ?? 0),
      money(answer.totals.money[level] ?? 0),
      signed(answer.difference.money[level] ?? 0, money),
    ]),
    ...shareLine(words.share20, totals.top20, answer.totals.top20),
    ...shareLine(words.share30, totals.next30, answer.totals.next30),
    ...shareLine(words.share50, totals.last50, answer.totals.last50),
    [
      words.worst10,
      money(totals.worst10.amount),
      money(answer.totals.worst10.amount),
      signed(answer.difference.worst10, money),
    ],
  ];
  return (
    <FigureTable
      title={words.title}
      head={[words.figure, words.before, words.now, words.difference]}
      rows={lines}
    />
  );
}

type Line = readonly [name: string, before: string, now: string, difference: string];
