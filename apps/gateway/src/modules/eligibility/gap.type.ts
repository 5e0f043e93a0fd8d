import type { Gap } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { LawProvisionType } from '../law-book/law-provision.type.ts';

/** A gap with the law whose names its sentences need. */
export interface GapOfLaw {
  readonly gap: Gap;
  readonly of: LawOnDay;
}

export const EligibilityGapType = builder.objectRef<GapOfLaw>('EligibilityGap');

const GapWayType = builder.objectRef<readonly GapOfLaw[]>('EligibilityWay').implement({
  description: 'One of several ways, with what it lacks — một trong các cách đạt.',
  fields: (t) => ({
    gaps: t.field({
      type: [EligibilityGapType],
      complexity: { field: 1, multiplier: 3 },
      description: 'What fails on this way; all of it has to change — còn thiếu.',
      resolve: (gaps) => [...gaps],
    }),
  }),
});

EligibilityGapType.implement({
  description: 'The smallest clause that failed — còn thiếu gì.',
  fields: (t) => ({
    provision: t.field({
      type: LawProvisionType,
      nullable: true,
      description: 'The clause; null: the standard itself, outside any cited clause — căn cứ.',
      resolve: ({ gap }) => gap.provision,
    }),
    sentences: t.stringList({
      args: languageArgument,
      complexity: 1,
      description: 'What is missing, a line each; ways in lines of their own — giải thích.',
      resolve: ({ gap, of }, { language }) => [...localeOf(language).gap(gap, of.words(language))],
    }),
    ways: t.field({
      type: [GapWayType],
      complexity: { field: 1, multiplier: 3 },
      description: 'Where a clause offers several ways: each with what it lacks, the nearest first — các cách đạt.',
      resolve: ({ gap, of }) => (gap.ways ?? []).map((way) => way.map((one) => ({ gap: one, of }))),
    }),
  }),
});
