import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
let interrupted = false;

// Children are ended with us; on Ctrl-C the terminal tells them too, which does no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal));

function interrupt(signal) {
  interrupted = true;
  for (const child of running) child.kill(signal);
  if (running.size === 0) process.exit(130);
}

/** Takes the signal handlers off again, for a program that has its own. */
export function releaseSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
}

/**
 * Runs a program from the root (or `cwd`) and returns its exit code and what it printed. With `show` its output is passed on
 * as it comes, indented.
 */
export async function runCommand(command, args, { cwd = root, env = {}, show = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npx and npm are scripts, which only a shell can run.
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  running.add(child);
  let output = '';
  let lineStart = true;
  const take = (chunk) => {
    const text = chunk.toString('utf8');
    output += text;
    if (!show) return;
    process.stdout.write((lineStart ? '  ' : '') + text.replace(/\n(?!$)/g, '\n  '));
    lineStart = text.endsWith('\n');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.once('close', (exit, signal) => resolve(exit ?? (signal ? 130 : 1)));
  });
  running.delete(child);
  if (interrupted) process.exit(130);
  return { code, output };
}

/** The pinned package manager, fetched by npm into its own cache on first use. */
export function runPnpm(args, options = {}) {
  return runCommand('npx', ['-y', '--loglevel=error', 'pnpm@10.34.9', ...args], options);
}
