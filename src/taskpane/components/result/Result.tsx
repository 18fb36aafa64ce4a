import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { headlineSentences } from "../../../report/words/headlineSentences";
import { paneClasses } from "../../look/paneClasses";
import { qualifiedAddress } from "../../words/qualifiedAddress";
import { useTexts } from "../../words/TextsContext";
import { ClassParts } from "./ClassParts";
import { CurveParts } from "./CurveParts";
import { CustomerParts } from "./CustomerParts";
import { filteredPositions, isFiltering, NO_FILTER } from "./customerFilter";
import { FilterBar } from "./FilterBar";
import { KeyFigures } from "./KeyFigures";
import { Notices } from "./Notices";
import { resultClasses } from "./resultClasses";
import { useWhatIf } from "./useWhatIf";
import { WhatIfStrip } from "./WhatIfStrip";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** "Vorschau" or "Ergebnis". */
  readonly title: string;
  readonly model: ReportModel;
}

/**
 * A report to be looked at: what it says in words and figures, its curve, its customers and classes.
 * What is filtered or left out here is not written anywhere.
 */
export function Result({ id, title, model }: Props): JSX.Element {
  const texts = useTexts();
  const [chosen, setFilter] = React.useState(NO_FILTER);
  // Another report may have fewer segments.
  const filter = (chosen.segment ?? 0) < Math.max(1, model.segments.length) ? chosen : NO_FILTER;
  const shown = React.useMemo(() => filteredPositions(model, filter), [model, filter]);
  const leftOut = useWhatIf(model);
  const root = React.useRef<HTMLElement>(null);
  const reset = () => {
    // The link that was pressed is about to disappear.
    root.current?.focus({ preventScroll: true });
    leftOut.reset();
  };
  return (
    <section ref={root} tabIndex={-1} aria-label={title} className={resultClasses.result}>
      {leftOut.answer !== null && <WhatIfStrip model={model} answer={leftOut.answer} onReset={reset} />}
      {headlineSentences(model, texts).map((sentence) => (
        <p key={sentence} className={paneClasses.headline}>
          {sentence}
        </p>
      ))}
      <p className={resultClasses.source}>
        {texts.report.source(qualifiedAddress(model.source.sheet, model.source.address))}
      </p>
      <FilterBar model={model} filter={filter} shown={shown.length} onChange={setFilter} />
      <KeyFigures model={model} shown={isFiltering(filter) ? shown : null} />
      <CurveParts id={id} model={model} answer={leftOut.answer} />
      <CustomerParts id={id} model={model} shown={shown} leftOut={leftOut} onReset={reset} />
      <ClassParts id={id} model={model} shown={shown} leftOut={leftOut} />
      <Notices model={model} />
    </section>
  );
}
