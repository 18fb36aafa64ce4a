import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { TechnicalDetail } from "../TechnicalDetail";

interface Props {
  readonly detail: string;
  onRetry(): void;
}

/** Says that the help could not be loaded, and offers to try again. */
export function HelpFailure({ detail, onRetry }: Props): JSX.Element {
  const { formulas } = useTexts();
  return (
    <div className={paneClasses.message}>
      <MessageBar messageBarType={MessageBarType.error} role="alert">
        {formulas.loadFailed}
      </MessageBar>
      <TechnicalDetail detail={detail} />
      <div className={paneClasses.buttons}>
        <DefaultButton text={formulas.retry} onClick={onRetry} />
      </div>
    </div>
  );
}
