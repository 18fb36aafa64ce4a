import * as React from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

/** Outlines on a grid of 16 × 16. */
const outlines = {
  ChevronDown: "M3 5.5l5 5 5-5",
  ChevronLeft: "M10.5 3l-5 5 5 5",
  CheckMark: "M3 8.5l3.5 3.5L13 4.5",
  Clear: "M4 4l8 8M12 4l-8 8",
  Search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.7 3.7",
  SelectCells: "M2 2.5h12v4H2zM2 6.5v7h5M6 2.5v11M9 9l5.5 2-2.4 1-1 2.4z",
  Info: "M8 7v5M8 4v1.2M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13",
  ErrorBadge: "M5.5 5.5l5 5M10.5 5.5l-5 5M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13",
  Warning: "M8 6.5v3.2M8 11.2v1.2M8 1.8l6.8 12.4H1.2z",
  Completed: "M5 8.3l2.2 2.2L11.3 6M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13",
} as const;

/** Gives Fabric the few icons its components need as inline drawings, instead of its icon fonts. */
export function registerPaneIcons(): void {
  const icons: { [name: string]: JSX.Element } = {};
  for (const [name, outline] of Object.entries(outlines)) {
    icons[name] = (
      <svg width="1em" height="1em" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={outline} strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    );
  }
  registerIcons({ icons }, { disableWarnings: true });
}
