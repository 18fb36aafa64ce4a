import * as React from "react";
import { paneClasses } from "../../look/paneClasses";
import type { BlockedReason } from "../../setup/blockedReason";
import type { Inspection } from "../../setup/Inspection";
import { qualifiedAddress } from "../../words/qualifiedAddress";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { FoldSection } from "./FoldSection";
import { useFold } from "./useFold";

interface Props {
  readonly inspection: Inspection;
  readonly blocked: BlockedReason | null;
}

/** Step 1: which block of the workbook the report would be made of. Unfolded while there is none. */
export function DataStep({ inspection, blocked }: Props): JSX.Element {
  const texts = useTexts();
  const { kind } = inspection;
  const fold = useFold(kind !== "table" && kind !== "loading", kind);
  return (
    <FoldSection
      id="step-data"
      level={2}
      number={1}
      title={texts.steps.titles.data}
      state={stateText(inspection, blocked, texts)}
      fold={fold}
    >
      {inspection.kind === "failed" && <FailureMessage failure={inspection.failure} afterRun={false} />}
      <p className={paneClasses.text}>{texts.purpose}</p>
      <p className={paneClasses.note}>{texts.selection.hint}</p>
    </FoldSection>
  );
}

function stateText(
  inspection: Inspection,
  blocked: BlockedReason | null,
  { selection, steps }: ReturnType<typeof useTexts>,
): string {
  switch (inspection.kind) {
    case "loading":
      return selection.looking;
    case "failed":
      return steps.data.unreadable;
    case "emptySelection":
    case "severalAreas": {
      const { sheet, address } = inspection.info;
      return address === "" ? sheet : qualifiedAddress(sheet, address);
    }
    case "table": {
      const { sheet, address, dataRows, columnCount } = inspection.found;
      if (blocked === "ownReport" || blocked === "setupSheet") return steps.data[blocked](sheet);
      return selection.block(qualifiedAddress(sheet, address), Math.max(0, dataRows), columnCount);
    }
  }
}
