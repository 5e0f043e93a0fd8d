import { type UnitLineage, unitOn } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';
import { UnitLineageType } from '../unit-lineage.ts';
import { register } from '../unit-register.ts';

export class UnitEndedProblem extends Problem<'UNIT_ENDED'> {}

builder.objectType(UnitEndedProblem, {
  name: 'UnitEnded',
  description: 'The unit had ended by that day — đơn vị đã kết thúc trước ngày đó; it names what the unit became.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    unitCode: t.string({ description: 'Code that was asked for — mã đã hỏi.', resolve: ({ data }) => data.code }),
    unitName: t.string({ description: 'Name of the unit — tên đơn vị.', resolve: ({ data }) => data.name }),
    on: t.field({ type: 'Day', description: 'Day that was asked for — ngày đã hỏi.', resolve: ({ data }) => data.on }),
    endedOn: t.field({
      type: 'Day',
      description: 'First day on which it no longer existed — ngày kết thúc.',
      resolve: ({ data }) => data.endedOn,
    }),
    successors: t.field({
      type: UnitLineageType,
      description: 'What carries it on that day — các đơn vị kế thừa.',
      resolve: ({ data }): UnitLineage => {
        const units = data.successors.map(({ code }) => unitOn(register, code, data.on));
        return data.successorsKnown === false ? { known: false, atLeast: units } : { known: true, units };
      },
    }),
  }),
});
