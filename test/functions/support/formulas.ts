import { describeFunctions } from "../../../src/functions/metadata/describeFunctions";
import { formulaExamples } from "../../../src/functions/metadata/formulaExamples";
import { functionFiles } from "../../../src/functions/metadata/functionFiles";
import type { FunctionMetadata } from "../../../src/functions/metadata/functionMetadata";

/** A formula with what Excel knows of it and the examples of its comment. */
export interface Formula {
  readonly metadata: FunctionMetadata;
  readonly call: (...args: unknown[]) => unknown;
  readonly examples: readonly Example[];
}

export interface Example {
  /** As it stands in the comment. */
  readonly text: string;
  readonly args: readonly unknown[];
  /** A number, an array of rows, or the name of an error. */
  readonly answer: unknown;
}

/** Every formula of `src/functions`. */
export async function loadFormulas(): Promise<Formula[]> {
  const { metadata, files } = await describeFunctions(functionFiles());
  return Promise.all(
    metadata.functions.map(async (fn) => {
      const file = files[fn.id];
      const module: Record<string, Formula["call"]> = await import(file);
      const [call] = Object.values(module);
      return { metadata: fn, call, examples: readExamples(file) };
    }),
  );
}

/** Examples are written as in an English Excel: `NAME(1,{2;3})` and `{4;5}`. */
function readExamples(file: string): Example[] {
  return formulaExamples(file).map(({ call, answer }) => ({
    text: `${call} // => ${answer}`,
    args: valuesOf(call.slice(call.indexOf("(") + 1, -1)),
    answer: answer.startsWith("#") ? answer : valuesOf(answer)[0],
  }));
}

function valuesOf(notation: string): unknown[] {
  return JSON.parse(`[${asJson(notation)}]`);
}

/** `{1;2}` is a column, `{1,2}` a row. */
function asJson(notation: string): string {
  return notation.replace(/\{([^}]*)\}/g, (_, cells: string) => `[[${cells.replace(/;/g, "],[")}]]`);
}
