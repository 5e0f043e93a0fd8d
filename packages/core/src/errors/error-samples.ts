import type { ErrorCode, ErrorTable } from './error-table.ts';

/**
 * One example of the data of every code, so that tests can speak every sentence of every language.
 * A new code of {@link ErrorTable} does not compile until it has its example here.
 */
export const errorSamples: { readonly [C in ErrorCode]: ErrorTable[C] } = {
  // numbers
  DECIMAL_MALFORMED: { text: '2,236' },
  FRACTION_MALFORMED: { text: '1/0' },
  INTEGER_UNSAFE: { value: '0.5' },
  ROUNDING_PLACES_INVALID: { places: '-1', most: 100 },
  DIVISION_BY_ZERO: {},
  // calendar
  DAY_MALFORMED: { text: '30/5/2023' },
  PARTIAL_DATE_MALFORMED: { text: '5/2023' },
  PERIOD_MALFORMED: { text: '2025-2021' },
  // transitions
  TRANSITION_REFUSED: { table: 'campaign', state: 'DRAFT', action: 'launch', allowed: ['submit', 'cancel'] },
  TRANSITION_GUARD_FAILED: {
    table: 'campaign',
    state: 'APPROVED',
    action: 'launch',
    guard: 'launchedByDocumentOrEvent',
  },
  // organizations
  UNIT_UNKNOWN: { code: '03' },
  UNIT_NOT_YET: { code: '29182', on: '2025-06-30', firstDay: '2025-07-01' },
  UNIT_ENDED: {
    code: '27',
    on: '2025-07-01',
    name: 'Tỉnh Bắc Ninh',
    endedOn: '2025-07-01',
    successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }],
  },
  UNIT_NAME_AMBIGUOUS: {
    name: 'Long Mỹ',
    on: '2024-12-31',
    candidates: [
      { code: '935', name: 'Huyện Long Mỹ' },
      { code: '937', name: 'Thị xã Long Mỹ' },
    ],
  },
  UNIT_NAME_UNKNOWN: { name: 'Bắc Giang', on: '2025-07-01', candidates: [{ code: '24', name: 'Tỉnh Bắc Ninh' }] },
  UNIT_REGISTER_INVALID: { code: '24', reason: 'overlap' },
  UNIT_DIVIDED_WITHOUT_WEIGHTS: { code: '29623', parts: ['29623', '29182'] },
  UNIT_WEIGHTS_INVALID: { code: '29623', sum: '0.9' },
  ORGANIZATION_UNKNOWN: { key: 'lai-chau/so-noi-vu' },
  // indicators
  INDICATOR_UNKNOWN: { key: 'national/grdp-growth' },
  TARGET_UNKNOWN: { key: 'lai-chau-2024/grdp-growth' },
  PROJECT_UNKNOWN: { key: 'hau-giang-2023/duong-925b' },
  MILESTONE_UNKNOWN: { key: 'hau-giang-2023/duong-925b.start' },
  TARGET_CIRCLE: { path: ['x/a', 'x/b', 'x/a'] },
  TARGET_ADJUSTED_AFTER_DEADLINE: { target: 'x/a', adjustedOn: '2024-01-02', deadline: '2023-12-31' },
  CONSOLIDATION_REFUSED: {
    indicator: 'national/grdp-growth',
    accumulation: 'GROWTH',
    why: 'growth-never-averaged',
  },
  // campaign files
  FILE_SHAPE: { path: 'targets[3].scope', expected: 'Object', received: 'string' },
  FILE_TOO_LARGE: { what: 'observations', count: 12345, limit: 10000 },
  FIELD_MISSING: { field: 'name' },
  FIELD_UNKNOWN: { field: 'nmae', nearest: 'name', known: ['key', 'name'] },
  VALUE_UNKNOWN: { value: 'PROVINCE', nearest: null, allowed: ['NATIONAL', 'LOCALITY'] },
  NUMBER_NOT_QUOTED: { value: '9.5' },
  FIELD_EMPTY: { field: 'words' },
  EXACTLY_ONE_FIELD: { fields: ['unit', 'group'], given: ['unit', 'group'] },
  KEY_MALFORMED: { text: 'Lai Châu' },
  NAMESPACE_NOT_LOADED: { namespace: 'national' },
  NAMESPACE_NOT_REQUIRED: { namespace: 'national', reference: 'national/pci' },
  REFERENCE_WRONG_KIND: { reference: 'x/a', kind: 'target', allowed: ['movement', 'campaign'] },
  REFERENCE_CIRCLE: { path: ['x/a', 'x/b', 'x/a'] },
  DATES_REVERSED: { from: '2024-03', until: '2024' },
  ISSUES_CUT: { shown: 100, total: 2500 },
  KEY_DUPLICATE: { key: 'x/a', path: 'targets[3].key' },
  REFERENCE_DANGLING: { reference: 'national/pic', path: 'targets[3].indicator' },
  LINK_CIRCLE: { path: ['x/a', 'x/b', 'x/a'] },
  SCOPE_OUTSIDE_PARENT: { child: 'x/a', parent: 'x/b', childScope: 'Tỉnh Lai Châu', parentScope: 'Tỉnh Vĩnh Long' },
  CAMPAIGN_EXTENSION_NOT_LATER: { campaign: 'x/nam-2024', until: '2024-12-31', asked: '2024-11-30' },
  DOCUMENT_CONTRADICTED: {
    document: 'x/ct-477',
    field: 'number',
    known: '477/CT-UBND',
    found: '447/CT-UBND',
  },
  // reporting
  DUTY_WINDOW_TOO_LONG: { from: '1900-01-01', until: '2199-12-31', limitYears: 10 },
  // law and eligibility
  LAW_NOT_ENCODED: { on: '2026-10-01', encodedFrom: '2017-10-01', encodedUntil: '2026-10-01', endedBy: '06/2026/QH16' },
  AWARD_UNKNOWN: { award: 'CSTDSC', on: '2025-12-31', nearest: 'CSTDCS' },
  AWARD_NOT_ENCODED: { award: 'HCSV', on: '2023-06-30' },
  LAW_BOOK_CIRCLE: { path: ['CSTDCS', 'LDTT', 'CSTDCS'] },
  COUNT_INVALID: { value: '61', least: 1, most: 60 },
  LOCAL_BOOK_TWICE: { book: 'bac-ninh', on: '2025-12-31' },
  FACTS_REFUSED: {
    issues: [
      { severity: 'error', code: 'YEAR_TWICE', path: 'facts.ratings[1].year', data: { year: 2024 } },
      {
        severity: 'error',
        code: 'COUNT_ABOVE_TOTAL',
        path: 'facts.members.2024.completed',
        data: { count: 12, total: 10 },
      },
    ],
  },
  YEAR_MALFORMED: { text: '20244' },
  COUNT_MALFORMED: { text: '-1' },
  PERCENT_MALFORMED: { text: '0.9' },
  COUNT_ABOVE_TOTAL: { count: 12, total: 10 },
  YEAR_TWICE: { year: 2024 },
  FACT_IN_FUTURE: { when: '2027', on: '2025-12-31' },
  HONOUR_OUTSIDE_AWARD: { award: 'bac-ninh/CDUT', year: 2010, existsFrom: '2025-12-15', existsUntil: null },
  HONOUR_BEFORE_FOUNDING: { award: 'TTLDXS', year: 1998, foundedOn: '2005-07-01' },
  HONOUR_OF_OTHER_NOMINEE: { award: 'TTLDXS', nominee: 'individual', nominees: ['collective'] },
  STRETCHES_OVERLAP: { kind: 'army', other: 'facts.service[0]' },
  TOPIC_UNKNOWN: { topic: 'chap-hanh-tto', nearest: 'chap-hanh-tot' },
  POST_UNKNOWN: { post: 'truong-phong', nearest: null },
  NAME_RESERVED: { name: '__proto__' },
  NESTED_TOO_DEEPLY: { limit: 60 },
  // local books
  LOCAL_CODE_REFUSED: { code: 'CSTDCS', why: 'national' },
  DETAIL_NOT_DELEGATED: {
    award: 'TDPVH',
    issuer: 'ministry',
    delegatedBy: [{ provision: '06/2022/QH15, 30.2', to: 'province' }],
  },
  OWN_AWARD_WITHOUT_BASIS: { award: 'CDUT', basis: '06/2022/QH15, 32', needed: '06/2022/QH15, 81.1' },
  ERAS_DO_NOT_JOIN: { until: '2025-12-15', from: '2026-01-01' },
  ERA_OUTSIDE: {
    from: '2025-07-01',
    until: null,
    instrument: '86/2025/QĐ-UBND',
    outerFrom: '2025-12-15',
    outerUntil: null,
  },
  LEAF_NOT_CITED: { kind: 'rated' },
  STANDARD_EMPTY: { award: 'CDUT' },
  INSTRUMENT_UNKNOWN: { instrument: '86/2025/QD-UBND', nearest: '86/2025/QĐ-UBND' },
  TOPIC_REWORDED: { topic: 'noi-bo-doan-ket', known: 'Nội bộ đoàn kết', found: 'Nội bộ thống nhất' },
  MEMORY_DECIDES: { provision: '86/2025/QĐ-UBND, 4.3' },
  // launch
  LAUNCH_MISFIT: {
    campaign: 'x/nam-2024',
    scope: 'NATIONAL',
    launchers: ['PEOPLES_COMMITTEE_CHAIR'],
    allowed: ['PRESIDENT', 'PRIME_MINISTER'],
    provision: '06/2022/QH15, 17.1',
  },
  // warnings
  LAUNCH_NOT_CHECKED: {
    campaign: 'x/nam-2022',
    launchedOn: '2022-01-18',
    why: 'before-first-rule',
    encodedFrom: '2024-01-01',
    endedBy: null,
  },
  PERCENT_LOOKS_LIKE_FRACTION: { indicator: 'x/planned-land', value: '0.9', others: '90' },
  PART_ABOVE_WHOLE: { part: 'x/domestic', whole: 'x/total', partValue: '2237', wholeValue: '2236.5' },
  CHILDREN_DIFFER_FROM_PARENT: { indicator: 'x/jobs', parent: '8920', children: '8919' },
  STATEMENT_CARRIED_BY_NOTHING: { row: '3.6' },
};
