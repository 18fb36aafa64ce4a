import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

const hairline = "1px solid rgba(128, 128, 128, 0.45)";

const monospace = 'Consolas, "Liberation Mono", Menlo, monospace';

/** Layout of the pane. Colours come from the theme; lines are grey enough for light and dark. */
export const paneClasses = mergeStyleSets({
  pane: {
    boxSizing: "border-box",
    maxWidth: 640,
    minWidth: 0,
    padding: "12px 14px 24px",
    fontSize: 14,
    lineHeight: "1.4",
    overflowWrap: "anywhere",
  },
  title: { fontSize: 20, fontWeight: 600, margin: 0 },
  heading: { fontSize: 16, fontWeight: 600, margin: "18px 0 6px" },
  subheading: { fontSize: 14, fontWeight: 600, margin: "14px 0 4px" },
  text: { margin: "4px 0" },
  note: { margin: "4px 0", fontSize: 12 },
  strong: { margin: "4px 0", fontWeight: 600 },
  headline: { margin: "4px 0", fontSize: 16, lineHeight: "1.35" },
  shape: { marginBottom: 8 },
  samples: { fontSize: 12, marginTop: 2, minHeight: 17 },
  field: { marginBottom: 8 },
  option: { display: "block", whiteSpace: "normal", lineHeight: "1.3" },
  optionSamples: { fontSize: 12 },
  more: { margin: "8px 0", selectors: { summary: { cursor: "pointer", padding: "4px 0" } } },
  /** Stays in sight at the lower edge while the columns above are being chosen. */
  run: { position: "sticky", bottom: 0, zIndex: 1, marginTop: 8, padding: "4px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0" },
  message: { margin: "8px 0" },
  detail: { fontSize: 12, whiteSpace: "pre-wrap", maxHeight: 160, overflow: "auto", margin: "4px 0" },
  list: { margin: "4px 0", paddingLeft: 18 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 12,
    fontVariantNumeric: "tabular-nums",
    // Unlike the pane's "anywhere", this leaves a column as wide as its longest word where there is room.
    overflowWrap: "break-word",
    selectors: {
      th: { textAlign: "left", fontWeight: 600, padding: "4px 6px 4px 0", verticalAlign: "bottom" },
      td: { padding: "4px 6px 4px 0", verticalAlign: "top", borderTop: hairline },
      "tbody th": { fontWeight: 400, verticalAlign: "top", borderTop: hairline },
      "tfoot th, tfoot td": { fontWeight: 600, borderTop: hairline },
      "th:last-child, td:last-child": { paddingRight: 0 },
    },
  },
  number: { textAlign: "right !important", selectors: { "td&": { whiteSpace: "nowrap" } } },
  /** Gets the focus from a script only, so it needs no frame. */
  question: { fontSize: 16, fontWeight: 600, margin: "8px 0 2px", outline: "none" },
  tabs: { margin: "4px 0 8px -8px" },
  back: { display: "inline-flex", alignItems: "center", gap: 4, margin: "4px 0" },
  entries: { listStyle: "none", margin: 0, padding: 0 },
  entry: { display: "block", width: "100%", padding: "6px 0", textAlign: "left", borderBottom: hairline },
  formulaId: { display: "block", fontSize: 12, letterSpacing: "0.02em" },
  calculation: { margin: "4px 0", fontFamily: monospace, fontSize: 13, overflowWrap: "break-word" },
  definitions: {
    margin: "4px 0",
    selectors: { dt: { fontWeight: 600, marginTop: 8 }, dd: { margin: 0, fontSize: 12 } },
  },
  example: { margin: "4px 0 14px", paddingLeft: 10, borderLeft: hairline },
  wide: { overflowX: "auto", margin: "4px 0" },
  cells: {
    borderCollapse: "collapse",
    fontSize: 12,
    fontVariantNumeric: "tabular-nums",
    selectors: {
      "th, td": { padding: "2px 6px", border: hairline, whiteSpace: "nowrap", textAlign: "right" },
      th: { fontWeight: 600, textAlign: "left" },
    },
  },
  textCell: { textAlign: "left !important" },
  argument: { display: "flex", alignItems: "flex-start", gap: 4 },
  grow: { flexGrow: 1, minWidth: 0 },
  result: { margin: "4px 0", fontSize: 16, fontWeight: 600 },
});
