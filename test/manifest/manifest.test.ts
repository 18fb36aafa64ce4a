/** @jest-environment jsdom */
import * as fs from "fs";
import * as path from "path";
import { fileChecks } from "./fileChecks";
import { identityChecks } from "./identityChecks";
import { ManifestText } from "./ManifestText";
import { referenceChecks } from "./referenceChecks";
import { textChecks } from "./textChecks";

const manifest = fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

const checks = [...referenceChecks, ...fileChecks, ...textChecks, ...identityChecks];

describe.each(checks)("$title", ({ findings, breaks }) => {
  test("holds for the manifest", () => {
    expect(findings(new ManifestText(manifest))).toEqual([]);
  });

  test("holds for the manifest at another address, as the build writes it", () => {
    const elsewhere = manifest.split("https://localhost:3000").join("https://addins.example.org/kundenwert");
    expect(findings(new ManifestText(elsewhere))).toEqual([]);
  });

  test.each(breaks)("is seen to break: $finding", ({ replace, by, finding }) => {
    const broken = manifest.replace(replace, by);
    expect(broken).not.toBe(manifest);
    expect(findings(new ManifestText(broken)).join("\n")).toContain(finding);
  });
});

test("a manifest that is no XML is refused", () => {
  expect(() => new ManifestText(manifest.replace("</OfficeApp>", ""))).toThrow("not well-formed");
});
