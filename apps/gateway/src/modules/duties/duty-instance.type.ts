import type { DutyInstance } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntity } from '../entities/load-entity.ts';
import { DutyReadingEnum, DutyStateEnum } from './duty-enums.ts';

export const DutyInstanceType = builder.objectRef<DutyInstance>('DutyInstance').implement({
  description: 'A duty for one period or one thing, as it stands on a day — một kỳ thực hiện; computed, never stored.',
  fields: (t) => ({
    duty: t.field({
      type: 'Duty',
      description: 'Duty — trách nhiệm.',
      resolve: ({ duty }, _args, { loaders }) => loadRequired(loaders.duties, duty),
    }),
    period: t.field({
      type: 'Period',
      nullable: true,
      description: 'Period reported on, if it has one — kỳ.',
      resolve: ({ period }) => period,
    }),
    about: t.field({
      type: EntityUnion,
      nullable: true,
      description: 'What it is about, if one thing — nội dung.',
      resolve: ({ about }, _args, context) => (about === null ? null : loadEntity(about, context)),
    }),
    state: t.field({ type: DutyStateEnum, description: 'How it stands — tình trạng.', resolve: ({ state }) => state }),
    opensOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day on which it is to be done — từ ngày.',
      resolve: ({ opensOn }) => opensOn,
    }),
    lastDay: t.field({
      type: 'Day',
      nullable: true,
      description: 'Last day in time; null: no limit is printed — hạn cuối.',
      resolve: ({ lastDay }) => lastDay,
    }),
    doneOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it was done, as far as known — ngày thực hiện.',
      resolve: ({ doneOn }) => doneOn,
    }),
    late: t.boolean({
      nullable: true,
      description: 'Whether it was done too late; null: not to be told — chậm hay không.',
      resolve: ({ late }) => late,
    }),
    readings: t.field({
      type: [DutyReadingEnum],
      description: 'How the time was read — cách hiểu.',
      resolve: ({ readings }) => readings,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'How it stands, in words — tình trạng bằng lời.',
      resolve: async (instance, { language }, { loaders }) => {
        const duty = await loadRequired(loaders.duties, instance.duty);
        return localeOf(language).duty(instance, duty.name);
      },
    }),
  }),
});
