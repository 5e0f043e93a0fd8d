import { builder } from '../../graphql/builder.ts';
import { StandardVerdictInterface } from '../eligibility/standard-verdict.type.ts';
import type { LeaderVerdict } from './flag-round.ts';

export const LeaderVerdictType = builder.objectRef<LeaderVerdict>('LeaderVerdict').implement({
  interfaces: [StandardVerdictInterface],
  description:
    'Whether a leader meets a standard, by what its ranking proves and the registers that the viewer may see — kết luận về tiêu chuẩn. It replaces no council.',
  fields: (t) => ({
    nominee: t.field({
      type: 'Nominee',
      nullable: true,
      description:
        'Whose registers were read; null: nobody’s, so that only what the ranking proves is known — sổ đã dùng.',
      resolve: ({ nominee }) => nominee,
    }),
  }),
});
