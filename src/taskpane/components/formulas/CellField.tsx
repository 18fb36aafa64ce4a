import * as React from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { PickingHandle } from "../../formulas/usePicking";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly id: string;
  /** Under which the field takes its turn in picking. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly text: string;
  readonly required: boolean;
  readonly fault: string | undefined;
  readonly picking: PickingHandle;
  onChange(text: string): void;
}

/** A field for a value or an address, with a button that lets the sheet fill it. */
export function CellField(props: Props): JSX.Element {
  const { id, name, label, description, text, required, fault, picking, onChange } = props;
  const { builder } = useTexts().formulas;
  const isPicking = picking.field === name && picking.byButton;
  return (
    <div className={paneClasses.field}>
      <TextField
        id={id}
        label={label}
        description={isPicking ? builder.picking : description}
        errorMessage={fault}
        value={text}
        required={required}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, next) => onChange(next ?? "")}
        onFocus={() => picking.focus(name)}
        onBlur={(event) => {
          // The sheet takes the focus without naming an element; only other parts of the pane do.
          if (event.relatedTarget !== null) picking.leave();
        }}
        onRenderSuffix={() => (
          <IconButton
            iconProps={{ iconName: "SelectCells" }}
            ariaLabel={builder.pick(label.split(" · ")[0])}
            title={builder.pick(label.split(" · ")[0])}
            toggle
            checked={isPicking}
            onClick={() => picking.toggle(name)}
          />
        )}
        suffix=" "
        styles={{
          suffix: { padding: 0 },
          description: { display: "block", fontSize: 12, lineHeight: "1.3", marginTop: 2 },
        }}
      />
    </div>
  );
}
