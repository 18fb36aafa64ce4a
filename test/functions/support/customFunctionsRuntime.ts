/** What Excel offers to the formulas, as far as they use it: the error class and its codes. */
class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const runtime = {
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
};

export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: runtime });
}

export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/** What the cell shows: the value, or the error with its sentence where a formula throws one. */
export function outcomeOf(formula: () => unknown): unknown {
  try {
    return formula();
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
}

/** The language in which error sentences are read: Office's display language. */
export function speak(locale: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: locale } } });
}
