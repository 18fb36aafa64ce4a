import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Link } from "office-ui-fabric-react/lib/Link";
import { paneClasses } from "../../look/paneClasses";

/** Leads one step back. */
export function BackLink({ text, onClick }: { readonly text: string; onClick(): void }): JSX.Element {
  return (
    <Link className={paneClasses.back} onClick={onClick}>
      <Icon iconName="ChevronLeft" /> {text}
    </Link>
  );
}
