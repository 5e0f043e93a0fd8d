import { loadRequired } from '../../../graphql/row-loader.ts';
import { predicateType } from './predicate-type.ts';

/** Meet or exceed another target. */
export const MeetOrExceedRefPredicate = predicateType<'meetOrExceedRef'>(
  'MeetOrExceedRefPredicate',
  'Meet or exceed another target — đạt và vượt chỉ tiêu khác.',
  (t) => ({
    reference: t.field({
      type: 'Target',
      nullable: true,
      description: 'The other target; null while its value is not known — chỉ tiêu được dẫn chiếu.',
      resolve: ({ reference }, _args, { loaders }) =>
        reference === undefined ? null : loadRequired(loaders.targets, reference),
    }),
    referenceName: t.exposeString('referenceName', { description: 'What it is called in the text — tên gọi.' }),
    cumulative: t.exposeBoolean('cumulative', { description: 'Summed over the whole term — lũy kế cả giai đoạn.' }),
  }),
);
