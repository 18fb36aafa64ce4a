import * as fs from "node:fs";
import { OrderExport } from "./OrderExport";

/** Run as `node writeChunks.js <lines> <file>`: the chunks for engines of other languages, a line of JSON each. */
const [lines, file] = process.argv.slice(2);
const target = fs.openSync(file, "w");
for (const chunk of new OrderExport(Number(lines)).jsonChunks()) fs.writeSync(target, `${chunk}\n`);
fs.closeSync(target);
