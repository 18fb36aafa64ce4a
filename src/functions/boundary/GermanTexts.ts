/** The German side of a formula's metadata, as its `.de.json` file holds it. */
export interface GermanTexts {
  readonly description: string;
  /** By the English name of the parameter. */
  readonly parameters: { readonly [parameter: string]: ParameterText };
}

interface ParameterText {
  readonly name: string;
  readonly description: string;
}
