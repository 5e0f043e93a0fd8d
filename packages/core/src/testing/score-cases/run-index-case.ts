import type { Issue } from '../../errors/issue.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { bandIndex } from '../../scoring/indices/band-index.ts';
import { checkIndexEdition } from '../../scoring/indices/check-index-edition.ts';
import { compareEditions, type EditionsCompared } from '../../scoring/indices/compare-editions.ts';
import { agreesWithPublished, comparePublished, toleranceOf } from '../../scoring/indices/compare-published.ts';
import { rankIndex } from '../../scoring/indices/rank-index.ts';
import { type RankRange, rankLeavingOneOut, rankUnderWeightNoise } from '../../scoring/indices/rank-robustness.ts';
import { type IndexScore, scoreIndex } from '../../scoring/indices/score-index.ts';
import { parseIndexMethod } from '../../scoring/written/parse-index.ts';
import type { ExpectedIndexUnit, IndexCase, IndexExpectation } from './index-case.ts';
import { numberText, sameNumber } from './number-text.ts';
import { listed, problemText, type ScoreDifference, sameSet } from './score-difference.ts';

export interface IndexCaseResult {
  readonly passed: boolean;
  /** Empty where it passed. */
  readonly why: readonly ScoreDifference[];
  /** `null` where a method was refused. */
  readonly scores: readonly IndexScore[] | null;
  readonly problems: readonly Issue[];
}

/** Computes one case of an index: normalised, put together, ranked, banded, and compared with what was printed. */
export function runIndexCase(indexCase: IndexCase): IndexCaseResult {
  const { expected, edition, earlier, noise } = indexCase;
  const read = parseIndexMethod(indexCase.method);
  const before = earlier === null ? null : parseIndexMethod(earlier.method);
  if (!read.ok || before?.ok === false) {
    const problems = [read, before].flatMap((one) => (one?.ok === false ? one.issues : []));
    const why = [...listDifference('method', expected.method, problems.map(problemText)), ...unscored(expected)];
    return { passed: why.length === 0, why, scores: null, problems };
  }
  const method = read.value;
  const ofEdition = checkIndexEdition(method, edition);
  const why: ScoreDifference[] = [
    ...listDifference('method', expected.method, []),
    ...listDifference('edition', expected.edition, ofEdition.map(problemText)),
  ];
  const scores = scoreIndex(method, edition);
  const editions =
    earlier === null || before === null
      ? null
      : compareEditions(
          { method: before.value, scores: scoreIndex(before.value, earlier.edition) },
          { method, scores },
        );
  if (expected.sameMethod !== undefined && expected.sameMethod !== editions?.sameMethod)
    why.push({ field: 'sameMethod', expected: String(expected.sameMethod), found: String(editions?.sameMethod) });
  const ranks = new Map(rankIndex(scores).map(({ unit, from, until }) => [unit, between(from, until)]));
  const bands = method.bands === undefined ? new Map<string, string>() : bandIndex(method.bands, scores);
  const firm = new Map(rankLeavingOneOut(method, edition).map((range) => [range.unit, rangeText(range)]));
  const shaken = new Map(
    (noise === null ? [] : rankUnderWeightNoise(method, edition, noise)).map((range) => [range.unit, rangeText(range)]),
  );
  for (const score of scores) {
    const { unit } = score;
    const wanted = expected.units?.[unit] ?? {};
    const rest = {
      rank: ranks.get(unit),
      band: bands.get(unit),
      leavingOneOut: firm.get(unit),
      underNoise: shaken.get(unit),
    };
    why.push(...differencesOfScore(wanted, score, rest), ...differencesOfPublished(indexCase, wanted, scores, unit));
    why.push(...differencesOfChange(wanted, editions, unit));
  }
  const refused = scores.flatMap((score) => (score.outcome === 'refused' ? score.problems : []));
  return { passed: why.length === 0, why, scores, problems: [...ofEdition, ...refused] };
}

/** What a case expects of units is not passed over because none was computed. */
function unscored({ method: _method, ...rest }: IndexExpectation): readonly ScoreDifference[] {
  return Object.keys(rest).map((field) => ({ field, expected: 'scored', found: 'refused' }));
}

function listDifference(
  field: string,
  expected: readonly string[] = [],
  found: readonly string[] = [],
): ScoreDifference[] {
  return sameSet(expected, found) ? [] : [{ field, expected: listed(expected), found: listed(found) }];
}

function differencesOfScore(
  wanted: ExpectedIndexUnit,
  score: IndexScore,
  rest: Readonly<Record<'rank' | 'band' | 'leavingOneOut' | 'underNoise', string | undefined>>,
): readonly ScoreDifference[] {
  const why: ScoreDifference[] = [];
  const refused = score.outcome === 'refused' ? score.problems.map(problemText) : [];
  const compare = (field: string, expected: string | undefined, found: string | undefined, node?: string) => {
    if (expected === undefined || expected === found) return;
    const got = found ?? (refused.length > 0 ? `refused: ${listed(refused)}` : `(nothing)`);
    why.push({ unit: score.unit, ...(node === undefined ? {} : { node }), field, expected, found: got });
  };
  const exact = score.outcome === 'scored' ? score : null;
  compare('score', number(wanted.score), exact === null ? undefined : numberText(exact.score));
  compare('exact', number(wanted.exact), exact === null ? undefined : numberText(exact.exact));
  compare('percent', number(wanted.percent), exact?.percent == null ? undefined : numberText(exact.percent));
  const bounds = score.outcome === 'between' ? score : null;
  compare('lowest', number(wanted.between?.lowest), bounds === null ? undefined : numberText(bounds.lowest));
  compare('highest', number(wanted.between?.highest), bounds === null ? undefined : numberText(bounds.highest));
  for (const [node, text] of Object.entries(wanted.parts ?? {})) {
    const part = exact?.nodes.get(node);
    compare('points', number(text), part === undefined ? undefined : numberText(part), node);
  }
  compare('rank', wanted.rank, rest.rank ?? 'none');
  compare('band', wanted.band, rest.band);
  compare('leavingOneOut', wanted.leavingOneOut, rest.leavingOneOut);
  compare('underNoise', wanted.underNoise, rest.underNoise);
  if (wanted.refused !== undefined && !sameSet(wanted.refused, refused))
    why.push({ unit: score.unit, field: 'refused', expected: listed(wanted.refused), found: listed(refused) });
  return why;
}

function differencesOfPublished(
  { edition, roundedNumbers }: IndexCase,
  { published }: ExpectedIndexUnit,
  scores: readonly IndexScore[],
  unit: string,
): readonly ScoreDifference[] {
  if (published === undefined) return [];
  const compared = comparePublished(edition, scores).filter((one) => one.unit === unit);
  return Object.entries(published).flatMap(([of, expected]): readonly ScoreDifference[] => {
    const one = compared.find((line) => line.of === of);
    if (one === undefined) return [{ unit, field: `published ${of}`, expected, found: '(nothing)' }];
    const agrees = of === 'rank' ? one.agrees : agreesWithPublished(one.published, one.recomputed, roundedNumbers);
    if ((expected === 'agrees') === agrees) return [];
    const tolerance = of === 'rank' ? parseDecimal('0') : toleranceOf(one.published, roundedNumbers);
    const found = `${one.published} beside ${numberText(one.recomputed)}, tolerance ${numberText(tolerance)}`;
    return [{ unit, field: `published ${of}`, expected, found }];
  });
}

function differencesOfChange(
  { change }: ExpectedIndexUnit,
  editions: EditionsCompared | null,
  unit: string,
): readonly ScoreDifference[] {
  const found = editions?.changes.find((one) => one.unit === unit);
  const score = found?.score == null ? 'none' : numberText(found.score);
  const places = found?.placesGained == null ? 'none' : String(found.placesGained);
  const why: ScoreDifference[] = [];
  const wanted = change?.score === undefined || change.score === 'none' ? change?.score : sameNumber(change.score);
  if (wanted !== undefined && wanted !== score)
    why.push({ unit, field: 'change of score', expected: wanted, found: score });
  if (change?.places !== undefined && change.places !== places)
    why.push({ unit, field: 'change of places', expected: change.places, found: places });
  return why;
}

function between(from: number, until: number): string {
  return from === until ? String(from) : `${from}–${until}`;
}

function rangeText({ best, worst }: RankRange): string {
  return between(best, worst);
}

function number(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sameNumber(text);
}
