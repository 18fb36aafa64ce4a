/**
 * Gives the thread back until the browser has handled what is waiting: input, painting, messages.
 * By a message, as timers are slowed down to a second where the pane is hidden.
 */
export function yieldThread(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
