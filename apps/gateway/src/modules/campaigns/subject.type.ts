import type { Campaign } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { SubjectClassEnum } from './campaign-enums.ts';

export const CampaignSubjectType = builder.objectRef<Campaign['subjects'][number]>('CampaignSubject').implement({
  description: 'Who is called to take part — đối tượng thi đua.',
  fields: (t) => ({
    class: t.field({
      type: SubjectClassEnum,
      description: 'Class — nhóm đối tượng.',
      resolve: (subject) => subject.class,
    }),
    printed: t.exposeString('printed', { description: 'As printed — nguyên văn.' }),
  }),
});
