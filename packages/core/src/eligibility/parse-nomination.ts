import * as v from 'valibot';
import type { Issue } from '../errors/issue.ts';
import { pathAsWritten, readFacts } from '../facts/written/read-facts.ts';
import { writtenFacts } from '../facts/written/written-facts.ts';
import type { LawInForce } from '../law/law-in-force.ts';
import { cutIssues } from '../shapes/cut-issues.ts';
import { dayField } from '../shapes/day-field.ts';
import { yearField } from '../shapes/number-fields.ts';
import { readPlain } from '../shapes/read-plain.ts';
import { shapeIssues } from '../shapes/shape-issues.ts';
import { strictFields } from '../shapes/strict-fields.ts';
import { lineField } from '../shapes/text-fields.ts';
import { contradictionsOf } from './checking/contradictions.ts';
import { awardNamed, reportAward } from './checking/known-award.ts';
import type { Nomination } from './nomination.ts';

/** The written form of a nomination; its JSON Schema is `schemas/nomination.schema.json`. */
export const nominationSchema = strictFields({
  award: lineField,
  year: yearField,
  proposedOn: v.exactOptional(dayField),
  achievement: v.exactOptional(lineField),
  facts: writtenFacts,
});

export type ParsedNomination<Code extends string = string> =
  | { readonly ok: true; readonly nomination: Nomination<Code> }
  /** At most 200 errors; paths lead into the input. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a nomination from data of any origin: its shape, the names that it uses and what contradicts itself, everything
 * wrong at once. Registers by year may be maps or lists. Nothing is thrown for bad data, and nothing is filled in. That
 * the law of the day has a standard for the award is not asked here: `judge` refuses it with `AWARD_NOT_ENCODED`.
 */
export function parseNomination<Code extends string>(input: unknown, law: LawInForce<Code>): ParsedNomination<Code> {
  const plain = readPlain(input);
  if (!plain.ok) return { ok: false, issues: cutIssues(plain.issues) };
  const shape = v.safeParse(nominationSchema, plain.value);
  if (!shape.success) return { ok: false, issues: cutIssues(shapeIssues(shape.issues)) };
  const found: Issue[] = [];
  const written = shape.output;
  const nomination = { ...written, facts: readFacts(written.facts, 'facts', found) };
  const { award } = nomination;
  if (awardNamed(award, law) === undefined) reportAward(found, 'award', award, law);
  for (const issue of contradictionsOf(nomination, law)) {
    found.push({ ...issue, path: pathAsWritten(written.facts, issue.path) });
  }
  if (found.length > 0) return { ok: false, issues: cutIssues(found) };
  // the code was found among those of the law
  return { ok: true, nomination: nomination as Nomination<Code> };
}
