import { describe, expect, it } from 'vitest';
import { launchInWords, linkInWords } from './campaigns.ts';

const chair = { post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh', onBehalfOf: [] } as const;

describe('launchInWords', () => {
  it('says by whom, when and on whose behalf', () => {
    const launcher = { ...chair, person: 'Lê Ánh Dương', onBehalfOf: ['Tỉnh ủy', 'HĐND', 'UBND'] };
    expect(launchInWords({ launchers: [launcher], launchedOn: '2022-01-18' })).toBe(
      'Do Chủ tịch UBND tỉnh Lê Ánh Dương phát động ngày 18/01/2022, thay mặt Tỉnh ủy, HĐND và UBND.',
    );
    expect(launchInWords({ launchers: [chair] })).toBe('Do Chủ tịch UBND tỉnh phát động.');
  });

  it('says what is not known', () => {
    expect(launchInWords({ launchers: [], launchedOn: '2022' })).toBe('Phát động năm 2022.');
    expect(launchInWords({ launchers: [] })).toBe('Chưa rõ ai phát động.');
  });
});

describe('linkInWords', () => {
  it.each([
    ['LAUNCHED_UNDER', '“A” được phát động theo “B”.'],
    ['LOCALISES', '“A” cụ thể hóa “B” tại địa phương.'],
    ['CONTINUES', '“A” tiếp tục thực hiện “B”.'],
    ['CONTRIBUTES_TO', '“A” góp phần thực hiện “B”.'],
    ['CELEBRATES', '“A” chào mừng B.'],
  ] as const)('%s', (kind, words) => {
    expect(linkInWords({ kind }, { child: 'A', parent: 'B' })).toBe(words);
  });
});
