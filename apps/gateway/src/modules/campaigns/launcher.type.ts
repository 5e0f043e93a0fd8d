import type { Launcher } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { LauncherPostEnum } from './campaign-enums.ts';

export const LauncherType = builder.objectRef<Launcher>('Launcher').implement({
  description: 'Launcher — người phát động: an office, and on behalf of whom.',
  fields: (t) => ({
    post: t.field({ type: LauncherPostEnum, description: 'Office — chức vụ.', resolve: ({ post }) => post }),
    printed: t.exposeString('printed', { description: 'As printed — nguyên văn.' }),
    person: t.string({
      nullable: true,
      description: 'Name as printed in a public document — họ tên.',
      resolve: ({ person }) => person ?? null,
    }),
    onBehalfOf: t.stringList({
      description: 'Bodies on whose behalf — thay mặt.',
      resolve: ({ onBehalfOf }) => [...onBehalfOf],
    }),
  }),
});
