import type { HumanJudgement, SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

const JudgementVerdictEnum = closedEnum<HumanJudgement['verdict']>(
  'JudgementVerdict',
  'What a person signed — kết luận đã ký.',
  {
    MET: 'Met — đạt',
    PARTLY_MET: 'Partly met — đạt một phần',
    MISSED: 'Missed — không đạt',
  },
);

export const HumanJudgementNode = builder.prismaNode('HumanJudgement', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'What a person signed about a qualitative target or a gate — đánh giá có chữ ký.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    target: t.relation('target', { description: 'Target — chỉ tiêu.' }),
    verdict: t.expose('verdict', { type: JudgementVerdictEnum, description: 'Verdict — kết luận.' }),
    post: t.exposeString('post', { description: 'Office of the signer, not a name — chức vụ người ký.' }),
    signedOn: t.expose('signedOn', { type: 'Day', description: 'Day of signing — ngày ký.' }),
    evidence: t.field({
      type: [SourceRefType],
      description: 'Evidence — minh chứng.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.evidence),
    }),
  }),
});
