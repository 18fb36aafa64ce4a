import * as React from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

/** Outlines on a grid of 16 × 16. */
const outlines = {
  ChevronDown: "M3 5.5l5 5 5-5",
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
