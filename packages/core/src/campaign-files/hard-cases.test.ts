import { describe, expect, it } from 'vitest';
import { ancestorsOf } from '../campaigns/link-graph.ts';
import { launchRules } from '../law-vn/launch-rules/launch-rules.ts';
import { vi } from '../locales/vi/index.ts';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { enrichDocument } from '../sources/enrich-document.ts';
import { buildCampaignFile } from '../testing/build-campaign-file.ts';
import { knownKeysOf } from './known-keys.ts';
import { parseCampaignFile } from './parse-campaign-file.ts';

const register = vietnamUnits();
const bookOf = (overrides: Readonly<Record<string, unknown>>) => {
  const data = buildCampaignFile(overrides);
  const { book, issues } = parseCampaignFile(data, { register, known: knownKeysOf([]), launchRules });
  if (book === null) throw new Error(JSON.stringify(issues));
  return book;
};
const campaign = { key: 'nam', name: 'N', kind: 'REGULAR', scope: 'LOCALITY', unit: '12', year: 2024 };
const target = {
  key: 'chi-tieu',
  name: 'C',
  scope: { unit: '12' },
  period: '2024',
  predicate: { kind: 'attention' },
  promisedBy: ['campaign:nam'],
};
const summary = { vi: 'a', en: 'b' };

describe('campaign files keep', () => {
  it('hard case 19: the open list "…"', () => {
    const book = bookOf({ targets: [{ ...target, listOpen: true }], statements: [] });
    expect(book.targets.map(({ listOpen }) => listOpen)).toStrictEqual([true]);
  });

  it('hard case 24: no number and no date; what refers to the document still does once they are found', () => {
    const book = bookOf({});
    const [document] = book.documents;
    if (document === undefined) throw new Error('no document');
    expect([document.number, document.issuedOn]).toStrictEqual([undefined, undefined]);
    const found = enrichDocument(document, { number: '477/CT-UBND', issuedOn: '2024-02-06' });
    expect(found.key).toBe('test/chi-thi');
    expect(book.targets[0]?.source.map((source) => source.document)).toStrictEqual([found.key]);
  });

  it('hard case 25: a launcher on behalf of five bodies, an award handed over by delegation', () => {
    const bodies = ['Tỉnh ủy', 'HĐND', 'UBND', 'UBMTTQ', 'Hội đồng TĐKT tỉnh'];
    const launcher = {
      post: 'PEOPLES_COMMITTEE_CHAIR',
      printed: 'Chủ tịch UBND tỉnh',
      person: 'Lê Ánh Dương',
      onBehalfOf: bodies,
    };
    const book = bookOf({
      campaigns: [{ ...campaign, launchedOn: '2024-01-18', launchers: [launcher] }],
      presentations: [
        {
          key: 'bang-khen',
          award: 'Bằng khen của Thủ tướng Chính phủ',
          to: 'Các tập thể, cá nhân',
          presenter: 'Chủ tịch UBND tỉnh',
          delegatedFrom: 'Thủ tướng Chính phủ',
        },
      ],
    });
    expect(book.campaigns[0]?.launchers[0]?.onBehalfOf).toStrictEqual(bodies);
    expect(book.presentations[0]?.delegatedFrom).toBe('Thủ tướng Chính phủ');
    const [launched] = book.campaigns;
    expect(launched === undefined ? '' : vi.launch(launched)).toBe(
      'Do Chủ tịch UBND tỉnh Lê Ánh Dương phát động ngày 18/01/2024, thay mặt Tỉnh ủy, HĐND, UBND, UBMTTQ và Hội đồng TĐKT tỉnh.',
    );
  });

  it('hard case 37: misprints as printed, the place beside them: "Bản là" is the seventh', () => {
    const labels = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bản', 'Tám'];
    const contents = labels.map((word, place) => ({
      key: `noi-dung-${place + 1}`,
      label: `${word} là`,
      text: 'nổ lực',
      domain: 'ECONOMY',
    }));
    const book = bookOf({ campaigns: [{ ...campaign, contents }] });
    expect(book.contentItems[6]).toMatchObject({ ordinal: 7, label: 'Bản là', text: 'nổ lực' });
    expect(book.contentItems.map(({ ordinal }) => ordinal)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('hard case 38: one event that reviews one campaign and launches the next', () => {
    const book = bookOf({
      campaigns: [
        { ...campaign, key: 'nam-truoc', year: 2023 },
        { ...campaign, launchedBy: { event: 'hoi-nghi' } },
      ],
      events: [
        {
          key: 'hoi-nghi',
          name: 'Hội nghị',
          functions: ['REVIEW', 'ROLL_OUT', 'LAUNCH', 'AWARD'],
          campaigns: ['nam-truoc', 'nam'],
        },
      ],
    });
    expect(book.events[0]).toMatchObject({
      functions: ['REVIEW', 'ROLL_OUT', 'LAUNCH', 'AWARD'],
      campaigns: ['test/nam-truoc', 'test/nam'],
    });
    expect(book.campaigns[1]?.launchedBy).toStrictEqual({ kind: 'event', event: 'test/hoi-nghi' });
  });

  it('hard case 40: no target in the launch, the set in the plan; the link alone carries them', () => {
    const book = bookOf({
      plans: [{ key: 'ke-hoach', name: 'Kế hoạch', unit: '12', term: '2021-2025' }],
      links: [{ child: 'campaign:nam', parent: 'plan:ke-hoach', kind: 'CONTRIBUTES_TO' }],
      targets: [{ ...target, promisedBy: ['plan:ke-hoach'] }],
      statements: [{ row: '2.18', document: 'chi-thi', words: ['toàn diện'], summary, carriedBy: ['plan:ke-hoach'] }],
    });
    const above = ancestorsOf(book.campaignLinks, { kind: 'campaign', key: 'test/nam' }).map(({ node }) => node.key);
    const promised = (key: string) =>
      book.targets.filter(({ promisedBy }) => promisedBy.some((one) => one.key === key)).map((one) => one.key);
    expect(promised('test/nam')).toStrictEqual([]);
    expect(above.flatMap(promised)).toStrictEqual(['test/chi-tieu']);
  });
});
