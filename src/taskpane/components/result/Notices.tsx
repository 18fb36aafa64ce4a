import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { noticeSentence } from "../../../report/words/noticeSentence";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

/** What the reader should know about the report; nothing where there is nothing to say. */
export function Notices({ model }: { readonly model: ReportModel }): JSX.Element | null {
  const texts = useTexts();
  if (model.notices.length === 0) return null;
  return (
    <>
      <h3 className={paneClasses.subheading}>{texts.report.notices}</h3>
      <ul className={paneClasses.list}>
        {model.notices.map((notice, index) => (
          <li key={index}>{noticeSentence(notice, model, texts)}</li>
        ))}
      </ul>
    </>
  );
}
