import type { Facts } from '@thidua/core';
import type { Nominee, Prisma, Register, RegisterEntry } from '../../generated/prisma/client.ts';
import { present } from '../../rows/present.ts';

/** What of a row an entry of facts is made of. */
export type EntryColumns = Pick<RegisterEntry, 'register' | 'year' | 'award' | 'entry'>;

/** Registers that are lists in facts: left out unless they are complete, since a list that is given is whole. */
const listRegisters = ['honours', 'merits', 'contests', 'prizes', 'service', 'posts', 'discipline'] as const;

/** Registers of facts by year: each year stands for itself. */
const yearRegisters = ['ratings', 'members'] as const;

/** Registers of single topics, of a year or of any. */
const topicRegisters = ['judgements', 'attestations', 'amounts'] as const;

interface TopicEntry {
  readonly topic: string;
  readonly value: boolean | number;
}

/**
 * What the registers say of a nominee for a nomination of a year, as core's `nominationSchema` reads facts: registers by
 * year as lists, so that two entries for one year are found. An entry of a topic for that year stands before one for any.
 */
export function writtenFactsOf(
  nominee: Nominee,
  entries: readonly EntryColumns[],
  year: number,
): { readonly [register in keyof Facts]?: unknown } {
  const of = (register: Register) => entries.filter((entry) => entry.register === register);
  const isComplete = (register: Register) => nominee.completeRegisters.includes(register);
  const facts: Record<string, unknown> = {
    nominee: nominee.kind,
    ...present({
      subjects: nominee.subjects,
      sex: nominee.sex,
      higherRetirementAge: nominee.higherRetirementAge,
      foundedOn: nominee.foundedOn,
    }),
  };
  for (const register of listRegisters)
    if (isComplete(register)) facts[register] = of(register).map(({ entry }) => entry);
  if (isComplete('pending')) facts.pending = of('pending').map(({ entry }) => (entry as { matter: string }).matter);
  for (const register of yearRegisters) {
    const list = of(register).map(({ entry }) => entry);
    if (list.length > 0) facts[register] = list;
  }
  for (const register of topicRegisters) {
    const topics = [...topicsOf(of(register), null), ...topicsOf(of(register), year)];
    if (topics.length > 0) facts[register] = Object.fromEntries(topics);
  }
  return facts;
}

function topicsOf(entries: readonly EntryColumns[], year: number | null): (readonly [string, boolean | number])[] {
  return entries
    .filter((entry) => entry.year === year)
    .map(({ entry }) => {
      const { topic, value } = entry as unknown as TopicEntry;
      return [topic, value] as const;
    });
}

/** The columns of a nominee that come from facts; what facts leave out is not known. */
export function columnsOfFacts(facts: Facts): {
  subjects: Prisma.InputJsonValue | null;
  sex: string | null;
  higherRetirementAge: boolean | null;
  foundedOn: string | null;
  completeRegisters: Register[];
} {
  const lists: readonly Register[] = [...listRegisters, 'pending'];
  return {
    subjects: facts.subjects === undefined ? null : [...facts.subjects],
    sex: facts.sex ?? null,
    higherRetirementAge: facts.higherRetirementAge ?? null,
    foundedOn: facts.foundedOn ?? null,
    completeRegisters: lists.filter((register) => facts[register] !== undefined),
  };
}

/**
 * The entries that facts hold.
 * @param topicYear the year that judgements, papers and counts are of; null: of any.
 */
export function entriesOfFacts(facts: Facts, topicYear: number | null): EntryColumns[] {
  return [
    ...byYear('ratings', facts.ratings, (rating) => ({ rating })),
    ...byYear('members', facts.members, (members) => ({ ...members })),
    ...(facts.honours ?? []).map((entry) => row('honours', entry, entry.year, entry.award)),
    ...(facts.merits ?? []).map((entry) => row('merits', entry, entry.year)),
    ...(facts.contests ?? []).map((entry) => row('contests', entry, entry.year)),
    ...(facts.prizes ?? []).map((entry) => row('prizes', entry, entry.year)),
    ...(facts.service ?? []).map((entry) => row('service', entry, null)),
    ...(facts.posts ?? []).map((entry) => row('posts', entry, null)),
    ...(facts.discipline ?? []).map((entry) => row('discipline', entry, null)),
    ...(facts.pending ?? []).map((matter) => row('pending', { matter }, null)),
    ...topicRegisters.flatMap((register) =>
      Object.entries(facts[register] ?? {}).map(([topic, value]) => row(register, { topic, value }, topicYear)),
    ),
  ];
}

function byYear<Value>(
  register: 'ratings' | 'members',
  values: { readonly [year: number]: Value } | undefined,
  entryOf: (value: Value) => object,
): EntryColumns[] {
  return Object.entries<Value>(values ?? {}).map(([year, value]) =>
    row(register, { year: Number(year), ...entryOf(value) }, Number(year)),
  );
}

function row(register: Register, entry: object, year: number | null, award: string | null = null): EntryColumns {
  return { register, year, award, entry: entry as Prisma.JsonObject };
}
