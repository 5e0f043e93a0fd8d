import { type Award, decisionTables, type ExpiringInstrument, expiringInstruments, vietnamLaw } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { answeringProblems } from '../../../graphql/problems/library-problem.ts';
import { requestProblem } from '../../../graphql/problems/request-problem.ts';
import { LawAwardType } from '../law-award.type.ts';
import { ForceConditionType, LawInstrumentType } from '../law-instrument.type.ts';
import { awardsTouchedBy } from '../touched-awards.ts';

interface Alarm extends ExpiringInstrument {
  readonly on: string;
}

/** Ten years: what ends later nobody needs to watch yet. */
const mostDays = 3_660;

const ExpiringLawType = builder.objectRef<Alarm>('ExpiringLaw').implement({
  description: 'Instrument that ends soon or may end early, with what stands on it — văn bản sắp hết hiệu lực.',
  fields: (t) => ({
    instrument: t.expose('instrument', { type: LawInstrumentType, description: 'Which — văn bản.' }),
    endsOn: t.expose('endsOn', {
      type: 'Day',
      nullable: true,
      description: 'First day no longer in force, where it lies in the days asked for — hết hiệu lực từ.',
    }),
    mayEndEarlier: t.expose('mayEndEarlier', {
      type: ForceConditionType,
      nullable: true,
      description: 'On what condition it ends before its day — có thể hết hiệu lực sớm.',
    }),
    mayEndLater: t.expose('mayEndLater', {
      type: ForceConditionType,
      nullable: true,
      description: 'On what condition it stays after its day — có thể kéo dài.',
    }),
    awards: t.field({
      type: [LawAwardType],
      complexity: { field: 1, multiplier: 40 },
      description:
        'Awards whose standard cites it on that day, or in the last one encoded before — danh hiệu bị ảnh hưởng.',
      resolve: ({ instrument, on }): Award[] => [...awardsTouchedBy(instrument.number, on)],
    }),
    tables: t.stringList({
      description: 'Names of the tables with a row that cites it — bảng bị ảnh hưởng.',
      resolve: ({ instrument }) =>
        decisionTables
          .filter(({ rows }) =>
            rows.some(({ provisions }) => provisions.some((one) => one.instrument === instrument.number)),
          )
          .map(({ name }) => name),
    }),
  }),
});

builder.queryField('expiringLaw', (t) =>
  t.field({
    type: [ExpiringLawType],
    args: {
      withinDays: t.arg.int({ required: true, description: 'Days to look ahead, at most 3660 — trong số ngày tới.' }),
      on: t.arg({ type: 'Day', description: 'Day to look from; today if left out — tính từ ngày.' }),
    },
    complexity: { field: 1, multiplier: 5 },
    description: 'Instruments that end within some days, or may end early — cảnh báo văn bản sắp hết hiệu lực.',
    resolve: (_root, { withinDays, on }, { today }) => {
      if (withinDays < 0 || withinDays > mostDays)
        throw requestProblem('COUNT_OUTSIDE', { value: withinDays, least: 0, most: mostDays });
      const day = on ?? today;
      return answeringProblems(() =>
        expiringInstruments({ instruments: vietnamLaw.instruments, on: day, withinDays }).map((one) => ({
          ...one,
          on: day,
        })),
      );
    },
  }),
);
