import * as v from 'valibot';
import { dayField } from '../../shapes/day-field.ts';
import { countField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { NomineeKind } from '../nominee.ts';
import { type PendingMatter, pendingMatters } from '../pending-matter.ts';
import { type Subject, subjects } from '../subject.ts';
import {
  writtenContest,
  writtenDiscipline,
  writtenHonour,
  writtenMerit,
  writtenPost,
  writtenPrize,
  writtenService,
} from './registers.ts';
import { writtenMembers } from './written-members.ts';
import { writtenRatings } from './written-ratings.ts';

/** The shape of facts in data from outside: that of `Facts`, with registers by year as a map or as a list. */
export const writtenFacts = strictFields({
  nominee: v.exactOptional(oneOf<NomineeKind>()(['individual', 'collective', 'household'])),
  subjects: v.exactOptional(listOf(oneOf<Subject>()(subjects))),
  sex: v.exactOptional(oneOf<'female' | 'male'>()(['female', 'male'])),
  higherRetirementAge: v.exactOptional(v.boolean()),
  foundedOn: v.exactOptional(dayField),
  ratings: v.exactOptional(writtenRatings),
  honours: v.exactOptional(listOf(writtenHonour)),
  merits: v.exactOptional(listOf(writtenMerit)),
  contests: v.exactOptional(listOf(writtenContest)),
  prizes: v.exactOptional(listOf(writtenPrize)),
  members: v.exactOptional(writtenMembers),
  service: v.exactOptional(listOf(writtenService)),
  posts: v.exactOptional(listOf(writtenPost)),
  discipline: v.exactOptional(listOf(writtenDiscipline)),
  pending: v.exactOptional(listOf(oneOf<PendingMatter>()(pendingMatters))),
  judgements: v.exactOptional(mapOf(v.boolean())),
  attestations: v.exactOptional(mapOf(v.boolean())),
  amounts: v.exactOptional(mapOf(countField)),
});

export type WrittenFacts = v.InferOutput<typeof writtenFacts>;
