/** Width and height of a PNG, read from its header (PNG specification 11.2.2: IHDR is the first chunk). */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  const isPng =
    png.subarray(1, 4).toString("ascii") === "PNG" && png.subarray(12, 16).toString("ascii") === "IHDR";
  if (!isPng) throw new Error("not a PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
