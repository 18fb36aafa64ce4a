/** Writes rows of words and figures below each other, the first column to the left, the others to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 3)))
      .join(""),
  );
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

export function ms(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}

export function times(ratio: number): string {
  return `${ratio.toFixed(1)} x`;
}
