import type { IPartialTheme } from "office-ui-fabric-react/lib/Styling";

/** What the pane needs of Office's theme; hosts without themes give none. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

const fontStack = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

/** Excel's green on white. */
const light = {
  themePrimary: "#217346",
  themeLighterAlt: "#f2f9f5",
  themeLighter: "#cce6d7",
  themeLight: "#a3d1b6",
  themeTertiary: "#5ba37b",
  themeSecondary: "#2d814f",
  themeDarkAlt: "#1d673e",
  themeDark: "#195735",
  themeDarker: "#124027",
};

/** Light green and near-white on near-black; the neutral colours run the other way round. */
const dark = {
  themePrimary: "#7fd3a4",
  themeLighterAlt: "#0b120e",
  themeLighter: "#17271d",
  themeLight: "#284433",
  themeTertiary: "#4d8565",
  themeSecondary: "#6cbd8f",
  themeDarkAlt: "#8bd8ad",
  themeDark: "#9ddfba",
  themeDarker: "#b8e8cd",
  neutralLighterAlt: "#262626",
  neutralLighter: "#2d2d2d",
  neutralLight: "#383838",
  neutralQuaternaryAlt: "#404040",
  neutralQuaternary: "#474747",
  neutralTertiaryAlt: "#616161",
  neutralTertiary: "#b0b0b0",
  neutralSecondaryAlt: "#c0c0c0",
  neutralSecondary: "#d0d0d0",
  neutralPrimaryAlt: "#e4e4e4",
  neutralPrimary: "#f3f3f3",
  neutralDark: "#f8f8f8",
  black: "#ffffff",
  white: "#1f1f1f",
};

/**
 * Fabric's theme for the theme of Office: dark where Office is dark (its black themes and dark
 * contrast themes), light otherwise. Contrast themes of Windows override the colours in the browser.
 */
export function paneTheme(office: OfficeColors | undefined): IPartialTheme {
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor);
  return {
    palette: isDark ? dark : light,
    isInverted: isDark,
    defaultFontStyle: { fontFamily: fontStack },
  };
}

/** Whether a colour such as `#262626` is darker than a middle grey; false for what is no colour. */
function isDarkColor(color: string | undefined): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (channels === null) return false;
  const [red, green, blue] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Weights of the eye's sensitivity: Rec. ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
