import * as React from "react";
import type { Report } from "../../../report/Report";
import type { RuleChoices } from "../../../report/rules/RuleChoices";
import { paneClasses } from "../../look/paneClasses";
import type { SourceColumn } from "../../setup/SourceColumn";
import { useTexts } from "../../words/TextsContext";
import { gateClasses } from "./gateClasses";
import { gateLines, keepLines, type GateLine } from "./gateLines";
import { LedgerLine } from "./LedgerLine";
import { spareRow, turnSwitch } from "./ruleSwitches";

interface Props {
  /** Null while the choices prevent a report: their switches are shown all the same. */
  readonly report: Report | null;
  readonly updating: boolean;
  readonly choices: RuleChoices;
  readonly columns: readonly SourceColumn[];
  /** Absent where the figures can not be changed any more. */
  readonly onChange?: (choices: RuleChoices) => void;
}

/** What every rule did, or would do, each with its switch and its cells. */
export function LedgerLines({ report, updating, choices, columns, onChange }: Props): JSX.Element | null {
  const texts = useTexts();
  const lines = useLines(report, choices, updating);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={paneClasses.subheading}>{texts.gate.ledger.heading}</h3>
      {onChange && <p className={paneClasses.note}>{texts.gate.ledger.note}</p>}
      <ul className={gateClasses.lines} aria-label={texts.gate.ledger.heading}>
        {lines.map((line) => (
          <LedgerLine
            key={line.key}
            line={line}
            columnTitle={columns.find(({ index }) => index === line.column)?.title ?? null}
            report={report}
            readOnly={onChange === undefined}
            onTurn={(on) => onChange?.(turnSwitch(choices, line, on))}
            onSpare={(row, spared) => onChange?.(spareRow(choices, line.rule, row, spared))}
          />
        ))}
      </ul>
    </>
  );
}

function useLines(report: Report | null, choices: RuleChoices, updating: boolean): readonly GateLine[] {
  const before = React.useRef<readonly GateLine[]>([]);
  const lines = React.useMemo(() => gateLines(report?.model ?? null, choices), [report, choices]);
  // While figures are on their way, or a choice has left no report, nothing that was there disappears.
  const kept = updating || report === null ? keepLines(lines, before.current, choices) : lines;
  before.current = kept;
  return kept;
}
