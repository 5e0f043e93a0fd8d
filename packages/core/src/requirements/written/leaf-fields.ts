import * as v from 'valibot';
import { type ContestOrganizer, contestOrganizers } from '../../facts/contest.ts';
import { type DisciplineForm, disciplineForms } from '../../facts/discipline.ts';
import { type HonourBasis, type HonourIssuer, honourBases } from '../../facts/honour.ts';
import { type MeritKind, type MeritScope, meritKinds, meritScopes } from '../../facts/merit.ts';
import type { NomineeKind } from '../../facts/nominee.ts';
import type { Prize } from '../../facts/prize.ts';
import { type Rating, ratings } from '../../facts/rating.ts';
import { type ServiceKind, type ServicePlace, serviceKinds, servicePlaces } from '../../facts/service.ts';
import { type Subject, subjects } from '../../facts/subject.ts';
import { countField, ordinalField, percentField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { kebabField, lineField, textField, wordsField } from '../../shapes/text-fields.ts';
import type { NotKnown } from '../not-known.ts';

const ratingField = oneOf<Rating>()(ratings);
const yes = v.exactOptional(v.literal(true));
const codes = filledListOf(lineField);
const topicField = strictFields({ key: kebabField, vi: textField, en: textField });
const placeList = filledListOf(oneOf<ServicePlace>()(servicePlaces));
const places = v.exactOptional(placeList);
const prizeField = strictFields({
  level: oneOf<Prize['level']>()(['world', 'continent', 'region']),
  place: oneOf<Prize['place']>()(['first', 'second', 'third']),
});

/** Fields by which earlier awards are asked for. */
export const honourAskedFields = {
  awards: codes,
  countsUpward: yes,
  issuers: v.exactOptional(
    filledListOf(oneOf<HonourIssuer>()(['ministryOfDefence', 'ministryOfPublicSecurity', 'other'])),
  ),
};

/** Fields by which the years of a run are asked for. */
export const yearAskedFields = { rated: v.exactOptional(ratingField), orHeld: v.exactOptional(codes) };

/** Every requirement without parts as it is written, and “đạt tiêu chuẩn”, whose part stands in another award. */
export const leafFields = {
  amount: strictFields({ kind: v.literal('amount'), topic: topicField, atLeast: countField }),
  attested: strictFields({ kind: v.literal('attested'), topic: topicField }),
  elapsed: strictFields({ kind: v.literal('elapsed'), years: ordinalField }),
  everyYear: strictFields({ kind: v.literal('everyYear'), ...yearAskedFields }),
  existed: strictFields({ kind: v.literal('existed'), years: ordinalField }),
  held: strictFields({
    kind: v.literal('held'),
    ...honourAskedFields,
    times: ordinalField,
    consecutiveYears: yes,
    ever: yes,
  }),
  heldPost: strictFields({
    kind: v.literal('heldPost'),
    posts: codes,
    atLeast: v.exactOptional(ordinalField),
    below: v.exactOptional(ordinalField),
    terms: v.exactOptional(ordinalField),
    lessForWomen: yes,
  }),
  judged: strictFields({ kind: v.literal('judged'), topic: topicField }),
  meets: strictFields({ kind: v.literal('meets'), award: lineField }),
  membersHolding: strictFields({ kind: v.literal('membersHolding'), award: lineField, count: ordinalField }),
  merits: strictFields({
    kind: v.literal('merits'),
    kinds: filledListOf(oneOf<MeritKind>()(meritKinds)),
    scope: oneOf<MeritScope>()(meritScopes),
    count: ordinalField,
    applied: yes,
  }),
  neverHeld: strictFields({
    kind: v.literal('neverHeld'),
    awards: codes,
    basis: v.exactOptional(oneOf<HonourBasis>()(honourBases)),
  }),
  noMemberDisciplined: strictFields({
    kind: v.literal('noMemberDisciplined'),
    from: oneOf<DisciplineForm>()(disciplineForms),
  }),
  notKnown: strictFields({
    kind: v.literal('notKnown'),
    why: oneOf<NotKnown['why']>()(['unread', 'memory', 'delegated']),
    instrument: v.exactOptional(lineField),
    words: wordsField,
  }),
  notYetRewarded: strictFields({ kind: v.literal('notYetRewarded') }),
  prizeWon: strictFields({ kind: v.literal('prizeWon'), prizes: filledListOf(prizeField), sent: yes }),
  rated: strictFields({ kind: v.literal('rated'), atLeast: ratingField }),
  ratedYears: strictFields({ kind: v.literal('ratedYears'), atLeast: ratingField, years: ordinalField }),
  recipient: strictFields({
    kind: v.literal('recipient'),
    nominee: oneOf<NomineeKind>()(['individual', 'collective', 'household']),
    of: v.exactOptional(filledListOf(oneOf<Subject>()(subjects))),
    except: v.exactOptional(filledListOf(oneOf<Subject>()(subjects))),
  }),
  roundAnniversary: strictFields({ kind: v.literal('roundAnniversary') }),
  served: strictFields({
    kind: v.literal('served'),
    in: filledListOf(oneOf<ServiceKind>()(serviceKinds)),
    atLeast: countField,
    below: v.exactOptional(ordinalField),
    double: places,
    only: places,
    unread: v.exactOptional(strictFields({ places: placeList, words: wordsField })),
    unbroken: yes,
  }),
  shareOfMembers: strictFields({
    kind: v.literal('shareOfMembers'),
    who: lineField,
    percent: percentField,
    above: yes,
  }),
  stood: strictFields({
    kind: v.literal('stood'),
    in: oneOf<'cluster' | 'movement'>()(['cluster', 'movement']),
    by: filledListOf(oneOf<ContestOrganizer>()(contestOrganizers)),
    as: oneOf<'leader' | 'outstanding'>()(['leader', 'outstanding']),
    at: v.exactOptional(filledListOf(oneOf<'interim' | 'final'>()(['interim', 'final']))),
    years: v.exactOptional(ordinalField),
    thematic: yes,
  }),
  undisciplinedInPost: strictFields({ kind: v.literal('undisciplinedInPost'), posts: codes }),
};
