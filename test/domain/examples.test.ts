import * as fs from "fs";
import * as path from "path";
import { examplesOf, exportedFunctions, type Example } from "./readExamples";

const folder = path.resolve(__dirname, "../../src/domain");
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"));

/** Everything the domain exports; what an example may call. */
const exported: Record<string, unknown> = {};

beforeAll(async () => {
  for (const file of files) Object.assign(exported, await import(path.join(folder, file)));
});

describe.each(files)("%s", (file) => {
  const functions = exportedFunctions(fs.readFileSync(path.join(folder, file), "utf8"));

  test("shows an example of every exported function", () => {
    const silent = functions.filter((declaration) => examplesOf(declaration).length === 0);
    expect(silent.map(({ name }) => name?.text)).toEqual([]);
  });

  const examples = functions.flatMap(examplesOf);
  if (examples.length > 0) {
    test.each(examples)("$call gives $answer", (example) => {
      expect(outcomeOf(example)).toEqual(answerOf(example));
    });
  }
});

test("a false example is found", () => {
  const source =
    "/**\n * @example\n * breakEven(10000, 50, 30) // => 501\n */\nexport function breakEven() {}";
  const [example] = exportedFunctions(source).flatMap(examplesOf);
  expect(outcomeOf(example)).not.toEqual(answerOf(example));
});

/** The value, or for a failure the words that name it. */
function outcomeOf({ call }: Example): unknown {
  const names = Object.keys(exported);
  const evaluate = new Function(...names, `return (${call});`);
  const outcome: unknown = evaluate(...names.map((name) => exported[name]));
  if (!isResult(outcome)) return plain(outcome);
  if (outcome.ok) return plain(outcome.value);
  const { kind, argument, reason } = outcome.error;
  return `${kind} ${argument ?? reason}`;
}

interface AnyResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly error: { readonly kind: string; readonly argument?: string; readonly reason?: string };
}

function isResult(outcome: unknown): outcome is AnyResult {
  return typeof outcome === "object" && outcome !== null && "ok" in outcome;
}

function plain(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
}

/** A value is written as JavaScript; what is none are the words of an error or a plain text. */
function answerOf({ answer }: Example): unknown {
  try {
    return new Function(`return (${answer});`)();
  } catch {
    return answer;
  }
}
