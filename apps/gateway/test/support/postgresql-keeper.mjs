// Runs one PostgreSQL server for as long as its standard input is open, then stops it and removes its folder.
// A process of its own, in a group of its own: it also cleans up after a test run that was killed or stopped with Ctrl-C.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const { postgres, folder, args, uid, gid } = JSON.parse(process.argv[2] ?? '{}');
const user = uid === undefined ? {} : { uid, gid };
const server = spawn(postgres, args, { stdio: ['ignore', 'ignore', 'ignore'], cwd: folder, ...user });

function finish() {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

server.once('exit', finish);
server.once('error', finish);
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGQUIT'));
process.stdin.on('end', () => server.kill('SIGQUIT'));
process.stdin.on('error', () => server.kill('SIGQUIT'));
process.stdin.resume();
