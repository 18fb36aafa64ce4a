import * as fs from "fs";
import * as path from "path";
import type { ManifestCheck } from "./ManifestCheck";
import type { ManifestText } from "./ManifestText";
import { pngSize } from "./pngSize";

const root = path.resolve(__dirname, "../..");

/** Files in `dist` that the build makes; everything else is an asset. */
const builtFiles = ["taskpane.html", "functions.js", "functions.json", "functions-de.json"];

/** The files that the manifest names: their addresses, that they exist, the sizes of the icons. */
export const fileChecks: readonly ManifestCheck[] = [
  {
    title: "every address is https and stands under the address of the pane",
    findings: (manifest) => [
      ...manifest.addresses().filter((address) => !address.startsWith("https://")),
      ...manifest.addresses().filter((address) => !address.startsWith(`${manifest.baseAddress()}/`)),
    ],
    breaks: [
      {
        replace: 'Value="https://localhost:3000/functions-de.json"',
        by: 'Value="http://localhost:3000/functions-de.json"',
        finding: "http://localhost:3000/functions-de.json",
      },
      {
        replace: "https://localhost:3000/assets/icon-64.png",
        by: "https://elsewhere.example/assets/icon-64.png",
        finding: "https://elsewhere.example/assets/icon-64.png",
      },
    ],
  },
  {
    title: "every file is an asset or made by the build",
    findings: (manifest) =>
      manifest
        .addresses()
        .map((address) => address.slice(manifest.baseAddress().length + 1))
        .filter((file) => !builtFiles.includes(file) && !fs.existsSync(path.join(root, file)))
        .map((file) => `${file} does not exist`),
    breaks: [{ replace: '/functions.js"', by: '/formulas.js"', finding: "formulas.js does not exist" }],
  },
  {
    title: "every icon has the size that the manifest says",
    findings: (manifest) => [
      ...wrongSize(manifest, manifest.base("IconUrl").getAttribute("DefaultValue"), 32),
      ...wrongSize(manifest, manifest.base("HighResolutionIconUrl").getAttribute("DefaultValue"), 64),
      ...commandIcons(manifest).flatMap((image) =>
        wrongSize(manifest, manifest.resolve(image), Number(image.getAttribute("size"))),
      ),
    ],
    breaks: [
      {
        replace: '<bt:Image size="80"',
        by: '<bt:Image size="16"',
        finding: "assets/icon-80.png is 80 × 80, not 16",
      },
      {
        replace: '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
        by: '<IconUrl DefaultValue="https://localhost:3000/assets/icon-48.png"',
        finding: "assets/icon-48.png is 48 × 48, not 32",
      },
    ],
  },
  {
    title: "every command has icons of 16, 32 and 80 pixels",
    findings: (manifest) =>
      manifest.all("Icon").flatMap((icon) => {
        const sizes = Array.from(icon.children).map((image) => image.getAttribute("size"));
        return ["16", "32", "80"]
          .filter((size) => !sizes.includes(size))
          .map((size) => `${icon.parentElement?.id ?? ""} lacks ${size}`);
      }),
    breaks: [
      { replace: '<bt:Image size="80" resid="Icon.80"/>', by: "", finding: "Kundenwert.Group lacks 80" },
    ],
  },
];

function commandIcons(manifest: ManifestText): Element[] {
  return manifest.all("Icon").flatMap((icon) => Array.from(icon.children));
}

function wrongSize(manifest: ManifestText, address: string | null, expected: number): string[] {
  const file = (address ?? "").slice(manifest.baseAddress().length + 1);
  const { width, height } = pngSize(fs.readFileSync(path.join(root, file)));
  return width === expected && height === expected
    ? []
    : [`${file} is ${width} × ${height}, not ${expected}`];
}
