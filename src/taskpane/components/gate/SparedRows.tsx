import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { ReportModel } from "../../../report/ReportModel";
import type { Rule } from "../../../report/rules/Rule";
import { useTexts } from "../../words/TextsContext";
import { gateClasses } from "./gateClasses";

interface Props {
  readonly rule: Rule;
  /** From 0 within the block. */
  readonly rows: readonly number[];
  /** The block; null while there is no report. */
  readonly source: ReportModel["source"] | null;
  /** Absent where nothing can be changed any more. */
  readonly onUndo?: (row: number) => void;
}

/** The rows that the user has spared from a rule, each with the way back. */
export function SparedRows({ rule, rows, source, onUndo }: Props): JSX.Element | null {
  const texts = useTexts();
  const { ledger } = texts.gate;
  if (rows.length === 0 || source === null) return null;
  const above = firstSheetRow(source.address);
  return (
    <p className={gateClasses.sentence}>
      {ledger.spared}{" "}
      {rows.map((row, index) => {
        const name = ledger.sheetRow(above + row);
        return (
          <React.Fragment key={row}>
            {index > 0 && ", "}
            {name}
            {onUndo && (
              <>
                {" "}
                <Link
                  className={gateClasses.small}
                  aria-label={`${texts.rules.titles[rule]}, ${name}: ${ledger.undo}`}
                  onClick={() => onUndo(row)}
                >
                  {ledger.undo}
                </Link>
              </>
            )}
          </React.Fragment>
        );
      })}
    </p>
  );
}

/** The sheet row in which a block begins, as Excel counts: 3 for `"B3:H200"`. */
function firstSheetRow(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 1);
}
