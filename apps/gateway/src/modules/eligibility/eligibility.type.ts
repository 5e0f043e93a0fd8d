import { builder } from '../../graphql/builder.ts';
import type { Judged } from './judge-nominee.ts';
import { standardDigest } from './standard-digest.ts';
import { StandardVerdictInterface } from './standard-verdict.type.ts';

const ProvisionalType = builder
  .objectRef<{ readonly asOf: string; readonly endedBy: string }>('ProvisionalLaw')
  .implement({
    description: 'An earlier law carried over to a day whose law is not encoded — tạm áp dụng pháp luật trước đó.',
    fields: (t) => ({
      asOf: t.expose('asOf', { type: 'Day', description: 'Day whose law was used — theo pháp luật của ngày.' }),
      endedBy: t.exposeString('endedBy', { description: 'Instrument that is not encoded — văn bản chưa mã hóa.' }),
    }),
  });

export const EligibilityType = builder.objectRef<Judged>('Eligibility').implement({
  interfaces: [StandardVerdictInterface],
  description:
    'Whether a nominee meets a standard, under which text, and what is missing — kết luận về điều kiện, tiêu chuẩn. It replaces no council: votes, quotas and decisions come after it.',
  fields: (t) => ({
    nominee: t.field({ type: 'Nominee', description: 'Who — đối tượng.', resolve: ({ nominee }) => nominee }),
    year: t.int({
      description: 'Last year of the achievement — năm thành tích.',
      resolve: ({ verdict }) => verdict.year,
    }),
    lawOn: t.field({
      type: 'Day',
      description: 'Day whose law is asked — ngày áp dụng pháp luật.',
      resolve: ({ verdict }) => verdict.lawOn,
    }),
    provisional: t.field({
      type: ProvisionalType,
      nullable: true,
      description: 'Not null: an earlier law was carried over on request — tạm áp dụng.',
      resolve: ({ verdict }) => verdict.provisional,
    }),
    standardDigest: t.string({
      description: 'SHA-256 of the standard with all that it refers to; give it when signing — dấu vân của tiêu chuẩn.',
      complexity: 1,
      resolve: ({ verdict, of }) => standardDigest(verdict.award, of.law),
    }),
  }),
});
