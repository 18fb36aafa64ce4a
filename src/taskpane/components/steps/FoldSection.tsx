import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { css } from "office-ui-fabric-react/lib/Utilities";
import { useTexts } from "../../words/TextsContext";
import { stepClasses } from "./stepClasses";
import type { Fold } from "./useFold";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** 2 for a step of the page, 3 for a part of one. */
  readonly level: 2 | 3;
  /** Drawn before the title; a screen reader hears it as part of the heading. */
  readonly number?: number;
  readonly title: string;
  /** One line on how things stand, also while it is folded. */
  readonly state?: string;
  /** Whether the state is a question to the user. */
  readonly isQuestion?: boolean;
  readonly fold: Fold;
  /** Nothing to unfold where absent. */
  readonly children?: React.ReactNode;
}

/** A heading with one line on how things stand, and what belongs to it, folded or not. */
export function FoldSection(props: Props): JSX.Element {
  const { id, level, number, title, state, isQuestion = false, fold, children } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const { steps } = useTexts();
  const isEmpty = React.Children.toArray(children).length === 0;
  const stateId = `${id}-state`;
  const heading = (
    <>
      {number !== undefined && <span className={stepClasses.heard}>{steps.number(number)}</span>}
      {title}
    </>
  );
  return (
    <div className={level === 2 ? stepClasses.step : undefined} id={id}>
      <div className={stepClasses.head}>
        {number !== undefined && (
          <span className={stepClasses.number} aria-hidden="true">
            {number}
          </span>
        )}
        <div className={stepClasses.words}>
          <Heading className={level === 2 ? stepClasses.title : stepClasses.partTitle}>
            {isEmpty ? (
              heading
            ) : (
              <button
                type="button"
                className={stepClasses.button}
                aria-expanded={fold.open}
                aria-controls={`${id}-body`}
                aria-describedby={state === undefined ? undefined : stateId}
                onClick={fold.toggle}
              >
                {heading}
              </button>
            )}
          </Heading>
          {state !== undefined && (
            <p id={stateId} className={isQuestion ? stepClasses.question : stepClasses.state}>
              {state}
            </p>
          )}
        </div>
        {!isEmpty && (
          <span className={css(stepClasses.chevron, fold.open && stepClasses.turned)} aria-hidden="true">
            <Icon iconName="ChevronDown" />
          </span>
        )}
      </div>
      <div id={`${id}-body`} className={stepClasses.body} hidden={!fold.open || isEmpty}>
        {children}
      </div>
    </div>
  );
}
