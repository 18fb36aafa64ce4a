import * as React from "react";
import { FoldSection } from "../steps/FoldSection";
import { useFold } from "../steps/useFold";
import { resultClasses } from "./resultClasses";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly state?: string;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  /** Drawn only while it is unfolded. */
  readonly children: React.ReactNode;
}

/** A part of the result, folded or not. */
export function ResultPart({ id, title, state, open = false, children }: Props): JSX.Element {
  const fold = useFold(open);
  return (
    <div className={resultClasses.part}>
      <FoldSection id={id} level={3} title={title} state={state} fold={fold}>
        {fold.open ? children : <></>}
      </FoldSection>
    </div>
  );
}
