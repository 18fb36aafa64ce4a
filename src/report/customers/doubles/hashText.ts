/** A global takes long to look up for each letter where scripts run in a context of their own, as in tests. */
const { imul } = Math;

/**
 * A text as a whole number other than 0. Equal texts have equal numbers; two others have the same one
 * once in four thousand million, so that equal numbers are a reason to look at the texts.
 *
 * @example
 * hashText("mueller") === hashText("mueller") // => true
 * hashText("mueller") === hashText("muller") // => false
 */
export function hashText(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return scatter(hash) || 1;
}

/** Neighbouring numbers far apart, in all bits. */
export function scatter(hash: number): number {
  const once = imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}
