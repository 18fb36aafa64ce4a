/**
 * A fixed order of ids, the same in every locale: whole numbers by size, then all others by code unit.
 * Negative where `left` comes first, 0 only where the two are the same text.
 *
 * @example
 * compareIds("9", "10") < 0 // => true
 * compareIds("10", "K10") < 0 // => true
 * compareIds("007", "7") === 0 // => false
 */
export function compareIds(left: string, right: string): number {
  const leftDigits = isDigits(left);
  if (leftDigits !== isDigits(right)) return leftDigits ? -1 : 1;
  return (leftDigits ? compareDigits(left, right) : 0) || compareText(left, right);
}

function isDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most ids that are no numbers show it at once.
  return first >= 48 && first <= 57 && /^\d+$/.test(text);
}

function compareDigits(left: string, right: string): number {
  const leftNumber = left.replace(/^0+/, "");
  const rightNumber = right.replace(/^0+/, "");
  return leftNumber.length - rightNumber.length || compareText(leftNumber, rightNumber);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
