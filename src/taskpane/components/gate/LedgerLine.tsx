import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { Report } from "../../../report/Report";
import { RULES } from "../../../report/rules/Rule";
import { offeredSentence, ruleSentence } from "../../../report/words/ruleSentence";
import { useTexts } from "../../words/TextsContext";
import { gateClasses } from "./gateClasses";
import type { GateLine } from "./gateLines";
import { LedgerEntries } from "./LedgerEntries";
import { SparedRows } from "./SparedRows";

interface Props {
  readonly line: GateLine;
  /** Name of the column that the line is about, where the ledger does not tell it. */
  readonly columnTitle: string | null;
  readonly report: Report | null;
  /** Nothing can be switched or spared. */
  readonly readOnly: boolean;
  onTurn(on: boolean): void;
  onSpare(row: number, spared: boolean): void;
}

/** One rule, or one rule in one column: its switch, what it did in words, and its entries. */
export function LedgerLine(props: Props): JSX.Element {
  const { line, report, readOnly, onTurn, onSpare } = props;
  const root = React.useRef<HTMLLIElement>(null);
  const hasSwitch = line.switchable && !readOnly;
  const title = useTitle(line, props.columnTitle);
  const spare = (row: number, spared: boolean) => {
    onSpare(row, spared);
    // The link that was pressed is about to disappear; its line stays.
    root.current?.focus();
  };
  return (
    <li ref={root} tabIndex={-1} className={gateClasses.line} aria-label={title}>
      {hasSwitch ? (
        <Checkbox
          label={title}
          checked={line.on}
          onChange={(_event, checked) => onTurn(checked ?? false)}
          styles={{ text: gateClasses.title }}
        />
      ) : (
        <div className={gateClasses.title}>{title}</div>
      )}
      <div className={hasSwitch ? gateClasses.indented : undefined}>
        <LineSentences line={line} report={report} />
        <SparedRows
          rule={line.rule}
          rows={line.spared}
          source={report?.model.source ?? null}
          onUndo={readOnly ? undefined : (row) => spare(row, false)}
        />
        {report !== null &&
          line.on &&
          line.groups.map((group) => (
            <LedgerEntries
              key={group.column ?? "row"}
              title={title}
              group={group}
              report={report}
              onSpare={hasSwitch ? (row) => spare(row, true) : undefined}
            />
          ))}
      </div>
    </li>
  );
}

function useTitle({ rule, column, groups }: GateLine, columnTitle: string | null): string {
  const title = useTexts().rules.titles[rule];
  if (column === null) return title;
  const header = groups[0]?.header || columnTitle;
  return header ? `${title}: ${header}` : title;
}

function LineSentences({ line, report }: Pick<Props, "line" | "report">): JSX.Element {
  const texts = useTexts();
  const { rule, on, groups, offered } = line;
  const sentences: string[] = [];
  if (on && report !== null) {
    sentences.push(...groups.map((group) => ruleSentence(group, report.model, texts)));
  } else if (!on) {
    const off = offered !== null && report !== null ? offeredSentence(offered, report.model, texts) : null;
    sentences.push(off ?? texts.gate.ledger.off[RULES[rule].kind]);
  }
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className={gateClasses.sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
