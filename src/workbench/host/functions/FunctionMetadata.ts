/** The part of `functions.json` by which Excel prepares arguments. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  /** `any` where nothing is said. */
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
