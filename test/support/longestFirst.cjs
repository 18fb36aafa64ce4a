const { default: Sequencer } = require("@jest/test-sequencer");

/** Projects by the time that a file of theirs takes, longest first. */
const PROJECTS = ["browser", "dirt", "integration", "pane", "contract", "unit"];

/**
 * Jest starts with the files that took longest the last time. On a fresh checkout it knows of no last time
 * and goes by size, which leaves a core idle at the end: a short file can drive a browser for a minute.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const bySizeOrTime = super.sort(tests);
    if (bySizeOrTime.some(({ duration }) => duration !== undefined)) return bySizeOrTime;
    // Stable: within a project it stays as it was.
    return bySizeOrTime.sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ context }) {
  return PROJECTS.indexOf(context.config.displayName.name);
}

module.exports = LongestFirst;
