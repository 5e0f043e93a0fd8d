import { builder } from '../../graphql/builder.ts';

/** Rows are marked with their type when they are loaded. */
export const PromiserUnion = builder.unionType('Promiser', {
  description: 'Who promises, obliges, or has contents — phong trào hoặc kế hoạch.',
  types: ['Campaign', 'Plan'],
});
