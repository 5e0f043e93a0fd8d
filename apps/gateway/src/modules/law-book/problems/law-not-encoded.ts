import { builder } from '../../../graphql/builder.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class LawNotEncodedProblem extends Problem<'LAW_NOT_ENCODED'> {}

builder.objectType(LawNotEncodedProblem, {
  name: 'LawNotEncoded',
  description: 'The law of this day is not encoded — chưa mã hóa pháp luật của ngày này.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    encodedFrom: t.field({
      type: 'Day',
      description: 'First day whose law is encoded — từ ngày.',
      resolve: ({ data }) => data.encodedFrom,
    }),
    encodedUntil: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day after it whose law is not — đến trước ngày.',
      resolve: ({ data }) => data.encodedUntil,
    }),
    endedBy: t.string({
      nullable: true,
      description: 'Number of the instrument that ends what is encoded — văn bản chấm dứt.',
      resolve: ({ data }) => data.endedBy,
    }),
  }),
});
