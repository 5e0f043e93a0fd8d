import { describe, expect, it } from 'vitest';
import { launchRules } from '../law-vn/launch-rules/launch-rules.ts';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildCampaignFile } from '../testing/build-campaign-file.ts';
import { knownKeysOf } from './known-keys.ts';
import { parseCampaignFile } from './parse-campaign-file.ts';

const register = vietnamUnits();
const parse = (data: unknown, known = knownKeysOf([])) => parseCampaignFile(data, { register, known, launchRules });
const bookOf = (data: unknown, known = knownKeysOf([])) => {
  const { book, issues } = parse(data, known);
  expect(issues.filter(({ severity }) => severity === 'error')).toStrictEqual([]);
  if (book === null) throw new Error('the file was refused');
  return book;
};

describe('parseCampaignFile', () => {
  it('gives a book with absolute keys, dated units, defaults, and the words of each statement', () => {
    const { book, issues } = parse(buildCampaignFile());
    expect(issues).toStrictEqual([]);
    expect(book?.campaigns).toStrictEqual([
      {
        key: 'test/nam',
        name: 'Phong trào thi đua thử',
        kind: 'REGULAR',
        flags: [],
        scope: 'LOCALITY',
        unit: { code: '12', validFrom: '2008-08-01' },
        launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh', onBehalfOf: [] }],
        launchedBy: { kind: 'document', document: 'test/chi-thi' },
        year: 2024,
        subjects: [],
        purposes: [],
        state: 'LAUNCHED',
        source: [],
      },
    ]);
    expect(book?.targets).toStrictEqual([
      {
        key: 'test/tang-truong',
        name: 'Tốc độ tăng GRDP',
        indicator: 'test/grdp',
        scope: { kind: 'unit', unit: { code: '12', validFrom: '2008-08-01' } },
        period: '2024',
        predicate: { kind: 'about', value: '9' },
        modality: { class: 'NONE' },
        level: 'UNSTATED',
        state: 'ASSIGNED',
        listOpen: false,
        promisedBy: [{ kind: 'campaign', key: 'test/nam' }],
        source: [{ document: 'test/chi-thi', clause: '2', words: 'khoảng 9%' }],
      },
    ]);
    expect(book?.statements).toStrictEqual([
      {
        key: 'test/1.1',
        row: '1.1',
        document: 'test/chi-thi',
        clause: '2',
        words: ['khoảng 9%'],
        summary: { vi: 'GRDP tăng khoảng 9 %', en: 'GRDP growth of about 9 %' },
        carriedBy: [{ kind: 'target', key: 'test/tang-truong' }],
      },
    ]);
  });

  it('reads a code on the day of the file, or on a day of its own', () => {
    const organizations = [
      { key: 'a', name: 'A', kind: 'OFFICE', unit: '24' },
      { key: 'b', name: 'B', kind: 'OFFICE', unit: { code: '24', on: '2025-07-01' } },
    ];
    expect(bookOf(buildCampaignFile({ organizations })).organizations.map(({ unit }) => unit)).toStrictEqual([
      { code: '24', validFrom: '2008-08-01' },
      { code: '24', validFrom: '2025-07-01' },
    ]);
  });

  it('makes the keys of what may leave them out from what it joins', () => {
    const book = bookOf(
      buildCampaignFile({
        documents: [
          { key: 'chi-thi', kind: 'CHI_THI', title: 'A', relations: [{ to: 'luat', kind: 'BASED_ON' }] },
          { key: 'luat', kind: 'LUAT', title: 'B' },
        ],
        movements: [{ key: 'ntm', name: 'Nông thôn mới', scope: 'NATIONAL' }],
        links: [
          { child: 'campaign:nam', parent: 'movement:ntm', kind: 'CONTINUES' },
          { child: 'campaign:nam', parent: { occasion: '20 năm thành lập tỉnh' }, kind: 'CELEBRATES' },
        ],
        emulationGroups: [{ key: 'cum', kind: 'CUM', name: 'Cụm', level: 'CENTRAL', seasons: [{ year: 2024 }] }],
      }),
    );
    expect(book.documentRelations.map(({ key, from, to }) => [key, from, to])).toStrictEqual([
      ['test/chi-thi.based-on.luat', 'test/chi-thi', 'test/luat'],
    ]);
    expect(book.campaignLinks.map(({ key }) => key)).toStrictEqual([
      'test/nam.continues.ntm',
      'test/nam.celebrates.20-nam-thanh-lap-tinh',
    ]);
    expect(book.emulationGroups[0]?.seasons.map(({ key }) => key)).toStrictEqual(['test/cum.2024']);
  });

  it('names milestones inside their project, for predicates, parts and statements', () => {
    const book = bookOf(
      buildCampaignFile({
        projects: [
          {
            key: 'cao-toc',
            name: 'Cao tốc',
            unit: '12',
            milestones: [
              { key: 'all', stage: 'LAND_HANDOVER', share: '100' },
              { key: 'start', stage: 'LAND_HANDOVER', share: '70', partOf: 'all' },
            ],
          },
        ],
        targets: [
          {
            key: 'ban-giao',
            name: 'Bàn giao',
            scope: { unit: '12' },
            period: '2023',
            predicate: { kind: 'milestone', milestones: [{ project: 'cao-toc', milestone: 'start' }] },
            promisedBy: ['campaign:nam'],
          },
        ],
        statements: [
          {
            row: '4.13',
            document: 'chi-thi',
            words: ['tối thiểu 70%'],
            summary: { vi: 'a', en: 'b' },
            carriedBy: ['milestone:cao-toc/start'],
          },
        ],
      }),
    );
    expect(book.projects[0]?.milestones).toMatchObject([
      { key: 'test/cao-toc.all', source: [] },
      { key: 'test/cao-toc.start', partOf: 'test/cao-toc.all', source: [{ words: 'tối thiểu 70%' }] },
    ]);
    expect(book.targets[0]?.predicate).toStrictEqual({
      kind: 'milestone',
      milestones: [{ project: 'test/cao-toc', milestone: 'test/cao-toc.start' }],
    });
  });

  it('keeps an issuer that looks like a key as a reference, and any other as printed', () => {
    const documents = (issuer: string) => [{ key: 'chi-thi', kind: 'CHI_THI', title: 'A', issuer }];
    const organizations = [{ key: 'ubnd', name: 'UBND tỉnh', kind: 'PEOPLES_COMMITTEE' }];
    const issuerOf = (issuer: string) =>
      parse(buildCampaignFile({ organizations, documents: documents(issuer) })).book?.documents[0]?.issuer;
    expect(issuerOf('ubnd')).toBe('test/ubnd');
    expect(issuerOf('UBND tỉnh Lai Châu')).toBe('UBND tỉnh Lai Châu');
    expect(issuerOf('ubnd-tinh')).toBeUndefined();
  });

  it('refers to the namespaces that it requires', () => {
    const national = bookOf(buildCampaignFile({ namespace: 'national' }));
    const target = {
      key: 'theo-chung',
      name: 'Theo chỉ tiêu chung',
      indicator: 'national/grdp',
      scope: { unit: '12' },
      period: '2024',
      predicate: { kind: 'attention' },
      promisedBy: ['campaign:nam'],
    };
    const file = buildCampaignFile({ requires: ['national'], targets: [target], statements: [] });
    expect(bookOf(file, knownKeysOf([national])).targets[0]?.indicator).toBe('national/grdp');
  });

  it('may be read again when it is loaded already', () => {
    const book = bookOf(buildCampaignFile());
    expect(bookOf(buildCampaignFile(), knownKeysOf([book]))).toStrictEqual(book);
  });

  it('checks the launch as recorded history, or as new where asked', () => {
    const campaigns = [
      {
        key: 'nam',
        name: 'N',
        kind: 'REGULAR',
        scope: 'LOCALITY',
        unit: '12',
        year: 2024,
        launchers: [{ post: 'EMULATION_COUNCIL', printed: 'Hội đồng' }],
      },
    ];
    const file = buildCampaignFile({ campaigns });
    const recorded = parse(file);
    expect(recorded.book).not.toBeNull();
    expect(recorded.issues).toMatchObject([
      { severity: 'warning', code: 'LAUNCH_MISFIT', path: 'campaigns[0].launchers' },
    ]);
    const asNew = parseCampaignFile(file, { register, known: knownKeysOf([]), launchRules, launchMode: 'new' });
    expect(asNew.book).toBeNull();
    expect(asNew.issues).toMatchObject([{ severity: 'error', code: 'LAUNCH_MISFIT' }]);
  });
});
