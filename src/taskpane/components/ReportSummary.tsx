import * as React from "react";
import type { ReportModel } from "../../report/ReportModel";
import { paneClasses } from "../look/paneClasses";
import { headlineSentences } from "../../report/words/headlineSentences";
import { noticeSentence } from "../../report/words/noticeSentence";
import { qualifiedAddress } from "../words/qualifiedAddress";
import { useTexts } from "../words/TextsContext";
import { KeyFigures } from "./KeyFigures";
import { TopCustomers } from "./TopCustomers";
import { WhaleCurve } from "./WhaleCurve";

interface Props {
  /** "Vorschau" or "Ergebnis". */
  readonly title: string;
  readonly model: ReportModel;
  /** The report's reconciliation, where it is not shown elsewhere. */
  readonly children?: React.ReactNode;
}

/** A report on one page: headline, figures, reconciliation, best customers, notices. */
export function ReportSummary({ title, model, children }: Props): JSX.Element {
  const texts = useTexts();
  const headingId = `heading-${title}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={paneClasses.heading}>
        {title}
      </h2>
      {headlineSentences(model, texts).map((sentence) => (
        <p key={sentence} className={paneClasses.headline}>
          {sentence}
        </p>
      ))}
      <p className={paneClasses.note}>
        {texts.report.source(qualifiedAddress(model.source.sheet, model.source.address))}
      </p>
      <KeyFigures model={model} />
      <WhaleCurve curve={model.curve} level={texts.levels[model.criterion]} />
      {children}
      <TopCustomers model={model} />
      {model.notices.length > 0 && (
        <>
          <h3 className={paneClasses.subheading}>{texts.report.notices}</h3>
          <ul className={paneClasses.list}>
            {model.notices.map((notice, index) => (
              <li key={index}>{noticeSentence(notice, model, texts)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
