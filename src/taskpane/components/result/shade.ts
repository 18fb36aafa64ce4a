/** Red, green and blue, 0 to 255. */
type Color = readonly [number, number, number];

/**
 * A colour between two, and which of the two is easier to read on it.
 *
 * @param from - Of the shade 0, as `#rrggbb`.
 * @param to - Of the shade 1.
 * @param amount - From 0 to 1.
 *
 * @example
 * shade("#ffffff", "#000000", 0.25) // => { background: "#bfbfbf", text: "#000000" }
 */
export function shade(from: string, to: string, amount: number): { background: string; text: string } {
  const [light, dark] = [colorOf(from), colorOf(to)];
  const mixed = light.map((channel, index) => Math.round(channel + (dark[index] - channel) * amount));
  const color: Color = [mixed[0], mixed[1], mixed[2]];
  return {
    background: `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`,
    text: contrast(color, colorOf("#ffffff")) > contrast(color, colorOf("#000000")) ? "#ffffff" : "#000000",
  };
}

function colorOf(text: string): Color {
  const channel = (start: number) => parseInt(text.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio from 1 to 21, see WCAG 2.2. */
function contrast(one: Color, other: Color): number {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (brighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of an sRGB colour, see WCAG 2.2. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
