/** Words of the pane's settings in German. */
export const de = {};

export type SettingsTexts = typeof de;
