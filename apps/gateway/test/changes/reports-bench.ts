import { expect } from 'vitest';
import { importCampaignFile } from '../../src/modules/import/import-campaign-file.ts';
import { prepareUnits } from '../../src/modules/import/prepared-units.ts';
import { register } from '../../src/modules/units/unit-register.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import { type DemoGateway, openDemoGateway } from '../client/demo-gateway.ts';
import { testDay } from '../client/gateway-client.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

export const office = 'so-noi-vu-lai-chau';
export const foreignOffice = 'so-noi-vu-bac-giang';
export const department = 'so-van-hoa-lai-chau';
export const commune = 'cap-xa-lai-chau';
export const second = 'cap-xa-lai-chau-2';
export const third = 'cap-xa-lai-chau-3';

/** Codes of the units of the three commune users. */
export const codes = demoUsers(register, testDay)
  .filter(({ role }) => role === 'COMMUNE')
  .map(({ unit: [key = ''] }) => key.slice(0, key.indexOf('@')));

const target = (
  place: number,
  name: string,
  code: string,
  predicate: string,
  indicator = `\n    indicator: ${name}`,
) => `
  - key: ${name}-${code}
    name: Chỉ tiêu ${place} (hư cấu)${indicator}
    scope: { unit: "${code}" }
    period: "2026"
    predicate: ${predicate}
    modality: { class: ASPIRE }
    promisedBy: ["campaign:nam-2026"]`;

/** A made-up campaign of Lai Châu for 2026: two figures and one thing in words for each of three communes. */
const book = `
format: thidua-campaign-file/1
namespace: bao-cao-2026
title: Phong trào thi đua năm 2026 (hư cấu, để kiểm thử)
requires: [national, lai-chau-2024]
codesOn: "2026-01-05"
numbers: { decimal: "." }
documents:
  - { key: ct, kind: CHI_THI, title: Chỉ thị về phong trào thi đua năm 2026 (hư cấu), number: 01/CT-HC, issuedOn: "2026-01-05" }
campaigns:
  - key: nam-2026
    name: Thi đua năm 2026 của tỉnh Lai Châu (hư cấu)
    kind: REGULAR
    scope: LOCALITY
    unit: "12"
    launchers: [{ post: PEOPLES_COMMITTEE_CHAIR, printed: Chủ tịch UBND tỉnh }]
    launchedBy: { document: ct }
    launchedOn: "2026-01-05"
    year: 2026
    state: LAUNCHED
duties:
  - { key: hang-thang, kind: report, name: Báo cáo hằng tháng (hư cấu), of: "campaign:nam-2026", obligors: [Các xã], frequency: MONTH, during: "2026", dueDaysAfterPeriod: 30 }
  - { key: dot-xuat, kind: report, name: Báo cáo đột xuất (hư cấu), of: "campaign:nam-2026", obligors: [Các xã], obligorOrganizations: [lai-chau-2024/so-van-hoa-the-thao-du-lich, lai-chau-2024/mttq-tinh], via: lai-chau-2024/so-van-hoa-the-thao-du-lich, frequency: AD_HOC }
  - { key: tuyen-truyen, kind: publicise, name: Tuyên truyền (hư cấu), of: "campaign:nam-2026", obligors: [Các xã], frequency: AD_HOC }
indicators:
  - { key: viec-lam, code: VIEC_LAM_HC, name: { vi: Việc làm mới (hư cấu), en: New jobs (fictional) }, unitOfMeasure: người, valueType: NUMBER, direction: UP, periodicity: MONTH, accumulation: CUMULATIVE }
  - { key: ho-ngheo, code: HO_NGHEO_HC, name: { vi: Tỷ lệ hộ nghèo (hư cấu), en: Poor households (fictional) }, unitOfMeasure: "%", valueType: RATE, direction: DOWN, periodicity: MONTH, accumulation: POINT, decimals: 2 }
targets:${codes
  .map((code) =>
    [
      target(1, 'viec-lam', code, '{ kind: total, value: "120" }'),
      target(2, 'ho-ngheo', code, '{ kind: atLeast, value: "5" }'),
      target(3, 'tuyen-truyen', code, '{ kind: qualitative, text: Tuyên truyền tốt }', ''),
    ].join(''),
  )
  .join(
    '',
  )}${target(1, 'viec-lam', '12', '{ kind: total, value: "1000" }')}${target(2, 'ho-ngheo', '12', '{ kind: atLeast, value: "5" }')}
`;

export const months = 'bao-cao-2026/hang-thang';
export const adHoc = 'bao-cao-2026/dot-xuat';

type Row = Record<string, unknown>;

const reportFields = /* GraphQL */ `
  id key edition version state inForce late lastDay submittedOn acceptedOn consolidatedInto
  corrects { edition why }
  items { key state answer { __typename ... on FigureAnswer { key quantity { ... on ExactQuantity { value numerator denominator } ... on CountQuantity { m n } } status derived } ... on WordsAnswer { text documents { key } } ... on NoFigureAnswer { why } }
    submissions { edition late } returns { reason deadline } }
`;
const problems = /* GraphQL */ `
  ... on Problem { code sentence } ... on NotAllowed { reasons } ... on StaleVersion { expected current }
  ... on RulesBroken { rules { code path data sentence } }
`;

const name = (act: string) => `${act.charAt(0).toUpperCase()}${act.slice(1)}`;
const actOf = (
  act: string,
  fields = `... on ReportChanged { version change { action before why actorRole } report { ${reportFields} } }`,
) => `mutation ($input: ${name(act)}Input!) { ${act}(input: $input) { __typename ${problems} ${fields} } }`;

const schedule = actOf(
  'scheduleReports',
  '... on ScheduleRefused { data } ... on ReportsScheduled { version opened { key period lastDay by { key } report { key } } existing withoutItems { by { key } period } }',
);
const consolidate = actOf(
  'consolidateReports',
  `... on ReportsConsolidated { version report { ${reportFields} } answered takenUp indicators { indicator { key } value numerator denominator final refused missing { unit { code } why } comparison { own children difference complete } } }`,
);

/** A gateway with the campaign of 2026, and what its offices do. */
export class ReportsBench {
  static async open(): Promise<ReportsBench> {
    const seeded = await openTestDatabase({ seeded: true });
    return new ReportsBench(seeded, await openDemoGateway(seeded.database));
  }

  readonly seeded: TestDatabase;
  readonly gateway: DemoGateway;
  #requests = 0;

  private constructor(seeded: TestDatabase, gateway: DemoGateway) {
    this.seeded = seeded;
    this.gateway = gateway;
  }

  get prisma() {
    return this.seeded.database.prisma;
  }

  /** Back to the seeds, and the campaign of 2026 on top. */
  async reset(): Promise<void> {
    await this.seeded.reset();
    const options = { fileName: 'bao-cao-2026.yaml', units: prepareUnits(), log: silentLogger };
    const outcome = await importCampaignFile(this.seeded.database, book, options);
    if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.findings, null, 1));
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.seeded.close();
  }

  /** Asks, expects no top-level error, and gives the field of that name. */
  async ask(user: string | null, query: string, variables: object = {}): Promise<Row> {
    const { data, errors } = await this.gateway.askAs(user, query, variables);
    expect(errors).toEqual([]);
    return data as Row;
  }

  async #change(user: string | null, query: string, field: string, input: object): Promise<Row> {
    this.#requests += 1;
    const requestKey = `yeu-cau-${String(this.#requests).padStart(4, '0')}`;
    return (await this.ask(user, query, { input: { requestKey, ...input } }))[field] as Row;
  }

  schedule(user: string | null, input: object): Promise<Row> {
    return this.#change(user, schedule, 'scheduleReports', input);
  }

  act(act: string, user: string | null, input: object): Promise<Row> {
    return this.#change(user, actOf(act), act, input);
  }

  consolidate(user: string | null, input: object): Promise<Row> {
    return this.#change(user, consolidate, 'consolidateReports', input);
  }

  /** The report as somebody sees it; null where not. */
  async seen(user: string | null, key: string, edition: number | null = null): Promise<Row | null> {
    const query = `query ($key: String!, $edition: Int) { report(key: $key, edition: $edition) { ${reportFields} } }`;
    return (await this.ask(user, query, { key, edition })).report as Row | null;
  }

  /** The report as its reporter sees it, as the input of the next act. */
  async at(user: string, key: string): Promise<{ report: string; edition: number; expectedVersion: number }> {
    const found = await this.seen(user, key);
    return { report: key, edition: found?.edition as number, expectedVersion: found?.version as number };
  }

  /** Opens the reports of the first communes for months of 2026. */
  async open(periods: readonly string[] = ['2026-09'], who = codes.slice(0, 1)): Promise<void> {
    const reporters = who.map((code) => ({ unit: { code } }));
    const opened = await this.schedule(office, { duty: months, periods, reporters });
    expect(opened).toMatchObject({ __typename: 'ReportsScheduled' });
  }

  async answer(user: string, key: string, value: string, poor: readonly [string, string] = ['10', '200']) {
    const [jobs, households, words] = itemsOf(key);
    const [numerator, denominator] = poor;
    const rate = { value: String((Number(numerator) / Number(denominator)) * 100), numerator, denominator };
    const answers = [
      { item: jobs, answer: { figure: { quantity: { exact: { value } }, status: 'PRELIMINARY' } } },
      { item: households, answer: { figure: { quantity: { exact: rate }, status: 'PRELIMINARY' } } },
      { item: words, answer: { words: { text: 'Đã tuyên truyền (hư cấu)', documents: ['bao-cao-2026/ct'] } } },
    ];
    const given = codes.some((code) => key.includes(`.${code}-`)) ? answers : answers.slice(0, 2);
    return this.act('answerReport', user, { ...(await this.at(user, key)), answers: given });
  }

  /** Answers and hands in. */
  async submit(user: string, key: string, value: string, poor?: readonly [string, string]): Promise<Row> {
    expect(await this.answer(user, key, value, poor)).toMatchObject({ __typename: 'ReportChanged' });
    return this.act('submitReport', user, await this.at(user, key));
  }

  async accept(user: string, key: string): Promise<Row> {
    return this.act('acceptReport', user, await this.at(user, key));
  }
}

/** Key of the report of a commune of today for a month. */
export const keyOf = (code: string, period: string) => `${months}.${period}.${code}-${lifeOf(code)}`;

/** Keys of the items of a report, by what they ask: jobs, poor households, words. */
export function itemsOf(key: string): readonly [string, string, string] {
  const [, period = '', code = '', from = ''] = /\.(\d{4}-\d{2})\.([^.-]+)-([\d-]+)$/.exec(key) ?? [];
  const item = (what: string) => `target:bao-cao-2026/${what}-${code} unit:${code}@${from} ${period}`;
  return [item('viec-lam'), item('ho-ngheo'), item('tuyen-truyen')];
}

const lifeOf = (code: string) => register.lives.get(code)?.at(-1)?.validFrom ?? '';
