import * as React from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { Separators } from "../../../excel/FormulaCells";
import { referenceText } from "../../formulas/CellReference";
import type { FormulaBuilder } from "../../formulas/useFormulaBuilder";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { CellFormula } from "./CellFormula";

const INSERT = "builder-insert";

interface Props {
  readonly builder: FormulaBuilder;
  readonly separators: Separators;
}

/** The formula as it will stand in its cell, the button that puts it there, and how that ended. */
export function InsertSection({ builder, separators }: Props): JSX.Element {
  const { builder: words } = useTexts().formulas;
  const { fill, insertion, target, formula } = builder;
  const writing = insertion.kind === "writing";
  const occupied =
    insertion.kind === "failed" &&
    insertion.failure.kind === "workbook" &&
    insertion.failure.reason === "occupied";
  return (
    <>
      <h3 className={paneClasses.subheading}>{words.formula}</h3>
      {fill.chosen && fill.offer !== null && target.cell !== null && (
        <p className={paneClasses.note}>
          {words.formulasIn(fill.offer.rowCount, referenceText(target.cell, null))}
        </p>
      )}
      <CellFormula text={formula} separators={separators} />
      {fill.chosen && fill.offer !== null && fill.offer.pinned.length > 0 && (
        <p className={paneClasses.note}>{words.pinned(fill.offer.pinned)}</p>
      )}
      <div className={paneClasses.run} style={{ background: getTheme().semanticColors.bodyBackground }}>
        {insertion.kind === "failed" && <FailureMessage failure={insertion.failure} afterRun={!occupied} />}
        <div className={paneClasses.buttons}>
          <PrimaryButton
            id={INSERT}
            text={words.insert}
            disabled={writing || !builder.canInsert}
            allowDisabledFocus
            onClick={() => builder.insert(false)}
          />
          {occupied && (
            <DefaultButton
              text={words.overwrite}
              onClick={() => {
                builder.insert(true);
                // The button goes away; the focus stays beside it.
                document.getElementById(INSERT)?.focus();
              }}
            />
          )}
        </div>
        <p role="status" className={paneClasses.text}>
          {writing ? words.writing : insertion.kind === "done" ? words.inserted(insertion.address) : ""}
        </p>
      </div>
    </>
  );
}
