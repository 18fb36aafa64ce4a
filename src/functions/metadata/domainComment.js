// @ts-check
const fs = require("fs");
const path = require("path");
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
 * @returns {DomainComment}
 * @throws {Error} where there is no such function, or no comment.
 */
function domainComment(file) {
  const functionName = path.basename(file, ".ts");
  const tree = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declaration = tree.statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === functionName,
  );
  const [comment] = declaration ? ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc) : [];
  if (!declaration || !comment)
    throw new Error(`its domain file has no function ${functionName} with a comment`);
  return {
    text: ts.getTextOfJSDocComment(comment.comment) ?? "",
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

module.exports = { domainComment };
