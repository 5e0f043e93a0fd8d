// `npm start`: installs, builds, migrates, seeds and serves. Needs Node and npm, nothing else.
// Options: --seed (load the seed files again), --no-seed. Environment: see README.md.
// This file is plain enough for an old Node to say that it is too old.
import { followNpm } from './steps/follow-npm.mjs';
import { requireNode } from './steps/require-node.mjs';

if (requireNode()) {
  followNpm();
  import('./steps/prepare.mjs')
    .then(({ prepare }) => prepare())
    // The gateway runs in this very process: it hears the signals itself, and its exit code is ours.
    .then((ready) => (ready ? import('../apps/gateway/dist/main.js') : undefined));
}
