import { describe, expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';
import { askBoard, assessmentOf, type Board, verdictsOf } from './client/province-board.ts';

// What issue and sources say of each province, asked with the dashboard query as a person would.
const seeded = gatewayForTests((database) => openGateway({ database }));

const board = (unit: string, unitOn: string, asOf?: { on?: string; vintage?: string }): Promise<Board> =>
  askBoard(seeded.gateway, unit, unitOn, asOf);

describe('Lai Châu 2024', () => {
  test('what was kept, and what was not found', async () => {
    const now = await board('12', '2024-02-07');
    expect(now.unit.fullName).toBe('Tỉnh Lai Châu');
    expect(
      verdictsOf(now, [
        'grdp-per-capita',
        'grdp-growth',
        'budget-revenue',
        'schools',
        'jobs',
        'birth-rate',
        'poverty',
        'par-index',
      ]),
    ).toEqual({
      'grdp-per-capita': 'EXCEEDED PROVISIONAL',
      'grdp-growth': 'EXCEEDED PROVISIONAL',
      'budget-revenue': 'EXCEEDED PROVISIONAL',
      schools: 'NO_DATA',
      jobs: 'NO_DATA',
      'birth-rate': 'NO_DATA',
      poverty: 'NO_DATA',
      'par-index': 'NOT_ASSESSABLE',
    });
    expect(assessmentOf(now, 'grdp-per-capita').ratio?.percent).toBe('108.5');
  });

  test('GRDP growth is MET on the November estimate and EXCEEDED by the later bounded figure; both are kept', async () => {
    const november = assessmentOf(
      await board('12', '2024-02-07', { on: '2026-11-22', vintage: '2024-12-31' }),
      'grdp-growth',
    );
    expect([november.verdict, november.finality, november.evidence]).toEqual([
      'MET',
      'PROVISIONAL',
      [{ key: 'lai-chau-2024/grdp-growth-2024-uoc' }],
    ]);
    const later = assessmentOf(await board('12', '2024-02-07'), 'grdp-growth');
    expect([later.verdict, later.finality, later.reason.code, later.evidence]).toEqual([
      'EXCEEDED',
      'PROVISIONAL',
      'BOUND_AGAINST_TARGET',
      [{ key: 'lai-chau-2024/grdp-growth-2024-tren-10' }],
    ]);
  });

  test('before the year has ended its targets are not due', async () => {
    const may = await board('12', '2024-02-07', { on: '2024-05-31' });
    expect(verdictsOf(may, ['grdp-growth', 'schools'])).toEqual({ 'grdp-growth': 'NOT_DUE', schools: 'NOT_DUE' });
  });
});

describe('Hậu Giang 2023', () => {
  test('two bases for one figure, indices missed, incomparable or not found, 18 of 18 on estimates', async () => {
    const now = await board('93', '2023-01-01');
    expect(now.became.units.map(({ fullName }) => fullName)).toEqual(['Thành phố Cần Thơ']);
    expect(
      verdictsOf(now, [
        'thu-noi-dia-2023',
        'thu-ngan-sach-hdnd',
        'thu-ngan-sach-trung-uong',
        'papi',
        'pci',
        'par-index',
        'sipas',
        'ict-index',
        'cao-toc-70',
        'cao-toc-mat-bang',
        'chi-tieu-chu-yeu',
      ]),
    ).toEqual({
      'thu-noi-dia-2023': 'NO_DATA',
      'thu-ngan-sach-hdnd': 'MISSED PROVISIONAL',
      'thu-ngan-sach-trung-uong': 'EXCEEDED PROVISIONAL',
      papi: 'MISSED FINAL',
      pci: 'NO_DATA',
      'par-index': 'NO_DATA',
      sipas: 'NO_DATA',
      'ict-index': 'NOT_COMPARABLE',
      'cao-toc-70': 'NO_DATA',
      'cao-toc-mat-bang': 'NO_DATA',
      'chi-tieu-chu-yeu': 'MET PROVISIONAL',
    });
    expect(assessmentOf(now, 'thu-ngan-sach-hdnd').ratio?.percent).toBe('99.9');
    expect(assessmentOf(now, 'thu-ngan-sach-trung-uong').ratio?.percent).toBe('105.5');
    expect(assessmentOf(now, 'thu-ngan-sach-hdnd').flags).toContainEqual({ code: 'DERIVED_TARGET' });
    expect(assessmentOf(now, 'papi').readings.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'SCORE MISSED',
      'RANK MISSED',
    ]);
    expect(assessmentOf(now, 'thu-noi-dia-2023').flags).toContainEqual({ code: 'INTERIM_KNOWN' });
  });
});

describe('Bắc Giang 2022', () => {
  test('PCI from 31 to 2 is MET though its weights changed; PAPI was withheld', async () => {
    const now = await board('24', '2022-01-18');
    expect([now.unit.fullName, now.became.units.map(({ fullName }) => fullName)]).toEqual([
      'Tỉnh Bắc Giang',
      ['Tỉnh Bắc Ninh'],
    ]);
    expect(verdictsOf(now, ['pci', 'par-index', 'papi', 'ict-index', 'sipas'])).toEqual({
      pci: 'MET FINAL',
      'par-index': 'MET FINAL',
      papi: 'NOT_COMPARABLE',
      'ict-index': 'NOT_COMPARABLE',
      sipas: 'NO_DATA',
    });
    expect(assessmentOf(now, 'pci').flags).toContainEqual({ code: 'METHOD_CHANGED' });
    expect(assessmentOf(now, 'papi').reason.code).toBe('BASE_WITHHELD');
  });
});

describe('Vĩnh Long 2022', () => {
  test('6 % is exceeded; of 66/87 communes nothing was found', async () => {
    const now = await board('86', '2022-01-01');
    expect(verdictsOf(now, ['grdp-growth', 'xa-nong-thon-moi', 'do-thi-van-minh', 'papi'])).toEqual({
      'grdp-growth': 'EXCEEDED PROVISIONAL',
      'xa-nong-thon-moi': 'NO_DATA',
      'do-thi-van-minh': 'NO_DATA',
      papi: 'MET FINAL',
    });
  });
});

describe('Trà Vinh 2021–2025', () => {
  test('nông thôn mới before 2025: MET by the year of the standard, MISSED by the day of the decision', async () => {
    const now = await board('84', '2021-08-26');
    const { verdict, readings } = assessmentOf(now, 'nong-thon-moi');
    expect(verdict).toBe('MET');
    expect(readings).toEqual([
      { name: 'STANDARD_YEAR', isDefault: true, verdict: 'MET' },
      { name: 'DECISION_DAY', isDefault: false, verdict: 'MISSED' },
    ]);
  });
});

test('the counts of the groups are those of their assessments', async () => {
  const { verdicts } = await board('93', '2023-01-01');
  for (const { verdict, count, assessments } of verdicts) {
    expect(assessments).toHaveLength(count);
    expect(new Set(assessments.map((one) => one.verdict))).toEqual(new Set([verdict]));
  }
});
