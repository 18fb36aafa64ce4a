import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { useTexts } from "../../words/TextsContext";
import { FoldSection } from "./FoldSection";
import { useFold } from "./useFold";

interface Props {
  /** The table it is about; undefined while there is none. */
  readonly place: string | undefined;
  /** What is checked; null while there is nothing. */
  readonly model: ReportModel | null;
  readonly progress: "none" | "computing" | "unchecked" | "refused";
  /** Whether the user's own choices are in the way, and can be taken back here. */
  readonly isQuestion: boolean;
  /** The gate. */
  readonly children?: React.ReactNode;
}

/** Step 3: what was read, used and set aside. Its line tells the difference to the source at any time. */
export function CheckStep({ place, model, progress, isQuestion, children }: Props): JSX.Element {
  const texts = useTexts();
  const fold = useFold(isQuestion, place);
  const words = texts.steps.check;
  const waiting = progress === "none" ? texts.steps.waiting : words[progress];
  return (
    <FoldSection
      id="step-check"
      level={2}
      number={3}
      title={texts.steps.titles.check}
      state={model === null ? waiting : checkedText(model, texts)}
      isQuestion={isQuestion}
      fold={fold}
    >
      {children}
    </FoldSection>
  );
}

function checkedText(
  { reconciliation, moneyScale, currency }: ReportModel,
  { steps, formats }: ReturnType<typeof useTexts>,
): string {
  const { rowsRead, rowsUsed, sourceSum, reportSum, setAside } = reconciliation;
  const aside = setAside.reduce((sum, { amount }) => sum + amount, 0);
  const difference = formats.money((sourceSum - reportSum - aside) / moneyScale, currency);
  return `${steps.check.used(rowsUsed, rowsRead)}, ${steps.check.difference(difference)}`;
}
