import { wordsOfLaw } from '../../src/eligibility/words-of-law.ts';
import type { Award } from '../../src/law/award.ts';
import type { LawBook } from '../../src/law/law-book.ts';
import type { LawInForce } from '../../src/law/law-in-force.ts';
import { lawInForce } from '../../src/law-vn/law-in-force.ts';
import { parameters } from '../../src/law-vn/parameters/parameters.ts';
import { posts } from '../../src/law-vn/posts/posts.ts';
import { bonuses } from '../../src/law-vn/tables/bonuses.ts';
import { deadlines } from '../../src/law-vn/tables/deadlines.ts';
import { dossiers } from '../../src/law-vn/tables/dossiers.ts';
import { quotas } from '../../src/law-vn/tables/quotas.ts';
import { simplifiedProcedure } from '../../src/law-vn/tables/simplified-procedure.ts';
import { voteShares } from '../../src/law-vn/tables/vote-shares.ts';
import { whoDecides } from '../../src/law-vn/tables/who-decides.ts';
import { whoProposes } from '../../src/law-vn/tables/who-proposes.ts';
import { vietnamLaw } from '../../src/law-vn/vietnam-law.ts';
import { awardPage } from './award-page.ts';
import { indexPage } from './index-page.ts';
import { instrumentsPage } from './instruments-page.ts';
import { parametersPage } from './parameters-page.ts';
import { rulesPage } from './rules-page.ts';
import { tablePage } from './table-page.ts';
import {
  bonusLines,
  deciderLines,
  dossierLines,
  proposerLines,
  quotaLines,
  simplifiedLines,
  stepLines,
  voteLines,
} from './table-values.ts';

/** Every page of the law book by its file name. */
export function lawBookPages(): ReadonlyMap<string, string> {
  const book: LawBook = vietnamLaw;
  const awards: readonly Award[] = Object.values(book.awards);
  const words = wordsOfLaw(lawInForce({ on: '2026-09-30' }) as LawInForce, 'vi', { posts });
  return new Map([
    ['README.md', indexPage(awards)],
    ...awards.map((award): [string, string] => [`${award.code}.md`, awardPage(award, words)]),
    ['quy-tac-chung.md', rulesPage(book, words)],
    ['van-ban.md', instrumentsPage(book.instruments)],
    ['con-so.md', parametersPage(parameters)],
    [`bang-${whoDecides.name}.md`, tablePage(whoDecides, deciderLines, words)],
    [`bang-${whoProposes.name}.md`, tablePage(whoProposes, proposerLines, words)],
    [`bang-${dossiers.name}.md`, tablePage(dossiers, dossierLines, words)],
    [`bang-${simplifiedProcedure.name}.md`, tablePage(simplifiedProcedure, simplifiedLines, words)],
    [`bang-${voteShares.name}.md`, tablePage(voteShares, voteLines, words)],
    [`bang-${deadlines.name}.md`, tablePage(deadlines, stepLines, words)],
    [`bang-${bonuses.name}.md`, tablePage(bonuses, bonusLines, words)],
    [`bang-${quotas.name}.md`, tablePage(quotas, quotaLines, words)],
  ]);
}
