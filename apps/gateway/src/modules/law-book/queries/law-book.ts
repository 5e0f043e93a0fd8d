import { vietnamLaw } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { LawBookType } from '../law-book.type.ts';

builder.queryField('lawBook', (t) =>
  t.field({
    type: LawBookType,
    description: 'The law as data, for everybody — tra cứu pháp luật về thi đua, khen thưởng.',
    resolve: () => vietnamLaw,
  }),
);
