// The certificate of a whole country: made, written as JSON, read again and verified, then verified with one digit changed.
// Each stage with its time and the most memory that the process had taken until its end.
// Arguments: communes (3321), nodes of the table (230).
import { loadavg } from 'node:os';
import { canonicalText, certify } from '../src/scoring/certificate/certify.ts';
import { verifyCertificate } from '../src/scoring/certificate/verify-certificate.ts';
import { scoreGroup } from '../src/scoring/sheet/score-group.ts';
import { prepareScoreTable } from '../src/scoring/table/prepare-score-table.ts';
import { processorTime } from './interleaved.ts';
import { countrySheets } from './scoring/country-sheets.ts';
import { countryTable } from './scoring/country-table.ts';

const [communes = 3321, nodes = 230] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');

/** Runs one stage, says what it took, and gives its result. */
function stage<Result>(name: string, run: () => Result): Result {
  globalThis.gc?.();
  let result: { readonly is: Result } | null = null;
  const begin = performance.now();
  const processor = processorTime(() => {
    result = { is: run() };
  });
  const wall = performance.now() - begin;
  const most = process.resourceUsage().maxRSS / 1024;
  say(
    `${name.padEnd(40)} ${(wall / 1000).toFixed(2).padStart(7)} s, processor ${(processor / 1000).toFixed(2).padStart(7)} s, memory at most ${most.toFixed(0).padStart(5)} MiB`,
  );
  return (result as unknown as { readonly is: Result }).is;
}

/** The outcome that was expected, or the run is worth nothing. */
function expectOutcome(found: string, expected: string): void {
  if (found !== expected) throw new Error(`the certificate is ${found}, and should be ${expected}`);
}

const ready = prepareScoreTable(countryTable(nodes));
if (!ready.ok) throw new Error(JSON.stringify(ready.problems.slice(0, 3)));
const table = ready.prepared;
say(`${communes} communes, ${table.nodes.length} nodes, load average ${load()}, node ${process.version}`);
const sheets = stage('sheets drawn', () => countrySheets(table, communes));
const group = stage('scored', () => scoreGroup(table, sheets));
const certificate = stage('certified', () => certify(group));
const text = stage('written as JSON', () => JSON.stringify(certificate));
const read = stage('read from JSON', () => JSON.parse(text) as unknown);
expectOutcome(stage('verified', () => verifyCertificate(read)).outcome, 'verified');
const digit = text.lastIndexOf('"place":"') + '"place":"'.length;
const changed: unknown = JSON.parse(
  `${text.slice(0, digit)}${text[digit] === '1' ? '2' : '1'}${text.slice(digit + 1)}`,
);
expectOutcome(stage('verified with one digit changed', () => verifyCertificate(changed)).outcome, 'different');
const mebibytes = (of: string) => (new TextEncoder().encode(of).length / 2 ** 20).toFixed(1);
say(`JSON ${mebibytes(text)} MiB, canonical text ${mebibytes(canonicalText(certificate.content))} MiB`);
say(`${certificate.digest}, load average at the end ${load()}`);
