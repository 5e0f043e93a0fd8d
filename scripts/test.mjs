// `npm test`: every check of the repository, in one order, on any machine with Node and npm. `npm test -- core types` runs
// only the named parts; `npm test -- --list` names them. Ends with one line, "N passed, N failed".
import { followNpm } from './steps/follow-npm.mjs';
import { requireNode } from './steps/require-node.mjs';

if (requireNode()) {
  followNpm();
  import('./steps/run-tests.mjs')
    .then(({ runTests }) => runTests(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
}
