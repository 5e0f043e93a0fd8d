import { builder } from '../../../graphql/builder.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { OwnVoiceEnum } from '../../observations/observation-enums.ts';
import { mayOpenImport } from '../use-cases/may-open-import.ts';

builder.queryField('canImportObservations', (t) =>
  t.field({
    type: PermissionType,
    args: {
      namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }),
      voice: t.arg({
        type: OwnVoiceEnum,
        required: true,
        defaultValue: 'DECLARED',
        description: 'Who speaks — nguồn phát ngôn.',
      }),
    },
    description:
      'Whether the viewer may import figures there; each row is judged by its unit besides — có được nhập số liệu hay không.',
    resolve: async (_root, { namespace, voice }, { prisma, viewer, today }) =>
      (await mayOpenImport({ transaction: prisma, viewer, today }, namespace, voice)).decision,
  }),
);
