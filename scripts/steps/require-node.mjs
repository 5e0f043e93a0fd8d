// Written for any Node that knows modules: no newer syntax, no `node:` imports.
const needed = [20, 19];

/** Whether this Node is new enough; if not, says so in one line. */
export function requireNode() {
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1])) return true;
  console.error(
    `Node ${needed.join('.')} or newer is needed (24 is recommended); this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exitCode = 1;
  return false;
}
