// A whole country scored and ranked: every commune by one table, exactly, beside the same arithmetic in plain doubles and
// in fraction.js, all from the same texts in one run of interleaved rounds. Ratios, not times, are meant.
// Arguments: communes (3321), nodes of the table (230), most rounds (5), communes that fraction.js gets (communes ÷ 40).
import { loadavg } from 'node:os';
import { prepareScoreTable } from '../src/scoring/table/prepare-score-table.ts';
import { interleaved } from './interleaved.ts';
import { contest } from './scoring/contest.ts';
import { countrySheets } from './scoring/country-sheets.ts';
import { countryTable } from './scoring/country-table.ts';
import { reportChanges } from './scoring/one-change.ts';

const [communes = 3321, nodes = 230, rounds = 5] = process.argv.slice(2).map(Number);
const peerCommunes = Number(process.argv[5] ?? Math.max(10, Math.round(communes / 40)));
/** After which no further round of a table begins. */
const seconds = 35;
const say = (line: string) => process.stdout.write(`${line}\n`);
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');

say(`${communes} communes, load average ${load()}, node ${process.version}`);
const closing: string[] = [];
for (const rounding of [undefined, { to: '0.01', mode: 'half-up' } as const]) {
  const ready = prepareScoreTable(countryTable(nodes, rounding));
  if (!ready.ok) throw new Error(JSON.stringify(ready.problems.slice(0, 3)));
  const table = ready.prepared;
  const sheets = countrySheets(table, communes);
  const title = rounding === undefined ? 'nothing rounded' : 'criteria rounded to 0.01';
  say(`\n${table.nodes.length} nodes, ${title} (ms of the processor)`);
  const { contestants, verdict } = contest(table, sheets, rounding !== undefined, peerCommunes);
  say(verdict);
  const times = interleaved(contestants, rounds, seconds);
  for (const [name, { least, median, rounds: counted }] of times)
    say(
      `${name.padEnd(44)} min ${least.toFixed(1).padStart(8)}   median ${median.toFixed(1).padStart(8)}   rounds ${counted}`,
    );
  const ratio = (a: string, b: string, goal = '') => {
    const [one, other] = [times.get(a), times.get(b)];
    if (one === undefined || other === undefined) return;
    const of = (name: 'least' | 'median') => (one[name] / other[name]).toFixed(1).padStart(6);
    closing.push(`${title.padEnd(25)} ${a} / ${b}: min ${of('least')}, median ${of('median')}${goal}`);
  };
  ratio('exact', 'doubles from text', ' (goal: at most 15)');
  ratio('exact', 'doubles parsed before', ' (goal: at most 15)');
  ratio('exact, parsed before', 'doubles parsed before', ' (goal: at most 15)');
  ratio('exact, explained', 'doubles from text');
  ratio('exact, explained', 'exact');
  ratio('fraction.js, few communes', 'exact, few communes');
  closing.push(
    ...reportChanges(table, sheets, times.get('exact')?.median ?? Number.NaN).map(
      (line) => `${title.padEnd(25)} ${line}`,
    ),
  );
}
say('');
for (const line of closing) say(line);
say(`load average at the end ${load()}`);
