import * as path from "path";
import type { FunctionMetadata, ParameterMetadata } from "../../../src/functions/metadata/functionMetadata";
import { missingTexts } from "../../../src/functions/metadata/functionMetadata";
import type { Adapter } from "./Adapter";
import { excelBuiltIns } from "./excelBuiltIns";

/** Lines that say what is wrong; none where all is well. */
export type Check = (adapters: readonly Adapter[]) => string[];

/** Excel cuts longer texts in one place or another; localised ones are the shortest. */
const LONGEST_TEXT = 128;
const LONGEST_NAME = 64;
const CELL_ADDRESS = /^([A-Z]{1,3}\d+|R\d*C\d*)$/;

/** What Excel or its users would stumble over, and Microsoft's generator lets pass. */
export const checks: { readonly [title: string]: Check } = {
  "the generator accepts every file": (adapters) =>
    adapters.flatMap(({ file, errors }) => errors.map((error) => `${path.basename(file)}: ${error}`)),

  "every tagged function reaches Excel": (adapters) =>
    adapters
      .filter(({ source, functions }) => (source.match(/@customfunction/gi) ?? []).length > functions.length)
      .map(({ file }) => `${path.basename(file)}: a tagged function is no top-level declaration`),

  "every file holds one formula": (adapters) =>
    adapters
      .filter(({ functions }) => functions.length !== 1)
      .map(({ file, functions }) => `${path.basename(file)}: ${functions.length} formulas`),

  "ids are upper case, 3 to 64 characters, and the name is the id": (adapters) =>
    eachFunction(adapters, ({ id, name }) =>
      /^[A-Z][A-Z0-9._]{2,63}$/.test(id) && name === id ? [] : [`name ${name}`],
    ),

  "no name is a cell address": (adapters) =>
    eachFunction(adapters, ({ name }) => (CELL_ADDRESS.test(name) ? [`is the address of a cell`] : [])),

  "no name is one of Excel's own functions": (adapters) => {
    const builtIns = excelBuiltIns();
    return eachFunction(adapters, ({ name }) => (builtIns.has(name) ? ["is Excel's own"] : []));
  },

  "no id is used twice": (adapters) =>
    repeated(adapters.flatMap(({ functions }) => functions.map(({ id }) => id))),

  "every description is one short sentence": (adapters) =>
    eachFunction(adapters, ({ description = "" }) =>
      /^[^\n]{1,99}\.$/.test(description) ? [] : [`description "${description}"`],
    ),

  "every parameter is described in at most 128 characters": (adapters) =>
    eachParameter(adapters, ({ description = "" }) =>
      description.length > 0 && description.length <= LONGEST_TEXT ? [] : [`description "${description}"`],
    ),

  "parameter names are snake_case and at most 64 characters long": (adapters) =>
    eachParameter(adapters, ({ name }) =>
      /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && name.length <= LONGEST_NAME ? [] : ["name"],
    ),

  // Excel converts typed arguments before the formula sees them, and refuses them in its own words;
  // unions and defaults turn into "any" unnoticed, so only the two spellings are accepted.
  "parameters are unknown or unknown[][]": (adapters) =>
    adapters.flatMap(({ file, parameterTypes }) =>
      [...parameterTypes]
        .filter(([, type]) => type !== "unknown" && type !== "unknown[][]")
        .map(([name, type]) => `${path.basename(file)}: ${name} is ${type}`),
    ),

  "no parameter repeats": (adapters) =>
    eachParameter(adapters, ({ repeating }) => (repeating ? ["repeats, as a 1-D array does"] : [])),

  "optional parameters come last": (adapters) =>
    eachFunction(adapters, ({ parameters }) => {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional < 0) return [];
      return parameters
        .slice(firstOptional)
        .filter(({ optional }) => !optional)
        .map(({ name }) => `${name} is required after an optional one`);
    }),

  "every text exists in German": (adapters) =>
    adapters.flatMap(({ functions, german }) => functions.flatMap((fn) => missingTexts(fn, german))),

  "German texts belong to parameters that exist": (adapters) =>
    adapters.flatMap(({ file, functions, german }) => {
      const names = functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
      return Object.keys(german?.parameters ?? {})
        .filter((name) => !names.includes(name))
        .map((name) => `${path.basename(file)}: ${name}`);
    }),

  "German texts are short enough, and no parameter name repeats": (adapters) =>
    adapters.flatMap(({ file, german }) => {
      const texts = Object.values(german?.parameters ?? {});
      const names = texts.map(({ name = "" }) => name);
      const tooLong = [german?.description ?? "", ...texts.map(({ description = "" }) => description)]
        .filter((text) => text.length > LONGEST_TEXT)
        .concat(names.filter((name) => name.length > LONGEST_NAME));
      return [...tooLong, ...repeated(names)].map((text) => `${path.basename(file)}: ${text}`);
    }),
};

function eachFunction(adapters: readonly Adapter[], check: (fn: FunctionMetadata) => string[]): string[] {
  return adapters.flatMap(({ functions }) =>
    functions.flatMap((fn) => check(fn).map((complaint) => `${fn.id}: ${complaint}`)),
  );
}

function eachParameter(
  adapters: readonly Adapter[],
  check: (parameter: ParameterMetadata) => string[],
): string[] {
  return eachFunction(adapters, ({ parameters }) =>
    parameters.flatMap((parameter) => check(parameter).map((complaint) => `${parameter.name}: ${complaint}`)),
  );
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
