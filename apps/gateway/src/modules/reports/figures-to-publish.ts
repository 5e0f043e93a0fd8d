import type { Key, Observation, Report, ReportItem } from '@thidua/core';
import type { Prisma } from '../../generated/prisma/client.ts';

type Observations = Pick<Prisma.TransactionClient, 'observation'>;

/** Key of the figure that is handed in for an item as the `number`-th. */
export const figureKey = (report: Key, item: number, number: number): Key => `${report}.${item + 1}.${number}`;

/** Key of the entry that takes back a published figure of an item in an edition that has none. */
const withdrawalKey = (report: Key, item: number, edition: number): Key => `${report}.${item + 1}.rut-${edition}`;

const isWithdrawal = (key: Key): boolean => /\.rut-\d+$/.test(key);

/**
 * What an accepted report adds to the public observations. A figure supersedes what was published for its item before,
 * and not what was handed back and never public. Where a correction says that there is no figure any more, `notSurveyed`
 * supersedes the published one, with its reason: otherwise the figure that was wrong would stand.
 */
export async function figuresToPublish(transaction: Observations, report: Report): Promise<readonly Observation[]> {
  const ownKeys = report.items.map((item, index) => keysOf(report, item, index));
  const stored = await transaction.observation.findMany({
    where: { id: { in: ownKeys.flat() } },
    select: { id: true },
  });
  const published = new Set(stored.map(({ id }) => id));
  const tips = await latestOf(transaction, published);
  return report.items.flatMap((item, index): readonly Observation[] => {
    const last = ownKeys[index]?.findLast((key) => published.has(key));
    const tip = last === undefined ? null : (tips.get(last) ?? last);
    const { answer } = item;
    if (answer?.kind === 'figure') {
      const { supersedes: _handedIn, ...figure } = answer.observation;
      if (published.has(figure.key)) return [];
      return [tip === null ? figure : { ...figure, supersedes: tip }];
    }
    return tip === null || isWithdrawal(tip) ? [] : [withdrawal(report, item, index, tip)];
  });
}

/** All keys under which something was or could have been published for the item, oldest first. */
function keysOf(report: Report, { submissions }: ReportItem, index: number): readonly Key[] {
  return Array.from({ length: report.version }, (_, before) => before + 1).flatMap((edition) => [
    ...submissions.flatMap(({ version, answer }) =>
      version === edition && answer.kind === 'figure' ? [answer.observation.key] : [],
    ),
    withdrawalKey(report.key, index, edition),
  ]);
}

/** Leads each key on to the figure that was last put in its place, as somebody may have corrected it since. */
async function latestOf(transaction: Observations, keys: ReadonlySet<Key>): Promise<ReadonlyMap<Key, Key>> {
  const latest = new Map<Key, Key>();
  for (let open = new Map([...keys].map((key) => [key, key])); open.size > 0; ) {
    const next = await transaction.observation.findMany({
      where: { supersedesId: { in: [...open.keys()] } },
      select: { id: true, supersedesId: true },
      orderBy: { id: 'asc' },
    });
    const led = next.flatMap(({ id, supersedesId }): [Key, Key][] => {
      const from = supersedesId === null ? undefined : open.get(supersedesId);
      return from === undefined ? [] : [[id, from]];
    });
    for (const [id, from] of led) latest.set(from, id);
    open = new Map(led);
  }
  return latest;
}

function withdrawal(report: Report, item: ReportItem, index: number, supersedes: Key): Observation {
  const { about, scope, period, answer } = item;
  const said = answer?.kind === 'noFigure' ? answer.why : answer?.kind === 'words' ? answer.text : '';
  return {
    key: withdrawalKey(report.key, index, report.version),
    indicator: about.indicator ?? '',
    scope,
    period,
    quantity: { kind: 'notSurveyed' },
    status: 'REVISED',
    voice: 'DECLARED',
    knownOn: report.acceptedOn ?? '',
    supersedes,
    source: [],
    note: said,
  };
}
