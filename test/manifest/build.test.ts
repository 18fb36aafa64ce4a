/** @jest-environment jsdom */
import * as fs from "fs";
import * as path from "path";
import { ManifestText } from "./ManifestText";

const dist = path.resolve(__dirname, "../../dist");
const built = path.join(dist, "manifest.xml");

// `npm test` builds before it comes here; without a build there is nothing to look at.
(fs.existsSync(built) ? test : test.skip)(
  "the build (npm run build) holds every file that its manifest names",
  () => {
    const manifest = new ManifestText(fs.readFileSync(built, "utf8"));
    const files = manifest.addresses().map((address) => address.slice(manifest.baseAddress().length + 1));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !fs.existsSync(path.join(dist, file)))).toEqual([]);
  },
);
