// 100,000 nominations for Chiến sĩ thi đua cơ sở, judged with reasons and without, beside json-rules-engine on the same
// clauses and a function written by hand. Rounds are interleaved and the median is taken: ratios, not times, are meant.
import { judge, judgeOutcome } from '../src/eligibility/judge.ts';
import { lawInForce } from '../src/law-vn/law-in-force.ts';
import { isEligibleByHand } from './floor.ts';
import { makeNominations } from './nominations.ts';
import { makeRulesEngine } from './rules-engine.ts';

const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const law = lawInForce({ on: '2025-12-31' });
const nominations = makeNominations(count);
const run = makeRulesEngine(2025);

const contestants: readonly { name: string; eligible: () => number | Promise<number> }[] = [
  { name: 'by hand', eligible: () => counted(nominations.map(isEligibleByHand)) },
  { name: 'judgeOutcome', eligible: () => counted(nominations.map((one) => judgeOutcome(one, law) === 'eligible')) },
  { name: 'judge', eligible: () => counted(nominations.map((one) => judge(one, law).outcome === 'eligible')) },
  {
    name: 'json-rules-engine',
    eligible: async () => {
      let eligible = 0;
      for (const one of nominations) if (await run(one)) eligible++;
      return eligible;
    },
  },
];

const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
const found = new Set<number>();
for (let round = 0; round < rounds; round++) {
  for (const { name, eligible } of contestants) {
    const begin = performance.now();
    found.add(await eligible());
    times.get(name)?.push(performance.now() - begin);
  }
}
if (found.size !== 1) throw new Error(`the contestants disagree: ${[...found].join(', ')} eligible`);

const median = (name: string) => times.get(name)?.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
process.stdout.write(`${count} nominations, ${[...found][0]} eligible, median of ${rounds} rounds\n`);
for (const { name } of contestants) {
  process.stdout.write(`${name.padEnd(18)} ${((median(name) * 1e6) / count).toFixed(0).padStart(8)} ns a nomination\n`);
}
const ratio = (a: string, b: string) => (median(a) / median(b)).toFixed(1);
process.stdout.write(
  `json-rules-engine / judge        ${ratio('json-rules-engine', 'judge')} (goal: at least 20)\n` +
    `judgeOutcome / by hand           ${ratio('judgeOutcome', 'by hand')} (goal: at most 15)\n` +
    `judge / judgeOutcome             ${ratio('judge', 'judgeOutcome')}\n`,
);

function counted(outcomes: readonly boolean[]): number {
  return outcomes.filter(Boolean).length;
}
