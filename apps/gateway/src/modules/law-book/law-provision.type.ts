import { type Provision, provisionCode } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { VerificationEnum } from './law-enums.ts';

export const LawProvisionType = builder.objectRef<Provision>('LawProvision').implement({
  description: 'Place in an instrument — điều, khoản, điểm.',
  fields: (t) => ({
    code: t.string({
      description: 'Number and place without words, `06/2022/QH15, 23.2` — ký hiệu.',
      resolve: provisionCode,
    }),
    instrument: t.exposeString('instrument', { description: 'Number of the instrument — số, ký hiệu văn bản.' }),
    article: t.exposeInt('article', { description: 'Article — điều.' }),
    clause: t.int({ nullable: true, description: 'Clause — khoản.', resolve: ({ clause }) => clause ?? null }),
    point: t.string({ nullable: true, description: 'Point — điểm.', resolve: ({ point }) => point ?? null }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was read — kiểm chứng.',
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'As an official would cite it — cách viện dẫn.',
      resolve: (provision, { language }) => localeOf(language).provision(provision),
    }),
  }),
});
