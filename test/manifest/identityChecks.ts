import * as fs from "fs";
import * as path from "path";
import type { ManifestCheck } from "./ManifestCheck";
import type { ManifestText } from "./ManifestText";

const root = path.resolve(__dirname, "../..");

const requirements = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.13"];

/** What the add-in says it is and needs. */
export const identityChecks: readonly ManifestCheck[] = [
  {
    title: "it asks for the requirement sets that the code relies on, and no others",
    findings: (manifest) => {
      const asked = manifest
        .all("Set")
        .map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
      return [
        ...missing(requirements, asked),
        ...missing(asked, requirements).map((set) => `${set} is too much`),
      ];
    },
    breaks: [
      {
        replace: 'Name="ExcelApi" MinVersion="1.13"',
        by: 'Name="ExcelApi" MinVersion="1.7"',
        finding: "ExcelApi 1.13",
      },
      {
        replace: "</Sets>",
        by: '<Set Name="RibbonApi" MinVersion="1.2"/></Sets>',
        finding: "RibbonApi 1.2 is too much",
      },
    ],
  },
  {
    title: "id, version and permission are what Office expects",
    findings: (manifest) => {
      const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
        version: string;
      };
      return [
        ...unlike(manifest, "Id", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        ...unlike(manifest, "Version", /^\d{1,5}(\.\d{1,5}){3}$/),
        ...unlike(manifest, "Version", new RegExp(`^${version.replace(/\./g, "\\.")}\\.0$`)),
        ...unlike(manifest, "Permissions", /^ReadWriteDocument$/),
      ];
    },
    breaks: [
      { replace: "<Id>aa59bdeb", by: "<Id>nobody", finding: "Id nobody" },
      { replace: "<Version>0.1.0.0", by: "<Version>0.1.0-beta", finding: "Version 0.1.0-beta" },
      { replace: "<Version>0.1.0.0", by: "<Version>9.9.9.0", finding: "Version 9.9.9.0" },
      { replace: ">ReadWriteDocument<", by: ">WriteDocument<", finding: "Permissions WriteDocument" },
    ],
  },
];

function missing(wanted: readonly string[], present: readonly string[]): string[] {
  return wanted.filter((item) => !present.includes(item));
}

function unlike(manifest: ManifestText, name: string, form: RegExp): string[] {
  const text = manifest.base(name).textContent ?? "";
  return form.test(text) ? [] : [`${name} ${text}`];
}
