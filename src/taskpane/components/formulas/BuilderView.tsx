import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { FormulaHelp } from "../../../i18n/help/FormulaHelp";
import { readReference } from "../../formulas/CellReference";
import { faultSentence } from "../../formulas/faultSentence";
import { TARGET, useFormulaBuilder, type BuilderCapabilities } from "../../formulas/useFormulaBuilder";
import { paneClasses } from "../../look/paneClasses";
import { columnLetters } from "../../../report/sheets/cellAddress";
import { failureSentence } from "../../words/failureSentence";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { BackLink } from "./BackLink";
import { CellField } from "./CellField";
import { InsertSection } from "./InsertSection";
import { OptionField } from "./OptionField";
import { parameterLabel } from "./parameterLabel";
import { PreviewResult } from "./PreviewResult";

/** Where the builder begins. */
export const FIRST_FIELD = "argument-0";

interface Props {
  readonly formula: FormulaHelp;
  readonly capabilities: BuilderCapabilities;
  /** Whether the builder is on the screen. */
  readonly active: boolean;
  onBack(): void;
}

/** Puts a formula together from values and cells, shows its result, and writes it into the workbook. */
export function BuilderView({ formula, capabilities, active, onBack }: Props): JSX.Element {
  const texts = useTexts();
  const { separators, language } = capabilities;
  const builder = useFormulaBuilder(formula, capabilities, active);
  const { builder: words, faults } = texts.formulas;
  const { preview, fill, picking, target } = builder;

  const faultOf = (index: number, name: string): string | undefined => {
    const entry = builder.entries[index];
    if (entry.kind === "unreadable") return faultSentence(entry.fault, separators, texts);
    const isUnread = preview.kind === "failed" && preview.parameter === name;
    return isUnread ? failureSentence(preview.failure, texts) : undefined;
  };
  const busy = active && (preview.kind === "computing" || builder.insertion.kind === "writing");
  return (
    <section aria-labelledby="builder-heading" aria-busy={busy}>
      <BackLink text={words.back} onClick={onBack} />
      <h2 id="builder-heading" className={paneClasses.question}>
        {words.heading(formula.id)}
      </h2>
      <p className={paneClasses.note}>{words.hint}</p>
      {formula.parameters.map((parameter, index) => {
        const field = {
          id: `argument-${index}`,
          label: parameterLabel(parameter, language, texts),
          description: parameter.description,
          text: builder.texts[index],
          required: !parameter.optional,
          onChange: (text: string) => builder.change(index, text),
        };
        return parameter.options === undefined ? (
          <CellField
            key={parameter.name}
            {...field}
            name={parameter.name}
            fault={faultOf(index, parameter.name)}
            picking={picking}
          />
        ) : (
          <OptionField key={parameter.name} {...field} options={parameter.options} unit={parameter.unit} />
        );
      })}
      <CellField
        id="target"
        name={TARGET}
        label={words.target}
        description={words.targetHint}
        text={target.text}
        required
        fault={target.cell === null && target.text !== "" ? faults.noTarget : undefined}
        picking={picking}
        onChange={builder.changeTarget}
      />
      {fill.offer !== null && (
        <Checkbox
          className={paneClasses.field}
          label={words.fill(fill.offer.rowCount, columnOf(fill.offer.block.nextColumn))}
          checked={fill.chosen}
          onChange={(_event, checked) => builder.chooseFill(checked === true)}
        />
      )}
      {builder.failure !== null && <FailureMessage failure={builder.failure} afterRun={false} />}
      <PreviewResult
        preview={preview}
        row={fill.chosen && fill.offer !== null ? fill.offer.firstRow + 1 : null}
        separators={separators}
        language={language}
      />
      <InsertSection builder={builder} separators={separators} />
    </section>
  );
}

function columnOf(address: string): string {
  return columnLetters(readReference(address)?.first.column?.index ?? 0);
}
