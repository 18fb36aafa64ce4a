import * as React from "react";
import { paneClasses } from "../look/paneClasses";
import { useTexts } from "../words/TextsContext";

/** What only a developer can read, folded away; nothing where there is nothing. */
export function TechnicalDetail({ detail }: { readonly detail: string }): JSX.Element | null {
  const texts = useTexts();
  if (detail === "") return null;
  return (
    <details>
      <summary>{texts.failures.details}</summary>
      <pre className={paneClasses.detail}>{detail}</pre>
    </details>
  );
}
