import type { ITextFieldStyles } from "office-ui-fabric-react/lib/TextField";

/** The hint below a text field, as large as all other notes; Fabric would have it at 10 pixels. */
export const textFieldStyles: Partial<ITextFieldStyles> = {
  description: { display: "block", fontSize: 12, lineHeight: "1.3", marginTop: 2 },
};
