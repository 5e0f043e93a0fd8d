/** What tests of score sheets ask with: the made-up bloc of 2026, whose table is adopted and nothing else. */
export const office = 'so-noi-vu-lai-chau';
export const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2026';
export const [head, deputy, member, outsider] = ['03388', '03390', '03394', '03424'];
export const keyOf = (code: string) => `${code}@2025-07-01`;
export const sheetOf = (code: string, of = season) => `${of}:${keyOf(code)}`;
export const targets = [
  { criterion: 'I.1', target: '100' },
  { criterion: 'I.2', target: '5' },
  { criterion: 'I.3', target: '90' },
];
export const content = [
  { criterion: 'I.1', value: { actual: '104' } },
  { criterion: 'I.2', value: { actual: '4' } },
  { criterion: 'I.3', value: { actual: '90' } },
  { criterion: 'II.1', value: { grade: 'A' } },
];
export const appraised = [
  { criterion: 'III.1', value: { points: '19' } },
  { criterion: 'thuong-to-chuc', value: { points: '3' } },
  { criterion: 'thuong-mo-hinh', value: { points: '0' } },
  { criterion: 'tru', value: { events: [] } },
  { criterion: 'tru-cham', value: { lateness: '0' } },
];

export const rules = (...found: readonly (readonly [string, string])[]) => ({
  __typename: 'RulesBroken',
  rules: found.map(([code, path]) => ({ code, path })),
});
export const refused = (...reasons: readonly string[]) => ({ __typename: 'NotAllowed', reasons });
