import type { SettingsTexts } from "./de";

/** Words of the pane's settings in English. */
export const en: SettingsTexts = {};
