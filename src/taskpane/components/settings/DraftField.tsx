import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { paneClasses } from "../../look/paneClasses";
import { textFieldStyles } from "../textFieldStyles";

/** Typing changes the report when it rests, not with every key. */
const REST_MS = 400;

interface Props {
  readonly label: string;
  /** The setting as text. */
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly disabled: boolean;
  readonly multiline?: boolean;
  /** Why a text can not be used, in words; undefined for a text that can. */
  faultOf(text: string): string | undefined;
  /** Takes a text without fault, when typing rests or the field is left. */
  onCommit(text: string): void;
}

/**
 * A text field for a setting. While it has the focus it shows what was typed; afterwards the setting
 * as the pane writes it, or what was typed and why that can not be used.
 */
export function DraftField(props: Props): JSX.Element {
  const { label, value, hint, placeholder, disabled, multiline } = props;
  const [draft, setDraft] = React.useState<string | null>(null);
  const [fault, setFault] = React.useState<string>();
  const latest = React.useRef(props);
  latest.current = props;
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  const focused = React.useRef(false);

  const commit = (text: string): boolean => {
    clearTimeout(timer.current);
    const { faultOf, onCommit } = latest.current;
    const problem = faultOf(text);
    setFault(problem);
    if (problem === undefined) onCommit(text);
    return problem === undefined;
  };

  React.useEffect(() => {
    // The setting was changed elsewhere, for example by the link that restores it.
    if (focused.current) return;
    setDraft(null);
    setFault(undefined);
  }, [value]);
  React.useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <div className={paneClasses.field}>
      <TextField
        label={label}
        value={draft ?? value}
        description={hint}
        placeholder={placeholder}
        errorMessage={fault}
        disabled={disabled}
        multiline={multiline}
        rows={multiline ? 4 : undefined}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => {
          focused.current = true;
        }}
        onChange={(_event, text = "") => {
          setDraft(text);
          setFault(undefined);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => commit(text), REST_MS);
        }}
        onBlur={() => {
          focused.current = false;
          if (draft !== null && commit(draft)) setDraft(null);
        }}
        styles={textFieldStyles}
      />
    </div>
  );
}
