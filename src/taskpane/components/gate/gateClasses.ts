import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

const hairline = "1px solid rgba(128, 128, 128, 0.45)";

/** Layout of the gate; see `paneClasses`. */
export const gateClasses = mergeStyleSets({
  /** Figures that are about to change. */
  outdated: { opacity: 0.55 },
  lines: { listStyle: "none", margin: "4px 0", padding: 0 },
  /** Gets the focus from a script only, so it needs no frame. */
  line: { padding: "8px 0", borderTop: hairline, outline: "none" },
  title: { fontWeight: 600 },
  sentence: { margin: "2px 0", fontSize: 12 },
  /** As far in as the words beside a checkbox. */
  indented: { paddingLeft: 28 },
  entries: { listStyle: "none", margin: "4px 0", padding: 0, fontSize: 12 },
  entry: { padding: "3px 0", borderTop: hairline, outline: "none" },
  address: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  figures: { fontVariantNumeric: "tabular-nums" },
  /** A sign is not to be torn from its amount. */
  effect: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  small: { fontSize: 12 },
});
