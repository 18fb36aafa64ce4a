import { execFile, execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** LibreOffice's command, where it is on the PATH. */
export const libreOffice = {
  present: isOnPath("soffice"),
  absentBecause: "soffice is not on the PATH: apt-get install libreoffice-calc-nogui",
};

/**
 * Options of a private user profile: "Recalculation on File Load, Excel 2007 and newer: Always". As
 * installed, LibreOffice shows the values that the file brings and calculates nothing.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens Excel files in LibreOffice, has every formula calculated anew, and saves them as Excel files
 * again; one start of the program for all of them. The order of the files is kept.
 *
 * @throws Error where LibreOffice fails or leaves a file out.
 */
export async function recalculate(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-"));
  try {
    const profile = path.join(folder, "profile");
    fs.mkdirSync(path.join(profile, "user"), { recursive: true });
    fs.writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = files.map((bytes, index) => {
      const name = `${index}.xlsx`;
      fs.writeFileSync(path.join(folder, name), bytes);
      return name;
    });
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        path.join(folder, "calculated"),
        ...names,
      ],
      { cwd: folder },
    );
    return names.map((name) => new Uint8Array(fs.readFileSync(path.join(folder, "calculated", name))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function isOnPath(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
