import type { Award } from '../law/award.ts';
import { defineLawBook } from '../law/law-book.ts';
import type { NationalAwardCode } from './award-codes.ts';
import { highOrderAwards } from './awards/high-order-awards.ts';
import { meritFormAwards } from './awards/merit-form-awards.ts';
import { otherFormAwards } from './awards/other-form-awards.ts';
import { titleAwards } from './awards/title-awards.ts';
import { instruments } from './instruments/instruments.ts';
import { rulesOverAll } from './rules-over-all.ts';

const awards = {
  ...titleAwards,
  ...highOrderAwards,
  ...meritFormAwards,
  ...otherFormAwards,
} as const satisfies { readonly [C in NationalAwardCode]: Award<C> };

/** The law of Việt Nam on thi đua, khen thưởng, era by era. What of it was read, and how far, each provision says. */
export const vietnamLaw = defineLawBook({
  instruments,
  awards,
  encoded: { from: '2017-10-01', until: '2026-10-01', endedBy: '06/2026/QH16' },
  ...rulesOverAll,
});
