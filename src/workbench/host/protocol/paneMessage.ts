/**
 * A message between the workbench's page and the pane's bootstrap. The text of office.js travels in
 * an object: office.js itself listens to the same window, and would take a bare text for an answer
 * from a stranger.
 */
export interface PaneMessage {
  readonly excelHost: string;
}

export function paneMessage(text: string): PaneMessage {
  return { excelHost: text };
}

export function isPaneMessage(data: unknown): data is PaneMessage {
  return (
    typeof data === "object" && data !== null && "excelHost" in data && typeof data.excelHost === "string"
  );
}
