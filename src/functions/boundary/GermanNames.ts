/**
 * What error sentences need of a formula's `.de.json` file. In the built add-in these files hold no more
 * (see `metadata/germanNamesLoader.js`).
 */
export interface GermanNames {
  /** By the English name of the parameter. */
  readonly parameters: { readonly [parameter: string]: { readonly name: string } };
}
