/**
 * What an add-in's page must know before office.js starts: which host it is in, and how to reach it.
 * Excel on the web hands this over in the frame's name; so do we, which leaves the URL clean.
 */
export interface PaneFrame {
  /** Language of Excel, for example `de-DE`. */
  readonly locale: string;
  /** Distinguishes loads of the page: office.js caches host info and settings under it. */
  readonly conversationId: string;
  /** Where the host claims to be. office.js talks to https origins on the pane's own host only. */
  readonly origin: string;
}

/** The flags "shared runtime" (1) and "custom functions" (2); without the second no function is ever called. */
const FLAGS = 1 + 2;

/**
 * The `name` of the pane's frame.
 *
 * @example
 * JSON.parse(paneFrameName({ locale: "de-DE", conversationId: "c1", origin: "https://localhost" })).hostInfo
 * // => "Excel$Web$16.01$de-DE$telemetry$$disableLogging$3"
 */
export function paneFrameName(frame: PaneFrame): string {
  return JSON.stringify({
    baseFrameName: "kundenwert-pane",
    hostInfo: `Excel$Web$16.01$${frame.locale}$telemetry$$disableLogging$${FLAGS}`,
    xdmInfo: `${frame.conversationId}|kundenwert|${frame.origin}`,
    serializerVersion: 1,
    flags: "[]",
  });
}

/** The locale in a name made by `paneFrameName`; English where the name is another one. */
export function localeOfFrame(name: string): string {
  return /Excel\$Web\$16\.01\$([A-Za-z-]+)\$/.exec(name)?.[1] ?? "en-US";
}
