// How entries of CHANGELOG.md read: as they are written in .changeset/, without the hashes of commits.

/** Lines below the first stand under it. */
const indented = (text) => text.trim().replaceAll('\n', '\n  ')

module.exports = {
  getReleaseLine: async ({ summary }) => `- ${indented(summary)}`,
  getDependencyReleaseLine: async () => '',
}
