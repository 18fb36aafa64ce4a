// @ts-check
const fs = require("fs");
const ts = require("typescript");

/**
 * What the comment of a domain function says.
 *
 * @typedef {object} DomainComment
 * @property {string} text Meaning in words and formula.
 * @property {string[]} sources
 */

/**
 * Reads the comment of the function that a domain file is named after.
 *
 * @param {string} file Absolute path, for example of `breakEven.ts`.
 * @param {string} functionName
 * @returns {DomainComment}
 */
function domainComment(file, functionName) {
  const tree = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declaration = tree.statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === functionName,
  );
  if (!declaration) throw new Error(`${file} exports no function ${functionName}`);
  const [comment] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return {
    text: textOf(comment.comment),
    sources: ts
      .getJSDocTags(declaration)
      .filter((tag) => tag.tagName.text === "see")
      .map(textAfterSee),
  };
}

/**
 * The compiler takes the first word after `@see` for a name, so the text is read from the source.
 *
 * @param {import("typescript").JSDocTag} tag
 */
function textAfterSee(tag) {
  const lines = tag
    .getText()
    .replace(/^@see\s*/, "")
    .split("\n");
  return lines
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .join(" ")
    .trim();
}

/** @param {string | import("typescript").NodeArray<import("typescript").JSDocComment> | undefined} comment */
function textOf(comment) {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

module.exports = { domainComment };
