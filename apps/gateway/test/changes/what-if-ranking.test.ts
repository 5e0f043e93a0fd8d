import { negate, parseFraction, sum, toFraction } from '@thidua/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScoringGateway, type ScoringGateway } from '../client/scoring-gateway.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let seeded: TestDatabase;
let gateway: ScoringGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openScoringGateway(seeded.database);
});

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

const office = 'so-noi-vu-lai-chau';
const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2025';
const cluster = 'cum-khoi-hu-cau/cum-xa.2025';
const key = (code: string) => `${code}@2025-07-01`;

const question = /* GraphQL */ `
  query ($season: String!, $changes: [ScoreChangeInput!]!, $provisional: Boolean! = false, $number: Int) {
    whatIfRanking(season: $season, changes: $changes, provisional: $provisional, number: $number) {
      __typename
      ... on Problem { code sentence }
      ... on RulesBroken { rules { code path } }
      ... on TooManyChanges { most }
      ... on RankingIf {
        number
        moves {
          member placeBefore placeAfter totalBefore { exact } totalAfter { exact } difference { exact }
          because { node before { contribution { exact } sentence } after { contribution { exact } vi: sentence en: sentence(language: EN) } }
          refusedBy { code }
          vi: sentence en: sentence(language: EN)
        }
        standings { member place }
      }
    }
  }
`;

interface Exact {
  readonly exact: string;
}

interface Answer {
  readonly __typename: string;
  readonly number: number | null;
  readonly moves: readonly {
    readonly member: string;
    readonly placeBefore: string | null;
    readonly placeAfter: string | null;
    readonly totalBefore: Exact | null;
    readonly totalAfter: Exact | null;
    readonly difference: Exact | null;
    readonly because: readonly {
      readonly node: string;
      readonly before: { readonly contribution: Exact; readonly sentence: string };
      readonly after: { readonly contribution: Exact; readonly vi: string; readonly en: string };
    }[];
    readonly refusedBy: readonly { readonly code: string }[];
    readonly vi: string;
    readonly en: string;
  }[];
  readonly standings: readonly { readonly member: string; readonly place: string }[];
}

async function ask(user: string | null, changes: readonly object[], more: object = {}): Promise<Answer> {
  const { data, errors } = await gateway.askAs(user, question, { season, changes, ...more });
  expect(errors).toEqual([]);
  return data?.whatIfRanking as Answer;
}

const cell = (code: string, criterion: string, value?: object, column = 'VERIFIED') => ({
  cell: { member: key(code), column, cell: { criterion, ...(value && { value }) } },
});
const target = (code: string, criterion: string, text?: string) => ({
  target: { member: key(code), criterion, ...(text !== undefined && { target: text }) },
});
const weight = (criterion: string, max: string) => ({ weight: { criterion, max } });

/** Moves in short, with what they rest on. */
const short = ({ moves }: Answer) =>
  moves.map(
    ({ member, placeBefore, placeAfter, totalBefore, totalAfter, because }) =>
      `${member.slice(0, 5)} ${placeBefore}→${placeAfter} ${totalBefore?.exact}→${totalAfter?.exact} ${because
        .map(({ node, before, after }) => `${node} ${before.contribution.exact}→${after.contribution.exact}`)
        .join(' ')}`,
  );

describe('what if', () => {
  test('one value were other: who moves, by how much and why, in both languages', async () => {
    const answer = await ask(null, [cell('03408', 'II.1', { grade: 'A' })]);
    expect(short(answer)).toEqual(['03408 5→3 75→95 II.1 0→20', '03390 3→4 555/7→555/7 ', '03405 4→5 75→75 ']);
    expect(answer).toMatchObject({ __typename: 'RankingIf', number: 1 });
    expect(answer.standings.map(({ place, member }) => `${place} ${member.slice(0, 5)}`)).toEqual([
      '1 03388',
      '2 03394',
      '3 03408',
      '4 03390',
      '5 03405',
    ]);
    const [first, second] = answer.moves;
    expect(first).toMatchObject({
      difference: { exact: '20' },
      vi: 'Phường Tân Phong: thứ hạng 5 → 3; tổng điểm 75 → 95 (+20).',
      en: 'Phường Tân Phong: place 5 → 3; total 75 → 95 (+20).',
      because: [
        {
          before: { sentence: expect.stringContaining('xếp loại “Yếu”') },
          after: { vi: expect.stringContaining('xếp loại “Tốt”'), en: expect.stringContaining('graded “Tốt”') },
        },
      ],
    });
    expect(second?.vi).toBe('Xã Bình Lư: thứ hạng 3 → 4; tổng điểm vẫn là 79,29, vì đơn vị khác thay đổi.');
    // Nothing of it is kept.
    expect(short(await ask(null, []))).toEqual([]);
  });

  test('a target, a weight or several things were other', async () => {
    // 104 of 1,000 is 10.4 % of 20 points, and what exceeded the target is gone
    expect(short(await ask(null, [target('03388', 'I.1', '1000')]))).toEqual([
      '03394 2→1 95→95 ',
      '03388 1→2 524/5→2152/25 I.1 20→52/25 thuong-chi-tieu 14/5→2',
    ]);
    expect(short(await ask(null, [weight('I.1', '30')]))).toEqual([
      '03388 1→1 524/5→576/5 I.1 20→30 thuong-chi-tieu 14/5→16/5',
      '03394 2→2 95→106 I.1 20→30 thuong-chi-tieu 5→6',
      '03390 3→3 555/7→611/7 I.1 16→24',
      '03405 4→4 75→85 I.1 20→30',
      '03408 5→5 75→85 I.1 20→30',
    ]);
    // the best of the cluster is not the best any more, and who is measured by it moves
    expect(short(await ask(null, [cell('03390', 'A.1.a', { actual: '8' })], { season: cluster }))).toEqual([
      '03394 2→1 301/4→173/2 A.1.a 75/4→30',
      '03390 1→2 87→72 A.1.a 30→15',
    ]);
    const both = await ask(null, [target('03388', 'I.1', '1000'), cell('03408', 'II.1', { grade: 'A' })]);
    expect(short(both).map((line) => line.slice(0, 9))).toEqual([
      '03394 2→1',
      '03408 5→2',
      '03388 1→3',
      '03390 3→4',
      '03405 4→5',
    ]);
  });

  test('the reasons of each add up to its difference, exactly', async () => {
    const { moves } = await ask(null, [weight('I.1', '30'), cell('03390', 'II.1', { grade: 'C' })]);
    expect(moves.length).toBeGreaterThan(3);
    for (const { difference, because } of moves) {
      const parts = because.flatMap(({ before, after }) => [
        parseFraction(after.contribution.exact),
        negate(parseFraction(before.contribution.exact)),
      ]);
      expect(toFraction(sum(parts))).toBe(difference?.exact);
    }
  });

  test('a cell were empty, or its points above a smaller weight: no total, and why', async () => {
    const { moves } = await ask(null, [cell('03408', 'II.1')]);
    expect(moves).toMatchObject([
      {
        placeAfter: null,
        totalAfter: null,
        difference: null,
        refusedBy: [{ code: 'SCORE_SITUATION_REFUSED' }],
        vi: 'Phường Tân Phong: thứ hạng 5 → không có; tổng điểm 75 → không có.',
      },
    ]);
    const smaller = await ask(null, [weight('III.1', '10')]);
    expect(smaller.moves.map(({ refusedBy }) => refusedBy[0]?.code)).toEqual(Array(5).fill('SCORE_OUTSIDE'));
  });
});

describe('a change that does not hold is refused with its place', () => {
  test.each([
    [[cell('03408', 'x', { grade: 'A' })], 'SCORE_NODE_UNKNOWN', 'changes[0].cell.cell.criterion'],
    [[cell('99999', 'II.1', { grade: 'A' })], 'SCORE_NODE_UNKNOWN', 'changes[0].cell.member'],
    [[cell('03408', 'II.1', { grade: 'Z' })], 'SCORE_ENTRY_NAME_UNKNOWN', 'changes[0].cell.cell.value'],
    [[cell('03408', 'II.1', { points: '3' })], 'SCORE_ENTRY_UNFIT', 'changes[0].cell.cell.value'],
    [[cell('03408', 'III.1', { points: '1' })], 'SCORE_COLUMN_NOT_ASKED', 'changes[0].cell.cell.value'],
    [[cell('03408', 'III.1', { points: '30' }, 'APPRAISED')], 'SCORE_OUTSIDE', 'changes[0].cell.cell.value'],
    [[cell('03408', 'I.1', { actual: 'x' }, 'SELF')], 'DECIMAL_MALFORMED', 'changes[0].cell.cell.value'],
    [
      [cell('03408', 'tru', { events: [0, 1].map(() => ({ event: 'vang', count: '1' })) }, 'APPRAISED')],
      'SCORE_KEY_DUPLICATE',
      'changes[0].cell.cell.value',
    ],
    [[target('03388', 'I.1', 'nhiều')], 'DECIMAL_MALFORMED', 'changes[0].target.target'],
    [[target('03388', 'I.1', '0')], 'SCORE_SITUATION_REFUSED', 'changes[0].target.target'],
    [[target('03388', 'I.1')], 'SCORE_SITUATION_REFUSED', 'changes[0].target.target'],
    [[target('03388', 'I.1', '-5')], 'SCORE_ENTRY_INVALID', 'changes[0].target.target'],
    [[weight('I.1', '30'), target('99999', 'I.1', '5')], 'SCORE_NODE_UNKNOWN', 'changes[1].target.member'],
    [[weight('I.1', 'x')], 'DECIMAL_MALFORMED', 'changes[0].weight.max'],
    [[weight('I.1', '-1')], 'SCORE_MAXIMUM_NEGATIVE', 'changes[0].weight.max'],
    [[weight('I', '10')], 'SCORE_CHILDREN_SUM', 'changes[0].weight.max'],
    [[weight('khong-co', '10')], 'SCORE_NODE_UNKNOWN', 'changes[0].weight.criterion'],
    [[weight('I.1', '20'), weight('I.1', '30')], 'SCORE_KEY_DUPLICATE', 'changes[1].weight.criterion'],
  ])('%j', async (changes, code, path) => {
    expect(await ask(null, changes)).toMatchObject({ __typename: 'RulesBroken', rules: [{ code, path }] });
  });

  test('and so are more than 50 at once', async () => {
    const many = Array.from({ length: 51 }, (_, index) => target('03388', 'I.1', String(index + 1)));
    expect(await ask(null, many)).toMatchObject({ code: 'TOO_MANY_CHANGES', most: 50 });
  });
});

test('the ranking as it stands is for those who may read it, and what there is not is not told apart from what they may not', async () => {
  const asked = [weight('I.1', '30')];
  const nothing = { __typename: 'EntityUnknown' };
  for (const user of [null, 'nguoi-doc', '03394', 'so-noi-vu-bac-giang']) {
    expect(await ask(user, asked, { provisional: true })).toMatchObject(nothing);
    expect(await ask(user, asked)).toMatchObject({ number: 1 });
  }
  for (const user of ['03388', '03390', office])
    expect(await ask(user, asked, { provisional: true })).toMatchObject({ __typename: 'RankingIf', number: null });
  expect(await ask(office, asked, { number: 7 })).toMatchObject(nothing);
  expect(await ask(office, asked, { season: 'cum-khoi-hu-cau/khong-co' })).toMatchObject(nothing);
  const open = { season: 'cum-khoi-hu-cau/khoi-xa-phuong.2026' };
  expect(await ask(null, asked, open)).toMatchObject(nothing);
});
