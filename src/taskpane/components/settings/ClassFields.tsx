import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { paneClasses } from "../../look/paneClasses";
import { changedScoring } from "../../setup/changedChoices";
import { binsOf, FEWEST_BINS, hasDates, METHODS, MOST_BINS } from "../../setup/reportChoices";
import type { EarlierReport } from "../../setup/reportRecords";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { LimitsField } from "./LimitsField";
import { SelectField } from "./SelectField";

interface Props extends ChoiceFieldsProps {
  readonly earlier: readonly EarlierReport[];
}

const BINS = Array.from({ length: MOST_BINS - FEWEST_BINS + 1 }, (_, index) => String(FEWEST_BINS + index));

/** Customers in each cell of nested classes below which they say little. */
const CUSTOMERS_A_CELL = 10;

/** How customers are divided by recency, frequency and money, and whether ranks are tried under other settings. */
export function ClassFields({ choice, model, earlier, disabled, onChange }: Props): JSX.Element {
  const { choices } = useTexts().settings;
  const { classes: words, stability } = choices;
  const { scoring } = choice;
  const method = scoring?.method ?? METHODS[0];
  const bins = binsOf(scoring);
  const isFrozen = scoring?.frozen !== undefined;
  const dated = hasDates(choice.mapping);
  const help = words.methodHelp[method];
  return (
    <>
      <p className={paneClasses.note}>{words.help}</p>
      {!dated && <p className={paneClasses.note}>{words.noDates}</p>}
      <LimitsField
        frozen={scoring?.frozen}
        earlier={earlier}
        currency={model?.currency}
        disabled={disabled}
        onChange={(frozen) => onChange({ scoring: changedScoring(scoring, { frozen }) })}
      />
      <SelectField
        label={words.bins}
        hint={isFrozen ? words.ruled : words.binsHint}
        options={BINS.map((count) => ({ key: count, text: count }))}
        // Limits of another make may have more or fewer classes than are offered.
        selected={String(bins)}
        disabled={disabled || isFrozen}
        onSelect={(count) => onChange({ scoring: changedScoring(scoring, { bins: Number(count) }) })}
      />
      <ChoiceGroup
        label={words.method}
        disabled={disabled || isFrozen}
        selectedKey={method}
        options={METHODS.map((key) => ({ key, text: words.methods[key] }))}
        onChange={(_event, option) => {
          const chosen = METHODS.find((known) => known === option?.key);
          if (chosen !== undefined) onChange({ scoring: changedScoring(scoring, { method: chosen }) });
        }}
      />
      {!isFrozen && (
        <p className={paneClasses.note} aria-live="polite">
          {typeof help === "string" ? help : help(CUSTOMERS_A_CELL * bins ** 3)}
        </p>
      )}
      <Checkbox
        label={stability.label}
        checked={choice.stability === true}
        disabled={disabled}
        onChange={(_event, checked) => onChange({ stability: checked === true ? true : undefined })}
      />
      <p className={paneClasses.note}>{dated ? stability.hint : stability.noDates}</p>
    </>
  );
}
