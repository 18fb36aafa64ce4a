import type { Language } from "../../i18n/Language";
import type { ExcelHost } from "../host/ExcelHost";
import { iframePort } from "../host/iframePort";
import { paneFrameName } from "../host/protocol/paneAddress";

/** Excel's locale for a language of the page. */
export function excelLocale(language: Language): "de-DE" | "en-US" {
  return language === "de" ? "de-DE" : "en-US";
}

/** Puts the add-in's pane beside the grid and connects it with the host. */
export function openPane(container: HTMLElement, host: ExcelHost, language: Language): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "Kundenwert";
  frame.name = paneFrameName({
    locale: excelLocale(language),
    conversationId: "pane",
    origin: `https://${window.location.host}`,
  });
  frame.src = "/pane.html";
  container.append(frame);
  host.connect(iframePort(frame));
  return frame;
}
