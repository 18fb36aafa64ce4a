// @ts-check

/** @param {readonly (readonly string[])[]} rows The first one is the header. */
function table([header, ...rows]) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {string} text */
function cell(text) {
  return text.replace(/\|/g, "\\|").replace(/\n/g, " ");
}

/** @param {readonly string[]} lines */
function codeBlock(lines) {
  return ["```text", ...lines, "```"].join("\n");
}

/** @param {readonly string[]} items */
function list(items) {
  return items.map((item) => `- ${item}`).join("\n");
}

/**
 * Text that can be opened with a click.
 *
 * @param {string} title
 * @param {string} text
 */
function folded(title, text) {
  return `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
}

module.exports = { codeBlock, folded, list, table };
