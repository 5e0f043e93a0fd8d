import type { LawWords } from '../../src/eligibility/words-of-law.ts';
import type { Award } from '../../src/law/award.ts';
import type { Era } from '../../src/law/era.ts';
import { nodesOf } from '../../src/law/map-requirement.ts';
import { awardCodes } from '../../src/law-vn/award-codes.ts';
import { vi } from '../../src/locales/vi/index.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { citation, daysInWords, legend } from './citation.ts';
import { judgedShare, shareInWords } from './judged-share.ts';
import { capital, requirementLines } from './requirement-lines.ts';

const { labels } = vi;

/** The page of one award: who, era by era, clause by clause, what is not known, what is left to others. */
export function awardPage(award: Award, words: LawWords): string {
  const { code, name, level, nominees, yearly, delegations } = award;
  return [
    `# ${name.vi}`,
    '',
    `Mã \`${code}\`. ${labels.awardClass[award.class]}. Cấp: ${labels.awardLevel[level]}. Dành cho: ${nominees.map((one) => labels.nomineeKind[one].toLowerCase()).join(', ')}.${yearly ? ' Xét hằng năm.' : ''}`,
    '',
    ...(delegations.length === 0
      ? []
      : [
          ...delegations.map(
            ({ provision, to }) =>
              `- ${capital(citation(provision))}: tiêu chuẩn cụ thể giao cho ${labels.delegatedTo[to]}.`,
          ),
          '',
        ]),
    'Ngoài tiêu chuẩn dưới đây còn áp dụng [quy tắc chung](quy-tac-chung.md).',
    '',
    ...award.standards.toReversed().flatMap((era) => eraLines(era, words)),
    ...(awardCodes.some((one) => one === code)
      ? [`Ví dụ: [\`cases/${code}.yaml\`](../../packages/core/cases/${code}.yaml).`, '']
      : []),
    `${legend} [Về mục lục](README.md).`,
    '',
  ].join('\n');
}

function eraLines(era: Era<Requirement>, words: LawWords): string[] {
  const share = judgedShare(era.value);
  const notKnown = [...nodesOf(era.value)].filter((node) => node.kind === 'notKnown');
  return [
    `## ${capital(daysInWords(era))}`,
    '',
    ...requirementLines(era.value, words),
    '',
    `Do người có thẩm quyền đánh giá: ${shareInWords(share)} điều kiện.`,
    '',
    ...(notKnown.length === 0
      ? []
      : ['Chưa biết:', '', ...distinct(notKnown.map((node) => `- ${capital(vi.requirement(node, words))}.`)), '']),
  ];
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
