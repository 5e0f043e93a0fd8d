import { builder } from '../../graphql/builder.ts';

/** What promises a target: exactly one of the two. */
export const PromiserInput = builder.inputType('PromiserInput', {
  isOneOf: true,
  description: 'What promises a target — phong trào hoặc kế hoạch đề ra chỉ tiêu.',
  fields: (t) => ({
    campaign: t.string({ description: 'A campaign, by key — phong trào thi đua.' }),
    plan: t.string({ description: 'A plan, by key — kế hoạch, chương trình.' }),
  }),
});

/** The same as core names it. */
export function promiserRef(input: typeof PromiserInput.$inferInput): { kind: 'campaign' | 'plan'; key: string } {
  return input.campaign == null ? { kind: 'plan', key: input.plan ?? '' } : { kind: 'campaign', key: input.campaign };
}
