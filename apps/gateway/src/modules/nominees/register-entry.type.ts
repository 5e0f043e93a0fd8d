import type { RegisterEntry } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { RegisterEnum } from './nominee-enums.ts';

export const RegisterEntryType = builder.objectRef<RegisterEntry>('RegisterEntry').implement({
  description: 'One thing that a register says of a nominee — một mục trong sổ theo dõi.',
  fields: (t) => ({
    register: t.expose('register', { type: RegisterEnum, description: 'Register — sổ.' }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'Year that it is about; null: it goes by days, or holds in any year — năm.',
    }),
    award: t.exposeString('award', { nullable: true, description: 'Honours: code of the award — mã danh hiệu.' }),
    entry: t.field({
      type: 'PlainData',
      description: 'The entry in the shape of `Facts` of the library; of a topic `{ topic, value }` — nội dung.',
      resolve: ({ entry }) => entry as object,
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant', description: 'When it was recorded — thời điểm ghi.' }),
  }),
});

/** One register of one nominee. */
export interface NomineeRegister {
  readonly register: RegisterEntry['register'];
  readonly complete: boolean;
  readonly entries: readonly RegisterEntry[];
}

export const NomineeRegisterType = builder.objectRef<NomineeRegister>('NomineeRegister').implement({
  description: 'One register of one nominee — một sổ theo dõi của một đối tượng.',
  fields: (t) => ({
    register: t.expose('register', { type: RegisterEnum, description: 'Register — sổ.' }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether all is there: only then is what is absent known to be none — đã ghi đủ hay chưa.',
    }),
    entries: t.field({
      type: [RegisterEntryType],
      description: 'Entries that stand, by year; what was corrected is left out — các mục đang có giá trị.',
      resolve: ({ entries }) => [...entries],
    }),
  }),
});
