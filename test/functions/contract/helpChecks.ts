import * as path from "path";
import { FORMULA_GROUPS } from "../../../src/i18n/help/FormulaHelp";
import { parameterUnits } from "../../../src/functions/metadata/parameterUnits";
import type { Adapter } from "./Adapter";
import type { Check } from "./checks";

/** What the help needs: tags in the adapter, their German counterparts, sources in the domain. */
export const helpChecks: { readonly [title: string]: Check } = {
  "every formula belongs to one group": eachAdapter(({ tags: { group } }) =>
    group.length === 1 && FORMULA_GROUPS.some((known) => known === group[0]) ? [] : [`@group ${group}`],
  ),

  "every formula answers one question, in both languages": eachAdapter(({ tags: { question }, german }) =>
    [...(question.length === 1 ? question : [""]), german?.question ?? ""]
      .filter((text) => !/^\p{Lu}.+\?$/u.test(text))
      .map((text) => `question "${text}"`),
  ),

  "every formula is written down, in both languages": eachAdapter(({ tags: { formula }, german }) =>
    formula.length === 1 && formula[0] && german?.formula ? [] : ["formula"],
  ),

  "the names in a formula are names of arguments, in both languages": eachAdapter((adapter) => {
    const names = parameterNames(adapter);
    const germanNames = names.map((name) => adapter.german?.parameters?.[name]?.name ?? "");
    return [
      ...strangeNames(adapter.tags.formula[0], names, germanNames),
      ...strangeNames(adapter.german?.formula, germanNames, names),
    ];
  }),

  "every parameter has one unit, and it is known which values it takes": eachAdapter(
    (adapter) => parameterUnits(adapter.tags.unit, parameterNames(adapter)).faults,
  ),

  "every formula says what comes out, in both languages": eachAdapter(({ tags: { returns }, german }) =>
    returns.length === 1 && returns[0] && german?.result ? [] : ["@returns and result"],
  ),

  "every formula has one to three pitfalls, and as many in German": eachAdapter(
    ({ tags: { pitfall }, german }) => {
      const count = pitfall.filter((text) => text !== "").length;
      const germanCount = german?.pitfalls?.filter((text) => text !== "").length;
      return count >= 1 && count <= 3 && count === germanCount
        ? []
        : [`${count} pitfalls, ${germanCount} in German`];
    },
  ),

  "every formula names a source in its domain file": eachAdapter(({ sources }) =>
    sources.some((source) => source !== "") ? [] : ["@see"],
  ),

  "German texts are not the English ones": eachAdapter(({ functions, tags, german }) => {
    const english = [
      ...functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((p) => p.description),
      ]),
      ...tags.question,
      ...tags.returns,
      ...tags.pitfall,
    ];
    const translated = [
      german?.description,
      german?.question,
      german?.result,
      ...(german?.pitfalls ?? []),
      ...Object.values(german?.parameters ?? {}).map(({ description }) => description),
    ];
    return translated.filter((text) => text && english.includes(text)).map((text) => `"${text}"`);
  }),
};

function eachAdapter(check: (adapter: Adapter) => string[]): Check {
  return (adapters) =>
    adapters.flatMap((adapter) => check(adapter).map((fault) => `${path.basename(adapter.file)}: ${fault}`));
}

function parameterNames({ functions }: Adapter): string[] {
  return functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
}

/** Words that look like an argument, and names that are one in the other language only. */
function strangeNames(formula = "", names: readonly string[], otherNames: readonly string[]): string[] {
  const words = formula.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  return words
    .filter((word) => !names.includes(word) && (word.includes("_") || otherNames.includes(word)))
    .map((word) => `${word} is no argument`);
}
