import * as React from "react";
import { paneClasses } from "../../look/paneClasses";

interface Props {
  readonly title: string;
  /** What of the group differs from the default, in short. */
  readonly parts: readonly string[];
  readonly children: React.ReactNode;
}

/** Settings that belong together, folded away; the line that stays says what was changed. */
export function SettingsGroup({ title, parts, children }: Props): JSX.Element {
  return (
    <details className={paneClasses.more}>
      <summary>{parts.length === 0 ? title : `${title}: ${parts.join(" · ")}`}</summary>
      {children}
    </details>
  );
}
