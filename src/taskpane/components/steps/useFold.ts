import * as React from "react";

/** Whether something is unfolded, and how the user changes that. */
export interface Fold {
  readonly open: boolean;
  toggle(): void;
}

interface State {
  readonly subject: string;
  readonly asked: boolean;
  readonly open: boolean;
}

/**
 * A fold that opens by itself when a question comes up. It does not close when the question is answered:
 * what the user has just touched would disappear. With another subject it begins anew.
 *
 * @param asked - Whether there is something to decide.
 * @param subject - What it is about, for example the table that is marked.
 */
export function useFold(asked: boolean, subject = ""): Fold {
  const [known, setKnown] = React.useState<State>({ subject, asked, open: asked });
  const state = nextState(known, subject, asked);
  if (state !== known) setKnown(state);
  return { open: state.open, toggle: () => setKnown({ ...state, open: !state.open }) };
}

function nextState(known: State, subject: string, asked: boolean): State {
  if (known.subject !== subject) return { subject, asked, open: asked };
  return known.asked === asked ? known : { subject, asked, open: known.open || asked };
}
