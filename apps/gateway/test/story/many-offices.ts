import type { Database } from '../../src/platform/database/database.ts';
import { type Outcome, openStory, type StoryGateway } from '../client/story-gateway.ts';
import { checkRecord } from '../support/check-record.ts';
import {
  actOn,
  assign,
  campaignBody,
  codeOf,
  communes,
  launch,
  monthly,
  ns,
  office,
  ownReport,
  reportsOf,
  type SeenReport,
} from './year-of-a-province.ts';

export interface ManyOffices {
  /** How many operations ended with each answer: `editCampaign StaleVersion`. */
  readonly answers: ReadonlyMap<string, number>;
  readonly operations: number;
  readonly changes: number;
  readonly things: number;
  readonly reports: number;
  /** What must not be: a lost update, a doubled report, a version with a gap, an answer without its change. */
  readonly faults: readonly string[];
}

const drafts = [1, 2, 3].map((number) => `${ns}/du-thao-${number}`);
const periods = ['2026-01', '2026-02', '2026-03', '2026-04'];

/**
 * Several offices at once do what gets in each other's way: edit the same drafts, open the same reports, answer, hand in,
 * return and accept them, record documents under one key, and send the same request twice. Afterwards the record is read.
 */
export async function runManyOffices(
  database: Database,
  { operations, workers, seed = 1 }: { readonly operations: number; readonly workers: number; readonly seed?: number },
): Promise<ManyOffices> {
  const story = await openStory(database, '2026-01-05');
  try {
    await launch(story);
    await assign(story);
    story.on('2026-05-02');
    for (const key of drafts) await story.done(office, 'createCampaign', { key, campaign: campaignWithout(key) });
    const pick = picker(seed);
    const answers = new Map<string, number>();
    const made = new Map<string, Outcome>();
    const faults: string[] = [];
    let left = operations;
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const { mutation, outcome } = await operate(story, pick, operations - left);
        const name = `${mutation} ${outcome.change === undefined ? (outcome.code ?? outcome.__typename) : 'done'}`;
        answers.set(name, (answers.get(name) ?? 0) + 1);
        if (outcome.change !== undefined) remember(made, outcome, faults);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    faults.push(...(await faultsOf(database, made)));
    const { changes, things, faults: broken } = await checkRecord(database.prisma);
    const reports = await database.prisma.report.count();
    return { answers, operations, changes, things, reports, faults: [...faults, ...broken] };
  } finally {
    await story.close();
  }
}

/** A draft of its own: the keys of its contents and duties are nobody else's. */
function campaignWithout(key: string): object {
  const { contents: _contents, duties: _duties, ...body } = campaignBody;
  return { ...body, name: `Dự thảo ${key} (hư cấu)` };
}

type Pick = <Value>(values: readonly Value[]) => Value;

interface Operated {
  readonly mutation: string;
  readonly outcome: Outcome;
}

async function operate(story: StoryGateway, pick: Pick, number: number): Promise<Operated> {
  const kind = pick([
    'edit',
    'edit',
    'document',
    'schedule',
    'commune',
    'commune',
    'commune',
    'office',
    'office',
    'twice',
  ]);
  if (kind === 'edit') return editDraft(story, pick, number);
  if (kind === 'document') {
    const input = { key: `${ns}/vb-${number % 40}`, kind: 'BAO_CAO', title: `Báo cáo ${number} (hư cấu)` };
    return did('createDocument', story.change(office, 'createDocument', input));
  }
  if (kind === 'twice') {
    const input = {
      requestKey: `hai-lan-${number % 20}`,
      key: `${ns}/hai-lan-${number % 20}`,
      kind: 'BAO_CAO',
      title: 'Hai lần (hư cấu)',
    };
    return did('createDocument twice', story.change(office, 'createDocument', input));
  }
  if (kind === 'schedule') {
    const reporters = communes.map((user) => ({ unit: { code: codeOf(user) } }));
    return did(
      'scheduleReports',
      story.change(office, 'scheduleReports', { duty: monthly, periods: [pick(periods)], reporters }),
    );
  }
  return kind === 'commune' ? communeActs(story, pick, number) : officeActs(story, pick);
}

async function editDraft(story: StoryGateway, pick: Pick, number: number): Promise<Operated> {
  const key = pick(drafts);
  const { campaignDraft } = await story.look(office, `{ campaignDraft(key: "${key}") { version } }`);
  const { version } = campaignDraft as { version: number };
  const campaign = { ...campaignWithout(key), theme: `Lần ${number} (hư cấu)` };
  return did('editCampaign', story.change(office, 'editCampaign', { key, expectedVersion: version, campaign }));
}

/** A commune writes into one of its reports or hands it in; twice as often as the office looks. */
async function communeActs(story: StoryGateway, pick: Pick, number: number): Promise<Operated> {
  const user = pick(communes);
  const report = await ownReport(story, user, pick(periods)).catch(() => null);
  if (report === null) return { mutation: 'nothing to report', outcome: { __typename: 'yet' } };
  const item = pick(report.items).key;
  const answers = [
    { item, answer: { figure: { quantity: { exact: { value: String(number) } }, status: 'PRELIMINARY' } } },
  ];
  if (report.state === 'RETURNED') {
    const returned = report.items.filter(({ state }) => state === 'RETURNED').slice(0, 1);
    const again = returned.map(({ key }) => ({ ...answers[0], item: key }));
    return did('resubmitReport', story.change(user, 'resubmitReport', { ...actOn(report), answers: again }));
  }
  if (number % 3 === 0) return did('submitReport', story.change(user, 'submitReport', actOn(report)));
  const all = number % 2 === 0 ? report.items.map(({ key }) => ({ ...answers[0], item: key })) : answers;
  return did('answerReport', story.change(user, 'answerReport', { ...actOn(report), answers: all }));
}

async function officeActs(story: StoryGateway, pick: Pick): Promise<Operated> {
  const seen = (await reportsOf(story, office, pick(periods))).filter(({ state }) => state === 'SUBMITTED');
  if (seen.length === 0) return { mutation: 'nothing to accept', outcome: { __typename: 'yet' } };
  const report: SeenReport = pick(seen);
  if (pick([true, false])) return did('acceptReport', story.change(office, 'acceptReport', actOn(report)));
  const input = {
    ...actOn(report),
    item: pick(report.items).key,
    reason: 'Chưa khớp (hư cấu)',
    deadline: '2026-05-20',
  };
  return did('returnReportItem', story.change(office, 'returnReportItem', input));
}

async function did(mutation: string, outcome: Promise<Outcome>): Promise<Operated> {
  return { mutation, outcome: await outcome };
}

/** Each successful answer is a change of its own; the same change may answer the same request again, and no other. */
function remember(made: Map<string, Outcome>, outcome: Outcome, faults: string[]): void {
  const { kind, entity, version, action } = outcome.change ?? { kind: '', entity: '', version: 0, action: '' };
  const name = `${kind} ${entity} ${version}`;
  const earlier = made.get(name);
  if (earlier !== undefined && !entity.includes('/hai-lan-')) faults.push(`${name}: two answers for ${action}`);
  made.set(name, outcome);
}

async function faultsOf({ pool, prisma }: Database, made: ReadonlyMap<string, Outcome>): Promise<readonly string[]> {
  const recorded = await prisma.change.findMany({ select: { kind: true, entityId: true, version: true } });
  const names = new Set(recorded.map(({ kind, entityId, version }) => `${kind} ${entityId} ${version}`));
  const lost = [...made.keys()].filter((name) => !names.has(name)).map((name) => `${name}: answered and lost`);
  const { rows } = await pool.query<{ name: string }>(
    `SELECT duty_id || ' ' || coalesce(unit_id, organization_id) || ' ' || period AS name FROM report
     WHERE edition = 1 GROUP BY duty_id, coalesce(unit_id, organization_id), period HAVING count(*) > 1`,
  );
  return [...lost, ...rows.map(({ name }) => `${name}: doubled report`)];
}

/** Drawn numbers that are the same in every run of a seed; who comes first is up to the machine. */
function picker(seed: number): Pick {
  let state = seed;
  return (values) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
}
