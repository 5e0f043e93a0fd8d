import { expect, test } from 'vitest';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { type NoticeListener, shareNotices } from '../../platform/database/notices.ts';
import { announceSeason, seasonEvents } from './season-feed.ts';

const database = () => ({}) as PrismaClient;
const long = 60_000;

test('tells at once, then of the season of this database alone', async () => {
  const [here, elsewhere] = [database(), database()];
  const events = seasonEvents(here, 'a', long);
  expect(await events.next()).toEqual({ done: false, value: 'published' });
  announceSeason(elsewhere, 'a', 'changed');
  announceSeason(here, 'b', 'changed');
  const next = events.next();
  announceSeason(here, 'a', 'changed');
  expect(await next).toEqual({ done: false, value: 'changed' });
  await events.return?.();
});

test('makes one of what happens while nobody reads, and a publication is not lost in it', async () => {
  const here = database();
  const events = seasonEvents(here, 'a', long);
  await events.next();
  for (const event of ['changed', 'published', 'changed', 'changed'] as const) announceSeason(here, 'a', event);
  expect(await events.next()).toEqual({ done: false, value: 'published' });
  const waiting = events.next();
  expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'nothing'))])).toBe('nothing');
  await events.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('ends by itself', async () => {
  const events = seasonEvents(database(), 'a', 20);
  await events.next();
  expect(await events.next()).toEqual({ done: true, value: undefined });
});

test('passes on what happens here and tells what others pass on; the first answer waits until they are heard', async () => {
  const here = database();
  const said: string[] = [];
  const listeners: NoticeListener[] = [];
  let ready = (): void => undefined;
  const hear = (listener: NoticeListener) => {
    listeners.push(listener);
    return new Promise<void>((resolve) => {
      ready = resolve;
    });
  };
  shareNotices(here, { say: (text) => said.push(text), hear, close: async () => undefined });
  const [events, second] = [seasonEvents(here, 'a/b', long), seasonEvents(here, 'c', long)];
  expect(listeners.length).toBe(1);
  const first = events.next();
  expect(await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 20, 'nothing'))])).toBe('nothing');
  ready();
  expect(await first).toEqual({ done: false, value: 'published' });
  await second.next();
  announceSeason(here, 'a/b', 'changed');
  expect(said).toEqual(['season a/b changed']);
  expect(await events.next()).toEqual({ done: false, value: 'changed' });
  for (const text of ['season a/b nothing', 'something else', 'newListener changed', 'season a/b published'])
    listeners[0]?.heard(text);
  expect(await events.next()).toEqual({ done: false, value: 'published' });
  listeners[0]?.missed();
  expect([await events.next(), await second.next()]).toEqual(Array(2).fill({ done: false, value: 'published' }));
  await events.return?.();
  await second.return?.();
});

test('is not stirred by a season whose name an emitter uses itself', async () => {
  const here = database();
  const events = seasonEvents(here, 'newListener', long);
  await events.next();
  const waiting = events.next();
  const other = seasonEvents(here, 'b', long);
  expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'nothing'))])).toBe('nothing');
  await events.return?.();
  await other.return?.();
});
