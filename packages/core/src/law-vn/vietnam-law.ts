import { defineLawBook } from '../law/law-book.ts';
import { highOrderAwards } from './awards/high-order-awards.ts';
import { meritFormAwards } from './awards/merit-form-awards.ts';
import { otherFormAwards } from './awards/other-form-awards.ts';
import { titleAwards } from './awards/title-awards.ts';
import { instruments } from './instruments/instruments.ts';
import { rulesOverAll } from './rules-over-all.ts';

/** The law of Việt Nam on thi đua, khen thưởng, era by era. What of it was read, and how far, each provision says. */
export const vietnamLaw = defineLawBook({
  instruments,
  awards: { ...titleAwards, ...highOrderAwards, ...meritFormAwards, ...otherFormAwards },
  encoded: { from: '2017-10-01', until: '2026-10-01', endedBy: '06/2026/QH16' },
  ...rulesOverAll,
});
