import addIn from "../../../package.json";

/** The version of the add-in, as its package and its manifest state it: `"0.1.0"`. */
export const ADD_IN_VERSION: string = addIn.version;
