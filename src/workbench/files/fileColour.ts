/**
 * A colour as files write it.
 *
 * @example
 * fileColour("#1f3864") // => "1F3864"
 */
export function fileColour(color: string): string {
  return color.replace("#", "").toUpperCase();
}
