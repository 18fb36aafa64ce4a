import * as React from "react";
import { mappingEntries } from "../../setup/assignColumn";
import type { BlockedReason } from "../../setup/blockedReason";
import type { ColumnChoice } from "../../setup/chooseColumns";
import type { Doubt } from "../../setup/Doubt";
import { useTexts } from "../../words/TextsContext";
import { FoldSection } from "./FoldSection";
import { useFold } from "./useFold";

interface Props {
  /** Null while there is no table. */
  readonly choice: ColumnChoice | null;
  readonly blocked: BlockedReason | null;
  readonly doubt: Doubt | null;
  /** The fields with their columns. */
  readonly children?: React.ReactNode;
}

/** Step 2: what the columns mean. Unfolded where the source leaves that open. */
export function ColumnsStep({ choice, blocked, doubt, children }: Props): JSX.Element {
  const { steps } = useTexts();
  const questions = (choice?.openTies.length ?? 0) + (doubt === null ? 0 : 1);
  const isMissing = blocked === "noCustomer" || blocked === "noMoney";
  const isQuestion = choice !== null && (questions > 0 || isMissing);
  const fold = useFold(isQuestion, choice?.place);
  return (
    <FoldSection
      id="step-columns"
      level={2}
      number={2}
      title={steps.titles.columns}
      state={choice === null ? steps.waiting : stateText(choice, questions, isMissing, steps)}
      isQuestion={isQuestion}
      fold={fold}
    >
      {children}
    </FoldSection>
  );
}

function stateText(
  { mapping, byUser }: ColumnChoice,
  questions: number,
  isMissing: boolean,
  { open, columns }: ReturnType<typeof useTexts>["steps"],
): string {
  if (questions > 0) return open(questions);
  if (isMissing) return columns.missing;
  const assigned = columns.assigned(new Set(mappingEntries(mapping).map(([, column]) => column)).size);
  return byUser ? `${assigned}, ${columns.ownChoice}` : assigned;
}
