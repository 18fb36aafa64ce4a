/**
 * Puts a small object in the place of `window.parent`, so that office.js finds an Excel there.
 *
 * office.js accepts answers from an https origin on its own host only. A workbench on
 * `http://localhost` therefore passes the messages on itself and redelivers the answers as events
 * with the origin office.js expects. Delivery is asynchronous, as between real windows.
 *
 * @param pane - The window in which office.js will run.
 * @param origin - The origin the answers seem to come from.
 * @param forward - Takes what office.js says.
 * @returns The function that delivers an answer to office.js.
 */
export function pretendParent(
  pane: Window & typeof globalThis,
  origin: string,
  forward: (message: string) => void,
): (answer: string) => void {
  const parent = {
    postMessage: (message: unknown) => {
      if (typeof message === "string") pane.setTimeout(() => forward(message), 0);
    },
  };
  Object.defineProperty(pane, "parent", { value: parent, configurable: true });
  return (answer) => {
    pane.setTimeout(() => pane.dispatchEvent(new pane.MessageEvent("message", { data: answer, origin })), 0);
  };
}
