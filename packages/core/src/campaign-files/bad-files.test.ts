import { describe, expect, it } from 'vitest';
import type { Issue } from '../errors/issue.ts';
import { launchRules } from '../law-vn/launch-rules/launch-rules.ts';
import { en } from '../locales/en/index.ts';
import { vi } from '../locales/vi/index.ts';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildCampaignFile } from '../testing/build-campaign-file.ts';
import { knownKeysOf } from './known-keys.ts';
import { parseCampaignFile } from './parse-campaign-file.ts';

const register = vietnamUnits();
const parse = (data: unknown) => parseCampaignFile(data, { register, known: knownKeysOf([]), launchRules });
const found = (overrides: Readonly<Record<string, unknown>>) => {
  const { book, issues } = parse(buildCampaignFile(overrides));
  if (issues.some(({ severity }) => severity === 'error')) expect(book).toBeNull();
  return issues.map(({ code, path, data }) => [code, path, data] as const);
};

const campaign = { key: 'nam', name: 'N', kind: 'REGULAR', scope: 'LOCALITY', unit: '12', year: 2024, launchers: [] };
const launcher = { post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch' };
const target = {
  key: 'tang-truong',
  name: 'T',
  indicator: 'grdp',
  scope: { unit: '12' },
  period: '2024',
  predicate: { kind: 'atLeast', value: '9' },
  promisedBy: ['campaign:nam'],
};
const targets = (change: Readonly<Record<string, unknown>>) => ({ targets: [{ ...target, ...change }] });

describe('a bad campaign file', () => {
  it('names an unknown unit', () => {
    expect(found(targets({ scope: { unit: '00' } }))).toStrictEqual([
      ['UNIT_UNKNOWN', 'targets[0].scope.unit', { code: '00' }],
    ]);
  });

  it('refuses a change below nothing, and more units than there are', () => {
    const change = { kind: 'change', by: '-0.5', measure: 'PERCENTAGE_POINT', direction: 'UP' };
    expect(found(targets({ predicate: change }))).toStrictEqual([
      ['DECIMAL_NEGATIVE', 'targets[0].predicate.by', { text: '-0.5' }],
    ]);
    const unitGroups = [{ key: 'cac-xa', name: 'Các xã', within: '12', members: [], sizes: [] }];
    const countOf = { kind: 'countOf', m: 88, n: 87, group: 'cac-xa' };
    expect(found({ unitGroups, ...targets({ predicate: countOf }) })).toStrictEqual([
      ['COUNT_ABOVE_TOTAL', 'targets[0].predicate.m', { count: 88, total: 87 }],
    ]);
  });

  it('names a day outside the life of a unit, with the successor', () => {
    expect(found(targets({ scope: { unit: { code: '27', on: '2025-07-01' } } }))).toMatchObject([
      ['UNIT_ENDED', 'targets[0].scope.unit', { code: '27', successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }] }],
    ]);
    expect(found(targets({ scope: { unit: { code: '24', on: '2007-01-01' } } }))).toMatchObject([
      ['UNIT_NOT_YET', 'targets[0].scope.unit', { firstDay: '2008-08-01' }],
    ]);
  });

  it('names a child whose scope lies outside its parent’s, a campaign and a target', () => {
    const campaigns = [
      { ...campaign, launchers: [launcher] },
      { ...campaign, key: 'tren', unit: '24', launchers: [launcher] },
    ];
    const links = [{ child: 'campaign:nam', parent: 'campaign:tren', kind: 'LAUNCHED_UNDER' }];
    expect(found({ campaigns, links, ...targets({ scope: { unit: '24' } }) })).toStrictEqual([
      [
        'SCOPE_OUTSIDE_PARENT',
        'links[0]',
        {
          child: 'campaign:test/nam',
          parent: 'campaign:test/tren',
          childScope: 'LOCALITY 12 (2008-08-01)',
          parentScope: 'LOCALITY 24 (2008-08-01)',
        },
      ],
      [
        'SCOPE_OUTSIDE_PARENT',
        'targets[0].scope',
        {
          child: 'target:test/tang-truong',
          parent: 'campaign:test/nam',
          childScope: '24 (2008-08-01)',
          parentScope: '12 (2008-08-01)',
        },
      ],
    ]);
  });

  it.each(['9,5', '2.236.000', '1e3', ' 9', '09', '9.', '+9'])('names the malformed decimal %s', (value) => {
    expect(found(targets({ predicate: { kind: 'atLeast', value } }))).toStrictEqual([
      ['DECIMAL_MALFORMED', 'targets[0].predicate.value', { text: value }],
    ]);
  });

  it('names a number that should stand in quotes, and says so', () => {
    const change = { period: 2024, predicate: { kind: 'atLeast', value: 9 }, scope: { unit: 12 } };
    const { issues } = parse(buildCampaignFile(targets(change)));
    expect(issues.map(({ code, path, data }) => [code, path, data])).toStrictEqual([
      ['NUMBER_NOT_QUOTED', 'targets[0].scope.unit', { value: '12' }],
      ['NUMBER_NOT_QUOTED', 'targets[0].period', { value: '2024' }],
      ['NUMBER_NOT_QUOTED', 'targets[0].predicate.value', { value: '9' }],
    ]);
    const [issue] = issues as readonly [Issue];
    expect(vi.issue(issue)).toContain('phải đặt trong dấu ngoặc kép ("12")');
    expect(en.issue(issue)).toContain('must stand in quotation marks ("12")');
  });

  it('names a dangling reference, wherever it stands', () => {
    const statements = [
      { row: '1.1', document: 'chi-thi', words: [], summary: { vi: 'a', en: 'b' }, carriedBy: ['event:khong-co'] },
    ];
    expect(found({ ...targets({ indicator: 'grpd' }), statements })).toStrictEqual([
      ['REFERENCE_DANGLING', 'targets[0].indicator', { reference: 'grpd', path: 'targets[0].indicator' }],
      [
        'REFERENCE_DANGLING',
        'statements[0].carriedBy[0]',
        { reference: 'khong-co', path: 'statements[0].carriedBy[0]' },
      ],
    ]);
  });

  it('names a reference to another kind, and a kind that may not stand there', () => {
    expect(found(targets({ indicator: 'chi-thi', promisedBy: ['document:chi-thi'] }))).toStrictEqual([
      [
        'REFERENCE_WRONG_KIND',
        'targets[0].indicator',
        { reference: 'chi-thi', kind: 'document', allowed: ['indicator'] },
      ],
      [
        'REFERENCE_WRONG_KIND',
        'targets[0].promisedBy[0]',
        { reference: 'chi-thi', kind: 'document', allowed: ['campaign', 'plan'] },
      ],
    ]);
    expect(found(targets({ promisedBy: ['campagin:nam'] }))).toMatchObject([
      ['VALUE_UNKNOWN', 'targets[0].promisedBy[0]', { value: 'campagin', nearest: 'campaign' }],
    ]);
  });

  it('names a namespace that is not required, and one that is not loaded', () => {
    expect(found(targets({ indicator: 'national/grdp' }))).toStrictEqual([
      ['NAMESPACE_NOT_REQUIRED', 'targets[0].indicator', { namespace: 'national', reference: 'national/grdp' }],
    ]);
    expect(found({ requires: ['national'], ...targets({ indicator: 'national/grdp' }) })).toStrictEqual([
      ['NAMESPACE_NOT_LOADED', 'requires[0]', { namespace: 'national' }],
    ]);
  });

  it('names a circle of links, of targets, and of organizations', () => {
    const campaigns = ['nam', 'a', 'b'].map((key) => ({ ...campaign, key, launchers: [launcher] }));
    const links = [
      { child: 'campaign:a', parent: 'campaign:b', kind: 'CONTRIBUTES_TO' },
      { child: 'campaign:b', parent: 'campaign:a', kind: 'CONTRIBUTES_TO' },
    ];
    const set = { ...target, key: 'bo', predicate: { kind: 'allOf', setName: 'B', members: ['bo-con'] } };
    const inner = { ...target, key: 'bo-con', predicate: { kind: 'allOf', setName: 'B', members: ['bo'] } };
    const organizations = [
      { key: 'x', name: 'X', kind: 'OFFICE', parent: 'y' },
      { key: 'y', name: 'Y', kind: 'OFFICE', parent: 'x' },
    ];
    expect(found({ campaigns, links, targets: [target, set, inner], organizations })).toStrictEqual([
      ['TARGET_CIRCLE', 'targets[1]', { path: ['test/bo', 'test/bo-con', 'test/bo'] }],
      ['REFERENCE_CIRCLE', 'organizations[0]', { path: ['test/x', 'test/y', 'test/x'] }],
      ['LINK_CIRCLE', 'links[0]', { path: ['campaign:test/a', 'campaign:test/b', 'campaign:test/a'] }],
    ]);
  });

  it('does not take a set and its part for a circle', () => {
    const set = { ...target, key: 'bo', predicate: { kind: 'allOf', setName: 'B', members: ['tang-truong'] } };
    expect(found({ targets: [{ ...target, partOf: 'bo' }, set] })).toStrictEqual([]);
  });

  it('names every unknown field with the nearest known one', () => {
    const documents = [{ key: 'chi-thi', kind: 'CHI_THI', title: 'A', publishOn: '2024', foo: 1 }];
    expect(
      found({ documents }).map(([code, path, data]) => [code, path, 'nearest' in data && data.nearest]),
    ).toStrictEqual([
      ['FIELD_UNKNOWN', 'documents[0].publishOn', 'publishedOn'],
      ['FIELD_UNKNOWN', 'documents[0].foo', null],
    ]);
    expect(found({ tagrets: [] }).map(([code, path]) => [code, path])).toStrictEqual([['FIELD_UNKNOWN', 'tagrets']]);
  });

  it('names what is missing, empty, of a wrong value, or given twice over', () => {
    const { name: _name, ...nameless } = target;
    expect(
      found({
        targets: [nameless],
        campaigns: [{ ...campaign, name: '', kind: 'REGULAE' }],
        emulationGroups: [
          {
            key: 'k',
            kind: 'KHOI',
            name: 'K',
            level: 'PROVINCE',
            seasons: [{ year: 2024, members: [{ role: 'HEAD' }] }],
          },
        ],
      }).map(([code, path]) => [code, path]),
    ).toStrictEqual([
      ['EXACTLY_ONE_FIELD', 'emulationGroups[0].seasons[0].members[0]'],
      ['FIELD_EMPTY', 'campaigns[0].name'],
      ['VALUE_UNKNOWN', 'campaigns[0].kind'],
      ['FIELD_MISSING', 'targets[0].name'],
    ]);
  });

  it('names keys used twice, for one kind only', () => {
    const documents = [
      { key: 'chi-thi', kind: 'CHI_THI', title: 'A' },
      { key: 'grdp', kind: 'CHI_THI', title: 'B' },
      { key: 'chi-thi', kind: 'CHI_THI', title: 'C' },
    ];
    expect(found({ documents })).toStrictEqual([
      ['KEY_DUPLICATE', 'documents[2].key', { key: 'test/chi-thi', path: 'documents[2].key' }],
    ]);
  });

  it('names days, dates and periods that do not exist, and an end before its beginning', () => {
    const movements = [{ key: 'm', name: 'M', scope: 'LOCAL', from: '2025', until: '2019' }];
    expect(found({ codesOn: '2024-02-30' })).toStrictEqual([['DAY_MALFORMED', 'codesOn', { text: '2024-02-30' }]]);
    expect(found(targets({ period: '2025-2021' }))[0]).toStrictEqual([
      'PERIOD_MALFORMED',
      'targets[0].period',
      { text: '2025-2021' },
    ]);
    expect(found({ movements })).toStrictEqual([
      ['DATES_REVERSED', 'movements[0].until', { from: '2025', until: '2019' }],
    ]);
  });

  it('says that a day is needed where a code has none', () => {
    const { codesOn: _codesOn, ...file } = buildCampaignFile();
    const issues = parse(file).issues.map(({ code, path }) => [code, path]);
    expect(issues).toStrictEqual([
      ['FIELD_MISSING', 'campaigns[0].unit'],
      ['FIELD_MISSING', 'targets[0].scope.unit'],
    ]);
  });

  it('warns of figures that are probably wrong, and of statements that nothing carries', () => {
    const share = (key: string, value: string) => ({
      key,
      indicator: 'hai-long',
      scope: { unit: '12' },
      period: key === 'a' ? '2022' : '2023',
      quantity: { kind: 'exact', value },
      status: 'FINAL',
      knownOn: '2024-01-01',
    });
    const { book, issues } = parse(
      buildCampaignFile({
        indicators: [
          {
            key: 'hai-long',
            code: 'SIPAS',
            name: { vi: 'a', en: 'b' },
            unitOfMeasure: '%',
            valueType: 'RATE',
            direction: 'UP',
            periodicity: 'YEAR',
            accumulation: 'POINT',
          },
        ],
        targets: [],
        observations: [share('a', '90'), share('b', '0.9')],
        statements: [{ row: '1.1', document: 'chi-thi', words: [], summary: { vi: 'a', en: 'b' }, carriedBy: [] }],
      }),
    );
    expect(book).not.toBeNull();
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).toStrictEqual([
      ['warning', 'STATEMENT_CARRIED_BY_NOTHING', 'statements[0].carriedBy'],
      ['warning', 'PERCENT_LOOKS_LIKE_FRACTION', 'observations[1]'],
    ]);
  });

  it('checks the rest when some entries have a wrong shape, with the paths as written', () => {
    const wrong = { ...target, key: 'sai', predicate: { kind: 'atLeast', value: '9,5' } };
    const set = { ...target, key: 'bo', predicate: { kind: 'allOf', setName: 'B', members: ['sai', 'khong-co'] } };
    expect(found({ targets: [wrong, target, set] }).map(([code, path]) => [code, path])).toStrictEqual([
      ['DECIMAL_MALFORMED', 'targets[0].predicate.value'],
      ['REFERENCE_DANGLING', 'targets[2].predicate.members[1]'],
    ]);
  });

  it('does not call a reference dangling that may mean an entry put aside', () => {
    const documents = [{ key: 'Chỉ thị', kind: 'CHI_THI', title: 'A' }];
    expect(found({ documents })).toStrictEqual([['KEY_MALFORMED', 'documents[0].key', { text: 'Chỉ thị' }]]);
    expect(found({ targets: {} })).toMatchObject([
      ['FILE_SHAPE', 'targets', { expected: 'Array', received: 'Object' }],
    ]);
  });

  it('refuses lists of more than 10,000 entries and texts of more than 20,000 characters', () => {
    const documents = Array.from({ length: 10_001 }, (_, place) => ({ key: `d${place}`, kind: 'LUAT', title: 'A' }));
    expect(found({ documents })).toStrictEqual([
      ['FILE_TOO_LARGE', 'documents', { what: 'documents', count: 10_001, limit: 10_000 }],
    ]);
    const long = [{ key: 'chi-thi', kind: 'CHI_THI', title: 'a'.repeat(20_001) }];
    expect(found({ documents: long })).toStrictEqual([
      ['FILE_TOO_LARGE', 'documents[0].title', { what: 'documents[0].title', count: 20_001, limit: 20_000 }],
    ]);
  });

  it('reads 10,000 entries', () => {
    const documents = Array.from({ length: 10_000 }, (_, place) => ({ key: `d${place}`, kind: 'LUAT', title: 'A' }));
    const data = buildCampaignFile({ documents, campaigns: [], targets: [], statements: [] });
    expect(parse(data).book?.documents).toHaveLength(10_000);
  });

  it('gives at most 200 issues', () => {
    const documents = Array.from({ length: 300 }, (_, place) => ({ key: `d${place}`, kind: 'LAW', title: 'A' }));
    const issues = found({ documents });
    expect(issues).toHaveLength(200);
    expect(issues.at(-1)).toMatchObject(['ISSUES_CUT', '', { shown: 199 }]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'format: thidua-campaign-file/1'],
    ['a number', 1],
    ['a list', []],
    ['another format', buildCampaignFile({ format: 'thidua-campaign-file/2' })],
    ['another way of writing decimals', buildCampaignFile({ numbers: { decimal: ',' } })],
    ['lists of nothing', buildCampaignFile({ targets: [null, 1, 'a', []] })],
    ['a hostile prototype', JSON.parse('{"__proto__": {"format": 1}, "constructor": 1}')],
  ])('throws nothing for %s', (_, data) => {
    const { book, issues } = parse(data);
    expect(book).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect([vi.issue(issue), en.issue(issue)]).not.toContain('');
  });
});
