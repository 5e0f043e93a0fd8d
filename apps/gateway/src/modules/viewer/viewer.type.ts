import { refKey } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { loadKnown } from '../../graphql/row-loader.ts';
import type { Role, Viewer } from '../../platform/identity/viewer.ts';

export const ViewerRoleEnum = closedEnum<Role>('ViewerRole', 'What an office does in this work — vai trò.', {
  HOME_AFFAIRS: 'Home-affairs office, examines for a unit and all below it — cơ quan nội vụ',
  DEPARTMENT: 'One organization — sở, ban, ngành',
  COMMUNE: 'A commune — cấp xã',
  READER: 'Signed in, nothing more — người đọc',
});

export const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who asks, as the checked token says — người hỏi.',
  fields: (t) => ({
    name: t.string({ nullable: true, description: 'Name, for people — tên.', resolve: ({ name }) => name ?? null }),
    role: t.field({
      type: ViewerRoleEnum,
      nullable: true,
      description: 'Role; null: the token names none, and nothing that is not public is shown — vai trò.',
      resolve: ({ role }) => role,
    }),
    units: t.field({
      type: ['AdminUnit'],
      description: 'Units whose subtree is its own — đơn vị hành chính của người hỏi.',
      resolve: ({ units }, _args, { loaders }) => loadKnown(loaders.units, units.map(refKey)),
    }),
    organizations: t.field({
      type: ['Organization'],
      description: 'Organizations that are its own — cơ quan của người hỏi.',
      resolve: ({ organizations }, _args, { loaders }) => loadKnown(loaders.organizations, organizations),
    }),
  }),
});
