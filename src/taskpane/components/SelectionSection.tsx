import * as React from "react";
import { paneClasses } from "../look/paneClasses";
import type { Inspection } from "../setup/Inspection";
import { qualifiedAddress } from "../words/qualifiedAddress";
import { useTexts } from "../words/TextsContext";
import { FailureMessage } from "./FailureMessage";

interface Props {
  readonly inspection: Inspection;
}

/** Which block of the workbook the report would be made of. */
export function SelectionSection({ inspection }: Props): JSX.Element {
  const texts = useTexts();
  return (
    <section aria-labelledby="selection-heading">
      <h2 id="selection-heading" className={paneClasses.heading}>
        {texts.selection.heading}
      </h2>
      <SelectionText inspection={inspection} />
      <p className={paneClasses.note}>{texts.selection.hint}</p>
    </section>
  );
}

function SelectionText({ inspection }: Props): JSX.Element {
  const texts = useTexts();
  switch (inspection.kind) {
    case "loading":
      return <p className={paneClasses.text}>{texts.selection.looking}</p>;
    case "failed":
      return <FailureMessage failure={inspection.failure} afterRun={false} />;
    case "emptySelection":
    case "severalAreas": {
      const { sheet, address } = inspection.info;
      return <p className={paneClasses.text}>{address === "" ? sheet : qualifiedAddress(sheet, address)}</p>;
    }
    case "table": {
      const { sheet, address, dataRows, columnCount } = inspection.found;
      const place = qualifiedAddress(sheet, address);
      return (
        <p className={paneClasses.strong}>
          {texts.selection.block(place, Math.max(0, dataRows), columnCount)}
        </p>
      );
    }
  }
}
