import * as React from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { paneClasses } from "../look/paneClasses";
import { TextsContext } from "../words/TextsContext";
import { TechnicalDetail } from "./TechnicalDetail";

interface State {
  readonly detail: string | null;
}

/** Where a component fails by a defect, the pane says so instead of going blank. */
export class PaneBoundary extends React.Component<Record<string, unknown>, State> {
  static override contextType = TextsContext;
  declare context: React.ContextType<typeof TextsContext>;

  override state: State = { detail: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): React.ReactNode {
    if (this.state.detail === null) return this.props.children;
    return (
      <main className={paneClasses.pane}>
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {this.context.failures.broken}
        </MessageBar>
        <TechnicalDetail detail={this.state.detail} />
      </main>
    );
  }
}
