import * as React from "react";
import { de, type PaneTexts } from "../../i18n/pane/de";

/** The texts of the pane's language, for every component below the provider. */
export const TextsContext = React.createContext<PaneTexts>(de);

export function useTexts(): PaneTexts {
  return React.useContext(TextsContext);
}
