import * as React from "react";
import type { FormulaHelp } from "../../i18n/help/FormulaHelp";
import type { HelpSource } from "./HelpSource";

export type HelpState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly formulas: readonly FormulaHelp[] }
  | { readonly kind: "failed"; readonly detail: string };

const loading: HelpState = { kind: "loading" };

/** The help on the formulas, and a way to ask for it again where it could not be had. */
export function useHelp(help: HelpSource): { readonly state: HelpState; retry(): void } {
  const [state, setState] = React.useState<HelpState>(loading);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: HelpState) => {
      if (current) setState(next);
    };
    setState(loading);
    help.load().then(
      (formulas) => show({ kind: "ready", formulas }),
      (thrown: unknown) =>
        show({ kind: "failed", detail: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
    return () => {
      current = false;
    };
  }, [help, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}
