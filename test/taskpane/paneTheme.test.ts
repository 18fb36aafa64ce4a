/** @jest-environment jsdom */
import { createTheme } from "office-ui-fabric-react/lib/Styling";
import { paneTheme } from "../../src/taskpane/look/paneTheme";

/** Contrast of two colours such as #1f1f1f, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const named: { [name: string]: string } = { white: "#ffffff", black: "#000000" };
  const hex = (named[color] ?? color).slice(1);
  const [red, green, blue] = (
    hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])
  )
    .map((channel) => parseInt(channel, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const light = createTheme(paneTheme(undefined)).semanticColors;
const dark = createTheme(paneTheme({ isDarkTheme: true })).semanticColors;

describe("the pane's colours", () => {
  test.each([
    ["light", light],
    ["dark", dark],
  ])("%s: text on its ground has a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3)", (_name, colors) => {
    const pairs: [string, string][] = [
      [colors.bodyText, colors.bodyBackground],
      [colors.link, colors.bodyBackground],
      [colors.primaryButtonText, colors.primaryButtonBackground],
      [colors.primaryButtonTextHovered, colors.primaryButtonBackgroundHovered],
      [colors.primaryButtonTextPressed, colors.primaryButtonBackgroundPressed],
      [colors.buttonText, colors.buttonBackground],
      [colors.inputText, colors.inputBackground],
      [colors.menuItemText, colors.menuBackground],
    ];
    for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("are dark where Office's background is dark, even if the host does not say so", () => {
    expect(paneTheme({ bodyBackgroundColor: "#262626" }).isInverted).toBe(true);
    expect(paneTheme({ bodyBackgroundColor: "#FFFFFF" }).isInverted).toBe(false);
    expect(paneTheme({ bodyBackgroundColor: "" }).isInverted).toBe(false);
  });
});
