import { type Facts, type LawInForce, parseNomination } from '@thidua/core';
import { columnsOfFacts, type EntryColumns, entriesOfFacts } from './facts.record.ts';

/** A made-up nominee as a seed file writes it. */
export interface WrittenNominee {
  /** `namespace/slug`. */
  readonly key: string;
  /** Ends with “(hư cấu)”. */
  readonly name: string;
  /** Key of a unit, `12@2008-08-01`. */
  readonly unit: string;
  readonly organization?: string;
  /** As core's `nominationSchema` writes facts; its judgements, papers and counts hold for any year. */
  readonly facts: { readonly nominee: Facts['nominee'] } & Record<string, unknown>;
  /** Judgements, papers and counts of single years. */
  readonly years?: { readonly [year: string]: Record<string, unknown> };
}

/** A made-up nominee in rows. */
export interface SeededNominee {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly organizationId: string | null;
  readonly kind: NonNullable<Facts['nominee']>;
  readonly columns: ReturnType<typeof columnsOfFacts>;
  readonly entries: readonly EntryColumns[];
}

/** Reads a nominee of a seed file by core's own reader. @throws Error that names the nominee and everything wrong. */
export function readNomineeSeed(written: WrittenNominee, law: LawInForce): SeededNominee {
  const { key, name, unit, organization, facts: given, years = {} } = written;
  const facts = factsFrom(key, given, law);
  if (facts.nominee === undefined) throw new Error(`${key}: nominee is missing`);
  return {
    id: key,
    name,
    unitId: unit,
    organizationId: organization ?? null,
    kind: facts.nominee,
    columns: columnsOfFacts(facts),
    entries: [
      ...entriesOfFacts(facts, null),
      ...Object.entries(years).flatMap(([year, topics]) => entriesOfFacts(factsFrom(key, topics, law), Number(year))),
    ],
  };
}

function factsFrom(key: string, facts: Record<string, unknown>, law: LawInForce): Facts {
  const [award = ''] = Object.keys(law.awards);
  const parsed = parseNomination({ award, year: Number(law.on.slice(0, 4)), facts }, law);
  if (parsed.ok) return parsed.nomination.facts;
  throw new Error(`${key}: ${parsed.issues.map(({ path, code }) => `${path} ${code}`).join('; ')}`);
}
