// `npm run import`, `npm run seed`, `npm run data`: prepares as `npm start` does, then runs one program of the gateway.
import { followNpm } from './steps/follow-npm.mjs';
import { requireNode } from './steps/require-node.mjs';

const programs = { import: 'cli.js', seed: 'cli.js', data: 'data.js' };
const program = programs[process.argv[2]];

if (requireNode()) {
  followNpm();
  if (program === undefined) {
    console.error(`Usage: node scripts/cli.mjs ${Object.keys(programs).join('|')} …`);
    process.exitCode = 2;
  } else {
    // The program knows itself which command it is; only `data` has its own program.
    if (program === 'data.js') process.argv.splice(2, 1);
    // npm starts scripts in the root; names of files are meant where the person stands.
    if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
    import('./steps/prepare.mjs')
      .then(({ prepare }) => prepare({ quiet: true }))
      .then((ready) => (ready ? import(`../apps/gateway/dist/${program}`) : undefined));
  }
}
