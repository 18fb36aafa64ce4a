import path from "node:path";
import { ESLint, type Linter } from "eslint";
import configuration from "../../eslint.config.js";

const root = path.resolve(__dirname, "../..");
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: configuration as Linter.Config[],
});

async function messagesFor(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result.messages.map((message) => message.message);
}

// [file, what it imports, allowed?]: the diagram of docs/architecture.md, arrow by arrow.
const imports: [string, string, boolean][] = [
  ["src/domain/x.ts", "decimal.js", true],
  ["src/domain/x.ts", "./Result", true],
  ["src/domain/x.ts", "../i18n/Language", false],
  ["src/domain/x.ts", "../report/Field", false],
  ["src/domain/x.ts", "react", false],
  ["src/report/x.ts", "../domain/Result", true],
  ["src/report/sheets/x.ts", "../../domain/Result", true],
  ["src/report/x.ts", "../excel/Workbook", false],
  ["src/report/sheets/x.ts", "../../taskpane/App", false],
  ["src/i18n/x.ts", "../domain/Result", true],
  ["src/i18n/x.ts", "../report/ReportError", false],
  ["src/functions/x.ts", "../domain/breakEven", true],
  ["src/functions/x.ts", "../i18n/Language", true],
  ["src/functions/x.ts", "../report/Field", false],
  ["src/excel/x.ts", "../report/SheetPlan", true],
  ["src/excel/x.ts", "../taskpane/App", false],
  ["src/excel/x.ts", "../i18n/Language", false],
  ["src/taskpane/x.tsx", "../report/buildReport", true],
  ["src/taskpane/x.tsx", "../excel/Workbook", true],
  ["src/taskpane/x.tsx", "../workbench/index", false],
  ["src/taskpane/x.tsx", "../functions/breakEven", false],
  ["src/workbench/x.ts", "../report/Field", true],
  ["src/workbench/host/x.ts", "./WorkbookEngine", true],
  ["src/workbench/host/model/x.ts", "../WorkbookEngine", true],
  ["src/workbench/host/x.ts", "../engine/SheetEngine", false],
  ["src/workbench/host/x.ts", "../../report/Field", false],
  ["src/workbench/host/x.ts", "@odoo/o-spreadsheet", false],
];

describe("imports point one way only", () => {
  test.each(imports)("%s importing %s: allowed %s", async (file, imported, allowed) => {
    const messages = await messagesFor(file, `import { x } from "${imported}";\nexport const y = x;\n`);
    expect(messages.length === 0).toBe(allowed);
  });

  test("type imports are held to the same direction", async () => {
    const code = 'import type { X } from "../taskpane/App";\nexport type Y = X;\n';
    expect(await messagesFor("src/report/x.ts", code)).toHaveLength(1);
  });
});

describe("what only one place may do", () => {
  test("Excel.run belongs to src/excel", async () => {
    const code = "export const run = () => Excel.run(async () => undefined);\n";
    expect(await messagesFor("src/taskpane/x.ts", code)).toEqual(["Only src/excel calls Excel.run."]);
    expect(await messagesFor("src/excel/x.ts", code)).toEqual([]);
  });

  test("CustomFunctions.Error belongs to src/functions/boundary", async () => {
    const code =
      "export const fail = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue);\n";
    expect(await messagesFor("src/functions/x.ts", code)).toEqual([
      "Only src/functions/boundary makes error values of Excel.",
    ]);
    expect(await messagesFor("src/functions/boundary/x.ts", code)).toEqual([]);
  });
});
