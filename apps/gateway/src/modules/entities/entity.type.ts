import { builder } from '../../graphql/builder.ts';
import { entityTables } from './load-entity.ts';

/** Rows are marked with their type by {@link loadEntity}, so that the union needs no rule of its own. */
export const EntityUnion = builder.unionType('Entity', {
  description: 'Anything that a campaign file holds — mọi thực thể trong tệp dữ liệu phong trào.',
  types: Object.values(entityTables).map(({ type }) => type),
});
