/** The German side of a formula, as its `.de.json` file holds it. */
export interface GermanTexts {
  readonly description: string;
  /** The question that the formula answers. */
  readonly question: string;
  /** In German names of arguments. */
  readonly formula: string;
  /** What comes out, with its unit. */
  readonly result: string;
  /** What goes wrong in practice, as many as the adapter's comment has. */
  readonly pitfalls: readonly string[];
  /** By the English name of the parameter. */
  readonly parameters: { readonly [parameter: string]: ParameterText };
}

interface ParameterText {
  readonly name: string;
  readonly description: string;
}
