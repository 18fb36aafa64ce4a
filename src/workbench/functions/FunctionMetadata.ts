/** The parts of `functions.json` (Microsoft's custom functions schema) the grid needs. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
