/** Words of the pane's gate in German. */
export const de = {};

export type GateTexts = typeof de;
