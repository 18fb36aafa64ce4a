import { parseTree } from "custom-functions-metadata";
import * as ts from "typescript";
import { adapterTags, type AdapterTags } from "../../../src/functions/metadata/adapterTags";
import type { FunctionMetadata, GermanTexts } from "../../../src/functions/metadata/functionMetadata";

/** One file of `src/functions`, as the contract looks at it. */
export interface Adapter {
  readonly file: string;
  readonly source: string;
  /** What Microsoft's generator finds in it, and what it rejects. */
  readonly functions: readonly FunctionMetadata[];
  readonly errors: readonly string[];
  /** Type of each parameter as written, by its name. */
  readonly parameterTypes: ReadonlyMap<string, string>;
  readonly tags: AdapterTags;
  readonly german: GermanTexts | undefined;
  /** `@see` lines of the function that the domain file is named after; none where it is missing. */
  readonly sources: readonly string[];
}

export function inspectAdapter(
  file: string,
  source: string,
  german: GermanTexts | undefined,
  sources: readonly string[],
): Adapter {
  const { functions, extras } = parseTree(source, file);
  return {
    file,
    source,
    functions: functions as FunctionMetadata[],
    errors: extras.flatMap((extra) => extra.errors),
    parameterTypes: parameterTypesOf(file, source),
    tags: adapterTags(source),
    german,
    sources,
  };
}

function parameterTypesOf(file: string, source: string): Map<string, string> {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const parameters = tree.statements
    .filter(ts.isFunctionDeclaration)
    .filter((statement) => ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "customfunction"))
    .flatMap((statement) => [...statement.parameters]);
  return new Map(
    parameters.map((parameter) => [parameter.name.getText(), parameter.type?.getText() ?? "(none)"]),
  );
}
