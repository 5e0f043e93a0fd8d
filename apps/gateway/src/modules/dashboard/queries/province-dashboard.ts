import { builder } from '../../../graphql/builder.ts';
import { assessmentArguments } from '../../assessments/assess.ts';
import { findUnit, unitProblems } from '../../units/find-unit.ts';
import { ProvinceDashboardType } from '../province-dashboard.type.ts';

builder.queryField('provinceDashboard', (t) =>
  t.field({
    type: ProvinceDashboardType,
    args: {
      unit: t.arg.string({ required: true, description: 'Code of the province — mã đơn vị hành chính.' }),
      unitOn: t.arg({
        type: 'Day',
        description: 'Day on which the code is read; `on` if left out. `24` is Bắc Giang on 2022-01-18 — ngày đọc mã.',
      }),
      ...assessmentArguments,
    },
    errors: {
      types: unitProblems,
      union: {
        name: 'ProvinceDashboardResult',
        description: 'The dashboard, or why the unit is not found — bảng theo dõi, hoặc lý do.',
      },
    },
    description: 'One province at a glance, in one request — bảng theo dõi của một tỉnh.',
    resolve: async (_root, { unit, unitOn, on, vintage }, context) => {
      const day = on ?? context.today;
      return { unit: await findUnit(unit, unitOn ?? day, context), on: day, vintage: vintage ?? day };
    },
  }),
);
