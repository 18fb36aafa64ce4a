import * as ts from "typescript";

export interface Example {
  /** The exported function whose comment it stands in. */
  readonly functionName: string;
  readonly call: string;
  /** A value as JavaScript writes it, or the words of an error: its kind and its argument or reason. */
  readonly answer: string;
}

/** The exported functions of a source file. */
export function exportedFunctions(source: string): ts.FunctionDeclaration[] {
  const tree = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  return tree.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
}

/** The `@example` lines of a function, `call(…) // => answer`. */
export function examplesOf(declaration: ts.FunctionDeclaration): Example[] {
  const functionName = declaration.name?.text ?? "";
  return ts
    .getJSDocTags(declaration)
    .filter((tag) => tag.tagName.text === "example")
    .flatMap((tag) => ts.getTextOfJSDocComment(tag.comment)?.split("\n") ?? [])
    .map((line) => {
      const [, call, answer] = /^(.+?) +\/\/ => (.+)$/.exec(line) ?? [];
      if (answer === undefined)
        throw new Error(`${functionName}: not of the form call // => answer: ${line}`);
      return { functionName, call, answer };
    });
}
