import type { CallFormula, ErrorCell, FormulaOutcome, OutcomeCell } from "./FormulaOutcome";

/** The part of `CustomFunctions` by which `functions.js` says which code belongs to which formula. */
interface FormulaRegistry {
  associate(...given: unknown[]): void;
}

type Formula = (...args: unknown[]) => unknown;

/**
 * Listens to the formulas that are associated from now on, passing each on to Microsoft's library, so
 * that the pane can call them too: in the shared runtime they live in the same page. Has to run before
 * `functions.js`.
 *
 * @returns Calls one of them as Excel would; ids in any case.
 */
export function recordAssociations(registry: FormulaRegistry): CallFormula {
  const formulas = new Map<string, Formula>();
  const { associate } = registry;
  registry.associate = (...given) => {
    for (const [id, formula] of associations(given)) formulas.set(id.toUpperCase(), formula);
    associate.apply(registry, given);
  };
  return async (id, args) => {
    const formula = formulas.get(id.toUpperCase());
    if (formula === undefined) throw new Error(`the formula ${id} is not part of this page`);
    try {
      return outcomeOf(await formula(...args));
    } catch (thrown) {
      if (isErrorValue(thrown)) return { kind: "error", ...errorCell(thrown) };
      throw thrown;
    }
  };
}

/** `associate(id, formula)` or `associate({ id: formula })`. */
function associations(given: readonly unknown[]): [string, Formula][] {
  const [first, second] = given;
  const pairs: [unknown, unknown][] =
    typeof first === "object" && first !== null ? Object.entries(first) : [[first, second]];
  return pairs.flatMap(([id, formula]) =>
    typeof id === "string" && isFormula(formula) ? [[id, formula] as [string, Formula]] : [],
  );
}

function isFormula(value: unknown): value is Formula {
  return typeof value === "function";
}

function outcomeOf(result: unknown): FormulaOutcome {
  if (!Array.isArray(result)) {
    const cell = cellOf(result);
    return typeof cell === "object" ? { kind: "error", ...cell } : { kind: "value", value: cell };
  }
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf));
  const isOneCell = rows.length === 1 && rows[0].length === 1;
  return isOneCell ? outcomeOf(result.flat()[0]) : { kind: "table", rows };
}

function cellOf(value: unknown): OutcomeCell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  // Excel shows 0 where a formula returns nothing.
  return isErrorValue(value) ? errorCell(value) : 0;
}

/** `CustomFunctions.Error`, recognised by its shape: Microsoft's class is there only later. */
function isErrorValue(value: unknown): value is { readonly code: string; readonly message?: unknown } {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";
}

function errorCell({ code, message }: { readonly code: string; readonly message?: unknown }): ErrorCell {
  return { code, sentence: typeof message === "string" ? message : "" };
}
