import { localeOfFrame, paneFrameName } from "./protocol/paneAddress";
import { isPaneMessage, paneMessage } from "./protocol/paneMessage";
import { pretendParent } from "./protocol/pretendParent";

// Runs in the pane's frame before office.js: tells it that it is in Excel on the web, and stands
// between it and the workbench's page, which speaks plain http where office.js insists on https.

const page = window.parent;
const origin = `https://${window.location.host}`;

window.name = paneFrameName({
  locale: localeOfFrame(window.name),
  conversationId: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
  origin,
});

const deliver = pretendParent(window, origin, (message) =>
  page.postMessage(paneMessage(message), window.location.origin),
);

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  if (event.source === page && isPaneMessage(event.data)) deliver(event.data.excelHost);
});
