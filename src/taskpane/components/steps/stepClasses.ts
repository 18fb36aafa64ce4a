import { hiddenContentStyle, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

const hairline = "1px solid rgba(128, 128, 128, 0.45)";

/** Layout of the steps; see `paneClasses`. */
export const stepClasses = mergeStyleSets({
  /** The button that makes the report is read after the settings, and shown below everything. */
  page: { display: "flex", flexDirection: "column", selectors: { "> *": { minWidth: 0 } } },
  last: { order: 1, position: "sticky", bottom: 0, zIndex: 2 },
  step: { borderTop: hairline, padding: "8px 0" },
  /** The whole head is the button, see its `::after`. */
  head: { position: "relative", display: "flex", alignItems: "flex-start", gap: 8 },
  number: {
    flex: "0 0 auto",
    boxSizing: "border-box",
    width: 24,
    height: 24,
    border: "1px solid currentColor",
    borderRadius: "50%",
    lineHeight: "22px",
    textAlign: "center",
    fontSize: 13,
    fontWeight: 600,
  },
  words: { flex: "1 1 auto", minWidth: 0 },
  title: { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: "24px" },
  partTitle: { margin: 0, fontSize: 14, fontWeight: 600, lineHeight: "24px" },
  button: {
    padding: 0,
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    selectors: {
      "&::after": { content: "''", position: "absolute", inset: 0 },
      "&:focus-visible": { outline: "none" },
      "&:focus-visible::after": { outline: "2px solid currentColor", outlineOffset: 2 },
    },
  },
  /** For screen readers only. */
  heard: hiddenContentStyle,
  state: { margin: 0, fontSize: 12 },
  /** Something is to be decided here. */
  question: { margin: 0, fontSize: 12, fontWeight: 600 },
  chevron: { flex: "0 0 auto", fontSize: 12, lineHeight: "24px", transition: "transform 0.1s" },
  turned: { transform: "rotate(180deg)" },
  body: { padding: "4px 0" },
});
