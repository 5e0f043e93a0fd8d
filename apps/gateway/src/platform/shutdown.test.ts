import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { silentLogger } from './logger.ts';
import { createShutdown, type SignalledProcess, stopOnSignals } from './shutdown.ts';

function fakeProcess() {
  const exits: number[] = [];
  const target = Object.assign(new EventEmitter(), { exit: (code: number) => void exits.push(code) });
  return {
    exits,
    emit: (signal: string) => target.emit(signal, signal),
    target: target as unknown as SignalledProcess,
  };
}

test('a signal runs the steps, the last added first, once, and exits 0', async () => {
  const shutdown = createShutdown(silentLogger);
  const { exits, emit, target } = fakeProcess();
  const done: string[] = [];
  for (const name of ['pglite', 'pool', 'http']) shutdown.add({ name, run: async () => void done.push(name) });
  stopOnSignals(shutdown, target);
  expect(shutdown.stopping()).toBe(false);
  emit('SIGTERM');
  expect(shutdown.stopping()).toBe(true);
  await shutdown.stop('again');
  await expect.poll(() => exits).toEqual([0]);
  expect(done).toEqual(['http', 'pool', 'pglite']);
});

test('a second signal ends at once, unless it is an echo of the first', () => {
  const shutdown = createShutdown(silentLogger);
  let time = 1000;
  const { exits, emit, target } = fakeProcess();
  shutdown.add({ name: 'never', run: () => new Promise(() => undefined) });
  stopOnSignals(shutdown, target, () => time);
  emit('SIGINT');
  time += 20;
  emit('SIGINT');
  expect(exits).toEqual([]);
  time += 600;
  emit('SIGINT');
  expect(exits).toEqual([130]);
});

test('a step that fails does not keep the others from ending, and the exit code tells', async () => {
  const shutdown = createShutdown(silentLogger);
  const { exits, emit, target } = fakeProcess();
  const done: string[] = [];
  shutdown.add({ name: 'pool', run: () => void done.push('pool') });
  shutdown.add({ name: 'fails', run: () => Promise.reject(new Error('on purpose')) });
  stopOnSignals(shutdown, target);
  emit('SIGTERM');
  await expect.poll(() => exits).toEqual([1]);
  expect(done).toEqual(['pool']);
});
