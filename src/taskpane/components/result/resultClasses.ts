import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

const hairline = "1px solid rgba(128, 128, 128, 0.45)";

/** Where Windows decides on colours, lines take the colour of text, and what matters that of a selection. */
const contrast = "@media (forced-colors: active)";

/** Layout of the result; see `paneClasses`. Colours of the theme are put in where they are used. */
export const resultClasses = mergeStyleSets({
  result: {
    selectors: {
      // What gets the focus must not lie under the strip at the top or the button at the bottom.
      "input, button, a, summary": { scrollMarginTop: 140, scrollMarginBottom: 140 },
    },
  },
  source: { margin: "4px 0 8px", fontSize: 12 },
  part: { borderTop: hairline, padding: "6px 0" },
  filters: { display: "flex", flexWrap: "wrap", gap: 8, margin: "4px 0" },
  filter: { flex: "1 1 120px", minWidth: 0 },
  chart: {
    display: "block",
    width: "100%",
    maxWidth: 460,
    height: "auto",
    margin: "4px 0",
    selectors: { text: { fontSize: 11, fill: "currentColor" } },
  },
  axis: { stroke: "currentColor", strokeOpacity: "0.7" },
  grid: { stroke: "currentColor", strokeOpacity: "0.25" },
  line: { fill: "none", strokeWidth: 2.5, selectors: { [contrast]: { stroke: "Highlight" } } },
  earlier: {
    fill: "none",
    stroke: "currentColor",
    strokeWidth: 1.2,
    strokeDasharray: "5 3",
    selectors: { [contrast]: { stroke: "CanvasText" } },
  },
  bar: { selectors: { [contrast]: { fill: "Highlight" } } },
  point: { fill: "currentColor" },
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 14px", margin: "2px 0", fontSize: 12 },
  legendItem: { display: "inline-flex", alignItems: "center", gap: 6 },
  data: { margin: "4px 0", fontSize: 12, selectors: { summary: { cursor: "pointer", padding: "2px 0" } } },
  tick: { width: 16, height: 16, margin: 0, verticalAlign: "middle" },
  tickCell: { width: 20 },
  name: { maxWidth: 150, overflowWrap: "break-word" },
  /** Beside figures that may not be broken; a long word gives way before a figure leaves a narrow pane. */
  label: { width: "40%", overflowWrap: "anywhere" },
  small: { display: "block", fontSize: 12 },
  remark: { borderTop: "none !important", paddingTop: "0 !important" },
  left: { textDecoration: "line-through" },
  caption: { captionSide: "top", textAlign: "left", fontSize: 12, paddingBottom: 4 },
  heat: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 12,
    fontVariantNumeric: "tabular-nums",
    selectors: {
      "th, td": { border: hairline, padding: "4px 2px", textAlign: "center", overflowWrap: "normal" },
      th: { fontWeight: 600 },
    },
  },
  heatShare: { display: "block", fontSize: 11 },
  /** Stays in sight while customers below are unticked, where the pane is high enough for both. */
  strip: {
    zIndex: 2,
    padding: "6px 0",
    borderBottom: hairline,
    selectors: { "@media (min-height: 480px)": { position: "sticky", top: 0 } },
  },
  stripLine: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 10px", margin: 0 },
  sparkline: { display: "block", width: "100%", maxWidth: 460, height: 44 },
});
