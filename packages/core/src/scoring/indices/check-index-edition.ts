import { compare } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { nearestFor } from '../../shapes/report.ts';
import { isCount } from '../checking/decimal-checks.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { IndexEdition, IndexUnit, IndexValue, PublishedIndex } from './index-edition.ts';
import type { IndexMethod, IndexNode } from './index-method.ts';

/**
 * What is wrong with the figures of an edition under its method, each with the path to it: units that stand twice,
 * indicators that the method does not have, texts that are no numbers, bounds that cross, places that are none.
 */
export function checkIndexEdition(method: IndexMethod, { units }: IndexEdition): readonly ScoringProblem[] {
  const found: ScoringProblem[] = [];
  const nodes = nodesOf(method.root);
  const keys = nodes.map(({ key }) => key);
  const indicators = nodes.filter(({ kind }) => kind === 'indicator').map(({ key }) => key);
  const seen = new Set<string>();
  const [known, knownIndicators] = [new Set(keys), new Set(indicators)];
  units.forEach((one, index) => {
    const path = `units[${index}]`;
    if (seen.has(one.unit))
      found.push(problemAt('SCORE_UNIT_DUPLICATE', `${path}.unit`, { unit: one.unit.slice(0, 80) }));
    seen.add(one.unit);
    checkValues(one, path, knownIndicators, found);
    if (one.published !== undefined) checkPublished(one.published, `${path}.published`, known, found);
  });
  return found;
}

function nodesOf(node: IndexNode): readonly IndexNode[] {
  return node.kind === 'indicator' ? [node] : [node, ...node.children.flatMap(nodesOf)];
}

function checkValues({ values }: IndexUnit, path: string, known: ReadonlySet<string>, found: ScoringProblem[]): void {
  for (const [key, value] of Object.entries(values)) {
    const where = `${path}.values.${key}`;
    if (known.has(key)) checkValue(value, key, where, found);
    else reportUnknown(key, where, known, found);
  }
}

function checkValue(value: IndexValue, node: string, path: string, found: ScoringProblem[]): void {
  if (value.kind === 'value') checkDecimal(value.value, `${path}.value`, found);
  if (value.kind !== 'censored') return;
  checkDecimal(value.lowest, `${path}.lowest`, found);
  checkDecimal(value.highest, `${path}.highest`, found);
  const [lowest, highest] = [readDecimal(value.lowest), readDecimal(value.highest)];
  if (lowest === null || highest === null || compare(lowest, highest) <= 0) return;
  found.push(problemAt('SCORE_LIMITS_CROSSED', path, { node, least: value.lowest, most: value.highest }));
}

function checkPublished(
  { score, percent, parts, rank }: PublishedIndex,
  path: string,
  known: ReadonlySet<string>,
  found: ScoringProblem[],
): void {
  if (score !== undefined) checkDecimal(score, `${path}.score`, found);
  if (percent !== undefined) checkDecimal(percent, `${path}.percent`, found);
  for (const [key, text] of Object.entries(parts ?? {})) {
    const where = `${path}.parts.${key}`;
    if (known.has(key)) checkDecimal(text, where, found);
    else reportUnknown(key, where, known, found);
  }
  if (rank === undefined) return;
  if (typeof rank === 'string') checkPlace(rank, `${path}.rank`, found);
  else {
    checkPlace(rank.from, `${path}.rank.from`, found);
    checkPlace(rank.until, `${path}.rank.until`, found);
    if (isPlace(rank.from) && isPlace(rank.until) && Number(rank.from) > Number(rank.until))
      found.push(
        problemAt('SCORE_LIMITS_CROSSED', `${path}.rank`, { node: 'rank', least: rank.from, most: rank.until }),
      );
  }
}

function isPlace(text: string): boolean {
  return isCount(text) && text !== '0';
}

function checkPlace(text: string, path: string, found: ScoringProblem[]): void {
  if (isPlace(text)) return;
  found.push(problemAt('SCORE_ENTRY_INVALID', path, { node: 'rank', value: text.slice(0, 50), fault: 'not-whole' }));
}

function checkDecimal(text: string, path: string, found: ScoringProblem[]): void {
  if (readDecimal(text) === null) found.push(problemAt('DECIMAL_MALFORMED', path, { text: text.slice(0, 50) }));
}

function reportUnknown(key: string, path: string, known: ReadonlySet<string>, found: ScoringProblem[]): void {
  const nearest = nearestFor(found, key, [...known]);
  found.push(problemAt('SCORE_NODE_UNKNOWN', path, { key: key.slice(0, 80), nearest }));
}
