/**
 * Loaded before every script of this folder. The scripts are TypeScript run by Node itself, which needs Node 22.18;
 * `npm ci` installs a newer one beside the project, so this stops only where that was prevented.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `This needs Node 22.18 or newer, and Node ${process.versions.node} is running. "npm ci" brings Node 24 along: ` +
      "run it again with install scripts allowed (without --ignore-scripts), or install a newer Node.\n",
  );
  process.exit(1);
}
