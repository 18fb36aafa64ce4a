import type { HostPort } from "./protocol/HostPort";
import { isPaneMessage, paneMessage } from "./protocol/paneMessage";

/** The page's end of the line to a pane in a frame on the same origin; see `paneBootstrap`. */
export function iframePort(frame: HTMLIFrameElement): HostPort {
  return {
    post: (message) => frame.contentWindow?.postMessage(paneMessage(message), window.location.origin),
    onMessage: (listener) => {
      window.addEventListener("message", (event: MessageEvent<unknown>) => {
        if (event.source === frame.contentWindow && isPaneMessage(event.data)) listener(event.data.excelHost);
      });
    },
  };
}
