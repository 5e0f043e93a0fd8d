import type { Era, Parameter, ParameterValue } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { ParameterUnitEnum } from './law-enums.ts';
import { LawProvisionType } from './law-provision.type.ts';
import { worded } from './worded.ts';

const LawParameterValueType = builder.objectRef<Era<ParameterValue>>('LawParameterValue').implement({
  description: 'What a number of the law was during some days — giá trị trong một giai đoạn.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Day', description: 'First day — từ ngày.' }),
    until: t.expose('until', { type: 'Day', nullable: true, description: 'First day after it — đến trước ngày.' }),
    amount: t.string({
      description: 'The number as exact text, `2340000`, `2/3` — giá trị.',
      resolve: ({ value }) => String(value.amount),
    }),
    provision: t.field({
      type: LawProvisionType,
      description: 'Where it stands — căn cứ.',
      resolve: ({ value }) => value.provision,
    }),
    reading: t.string({
      nullable: true,
      args: languageArgument,
      description: 'How the words were read — cách hiểu.',
      resolve: ({ value }, { language }) => (value.reading === undefined ? null : worded(value.reading, language)),
    }),
  }),
});

export const LawParameterType = builder.objectRef<Parameter>('LawParameter').implement({
  description: 'Number of the law that stands in no table row — tham số.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name, `base-salary` — tên.' }),
    label: t.string({
      args: languageArgument,
      description: 'What it is — nội dung.',
      resolve: ({ label }, { language }) => worded(label, language),
    }),
    unit: t.expose('unit', { type: ParameterUnitEnum, description: 'What it counts — đơn vị.' }),
    values: t.field({
      type: [LawParameterValueType],
      complexity: { field: 1, multiplier: 4 },
      description: 'Values, oldest first; a gap is a time not known — các giá trị.',
      resolve: ({ values }) => [...values],
    }),
  }),
});
