import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Level, RankBy } from "../../../report/ReportModel";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { criterionOf, hasDates, levelsOf, rankFault, RANKED_BY } from "../../setup/reportChoices";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { ForecastFields } from "./ForecastFields";
import { LifetimeFields } from "./LifetimeFields";
import { SelectField } from "./SelectField";

/** What customers are ranked by: the measure, the depth of costs, and the assumptions of a lifetime value. */
export function RankFields({ choice, model, disabled, onChange }: ChoiceFieldsProps): JSX.Element {
  const { settings, levels: levelNames } = useTexts();
  const { rank, deepest } = settings.choices;
  const rankBy = choice.rankBy ?? "money";
  const levels = levelsOf(choice.mapping);
  const criterion = criterionOf(levels, choice.deepestLevel) ?? "revenue";
  const nameOf = (level: Level) => capitalised(levelNames[level]);
  const dated = hasDates(choice.mapping);
  const noOrders = rankFault("predictedCltv", choice) === "noOrders";
  const textOf = (key: RankBy) =>
    key === "money" ? rank.options.money(nameOf(criterion)) : rank.options[key];
  return (
    <>
      <ChoiceGroup
        label={rank.label}
        disabled={disabled}
        selectedKey={rankBy}
        options={RANKED_BY.map((key) => ({
          key,
          text: textOf(key),
          disabled: rankFault(key, choice) !== null,
        }))}
        onChange={(_event, option) => {
          const key = RANKED_BY.find((known) => known === option?.key);
          if (key !== undefined) onChange({ rankBy: key === "money" ? undefined : key });
        }}
      />
      <p className={paneClasses.note} aria-live="polite">
        {rank.help[rankBy]}
      </p>
      {!dated && <p className={paneClasses.note}>{rank.noDates}</p>}
      {dated && noOrders && <p className={paneClasses.note}>{rank.noOrders}</p>}
      {dated && model !== null && rankBy !== "money" && model.rankedBy !== rankBy && (
        <p role="alert" className={paneClasses.strong}>
          {rank.notPossible}
        </p>
      )}
      {rankBy === "cltv" && (
        <>
          <LifetimeFields choice={choice} disabled={disabled} onChange={onChange} />
          {!dated && <p className={paneClasses.note}>{rank.yearAssumed}</p>}
        </>
      )}
      {rankBy === "predictedCltv" && !noOrders && (
        <ForecastFields choice={choice} disabled={disabled} onChange={onChange} />
      )}
      {levels.length > 1 ? (
        <SelectField
          label={deepest.label}
          hint={deepest.hint}
          options={levels.map((level) => ({ key: level, text: nameOf(level) }))}
          selected={criterion}
          disabled={disabled}
          // The last one is the default, also once the data have more costs.
          onSelect={(level) =>
            onChange({ deepestLevel: level === levels[levels.length - 1] ? undefined : level })
          }
        />
      ) : (
        <p className={paneClasses.note}>{deepest.onlyOne(nameOf(criterion))}</p>
      )}
    </>
  );
}
