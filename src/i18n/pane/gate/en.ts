import type { GateTexts } from "./de";

/** Words of the pane's gate in English. */
export const en: GateTexts = {};
