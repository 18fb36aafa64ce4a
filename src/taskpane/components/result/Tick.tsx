import * as React from "react";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import { useTexts } from "../../words/TextsContext";
import { resultClasses } from "./resultClasses";

interface Props {
  /** Whose box it is. */
  readonly name: string;
  readonly included: boolean;
  /** Left out together with others, so that this box alone changes nothing. */
  readonly disabled?: boolean;
  onTurn(included: boolean): void;
}

/** The box by which someone is counted in, or left out of the what-if. */
export function Tick({ name, included, disabled, onTurn }: Props): JSX.Element {
  const { customers } = useTexts().result;
  return (
    <input
      type="checkbox"
      className={resultClasses.tick}
      style={{ accentColor: getTheme().palette.themePrimary }}
      aria-label={customers.includeOne(name)}
      checked={included}
      disabled={disabled}
      onChange={(event) => onTurn(event.target.checked)}
    />
  );
}
