import { expect, test } from 'vitest';
import type { PrismaClient } from '../../generated/prisma/client.ts';
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
