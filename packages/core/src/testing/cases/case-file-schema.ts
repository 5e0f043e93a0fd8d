import * as v from 'valibot';
import { dayField } from '../../campaign-files/written/date-fields.ts';
import { lineField } from '../../campaign-files/written/text-field.ts';
import type { Facts } from '../../facts/facts.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { Verification } from '../../sources/instrument.ts';

const anything = v.exactOptional(v.unknown());

/** Only the names of the registers: what stands in them is read with the nomination. */
const registers = {
  nominee: anything,
  subjects: anything,
  sex: anything,
  higherRetirementAge: anything,
  foundedOn: anything,
  ratings: anything,
  honours: anything,
  merits: anything,
  contests: anything,
  prizes: anything,
  members: anything,
  service: anything,
  posts: anything,
  discipline: anything,
  pending: anything,
  judgements: anything,
  attestations: anything,
  amounts: anything,
} satisfies Record<keyof Facts, typeof anything>;

const writtenFacts = strictFields(registers);

const lines = v.pipe(v.array(lineField), v.maxLength(100));
const trapNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));

const common = {
  case: lineField,
  lawOn: dayField,
  year: v.pipe(v.number(), v.integer()),
  proposedOn: v.exactOptional(dayField),
  achievement: v.exactOptional(lineField),
  carryOver: v.exactOptional(v.boolean()),
  localBooks: v.exactOptional(lines),
  base: v.exactOptional(lineField),
  facts: v.exactOptional(writtenFacts),
  change: v.exactOptional(writtenFacts),
  trap: v.exactOptional(v.union([trapNumber, v.array(trapNumber)])),
  verification: v.exactOptional(oneOf<Verification>()(['text', 'secondary', 'memory'])),
  provisional: v.exactOptional(v.boolean()),
};

const open = { questions: v.exactOptional(lines), unread: v.exactOptional(lines) };

/** One case; which further fields it may have depends on what it expects. */
const writtenCase = v.variant('expect', [
  strictFields({ ...common, expect: v.literal('eligible') }),
  strictFields({ ...common, expect: v.literal('ineligible'), gaps: v.pipe(lines, v.minLength(1)) }),
  strictFields({ ...common, ...open, expect: v.literal('undetermined') }),
  strictFields({
    ...common,
    ...open,
    expect: v.literal('deferred'),
    otherwise: oneOf<'eligible' | 'ineligible' | 'undetermined'>()(['eligible', 'ineligible', 'undetermined']),
    gaps: v.exactOptional(lines),
  }),
  strictFields({ ...common, expect: v.literal('refused'), error: lineField }),
]);

/** A file of cases: one award, facts named once, and the cases. */
export const caseFileSchema = strictFields({
  award: lineField,
  name: lineField,
  bases: v.exactOptional(v.record(v.string(), writtenFacts)),
  cases: v.pipe(v.array(writtenCase), v.minLength(1), v.maxLength(1_000)),
});

export type WrittenCaseFile = v.InferOutput<typeof caseFileSchema>;
export type WrittenCase = WrittenCaseFile['cases'][number];
export type WrittenFacts = v.InferOutput<typeof writtenFacts>;
