/** The written form of a small valid file, `test`: one directive, one campaign of Lai Châu, one target with its statement. */
export function buildCampaignFile(
  overrides: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    format: 'thidua-campaign-file/1',
    namespace: 'test',
    title: 'Tệp thử',
    codesOn: '2024-02-07',
    numbers: { decimal: '.' },
    documents: [{ key: 'chi-thi', kind: 'CHI_THI', title: 'Chỉ thị thử' }],
    campaigns: [
      {
        key: 'nam',
        name: 'Phong trào thi đua thử',
        kind: 'REGULAR',
        scope: 'LOCALITY',
        unit: '12',
        launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh' }],
        launchedBy: { document: 'chi-thi' },
        year: 2024,
      },
    ],
    indicators: [
      {
        key: 'grdp',
        code: 'GRDP_GROWTH',
        name: { vi: 'Tốc độ tăng GRDP', en: 'GRDP growth' },
        unitOfMeasure: '%',
        valueType: 'RATE',
        direction: 'UP',
        periodicity: 'YEAR',
        accumulation: 'GROWTH',
      },
    ],
    targets: [
      {
        key: 'tang-truong',
        name: 'Tốc độ tăng GRDP',
        indicator: 'grdp',
        scope: { unit: '12' },
        period: '2024',
        predicate: { kind: 'about', value: '9' },
        promisedBy: ['campaign:nam'],
      },
    ],
    statements: [
      {
        row: '1.1',
        document: 'chi-thi',
        clause: '2',
        words: ['khoảng 9%'],
        summary: { vi: 'GRDP tăng khoảng 9 %', en: 'GRDP growth of about 9 %' },
        carriedBy: ['target:tang-truong'],
      },
    ],
    ...overrides,
  };
}
