import { readFileSync } from 'node:fs';
import { knownKeysOf } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { provinceFile } from '../../../../test/fixtures/import-bench.ts';
import { register } from '../../units/unit-register.ts';
import { type CampaignFileReading, readCampaignFile } from './campaign-file-reading.ts';
import { readInThread } from './read-in-thread.ts';

const text = readFileSync(provinceFile, 'utf8');
const known = knownKeysOf([]);

function asReading(read: CampaignFileReading | readonly unknown[]): CampaignFileReading {
  if ('check' in read) return read;
  throw new Error(JSON.stringify(read));
}

describe('a file that is read in a thread', () => {
  it('is read as it would be here, findings and places included', async () => {
    const here = asReading(readCampaignFile(text, register));
    const thread = await readInThread(text);
    try {
      const there = asReading(thread.reading);
      expect([there.namespace, there.requires]).toEqual([here.namespace, here.requires]);
      expect(await there.check(known)).toEqual(await here.check(known));
      const asked = ['targets[1].scope', { kind: 'observation', key: 'hu-cau-2024/khong-co' } as const];
      expect(await there.locate(asked)).toEqual(await here.locate(asked));
    } finally {
      await thread.close();
    }
  });

  it('leaves the event loop to others meanwhile', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, place) => `  - { key: van-ban-${place}, kind: OTHER, title: Thử }`,
    );
    let turns = 0;
    let going = true;
    const turn = (): void => {
      turns += 1;
      if (going) setTimeout(turn, 1);
    };
    turn();
    const { reading, close } = await readInThread(`documents:\n${lines.join('\n')}\n`);
    going = false;
    await close();
    expect(asReading(reading).namespace).toBeNull();
    expect(turns).toBeGreaterThan(50);
  });

  it('is refused where it is too long, and where it is none', async () => {
    const long = await readInThread('x'.repeat(5_000_001));
    expect(long.reading).toMatchObject([{ issue: { code: 'FILE_TOO_LONG' }, place: null }]);
    const broken = await readInThread('a: [');
    await broken.close();
    expect(broken.reading).toMatchObject([{ issue: { code: 'FILE_SYNTAX' }, place: { line: 1 } }]);
  });
});
