import type { Due } from '../../calendar/due.ts';
import type { Predicate } from '../../indicators/predicate.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { amountInWords, changeInWords } from './amounts.ts';
import { dateInWords } from './dates.ts';
import { periodInWords } from './periods.ts';

const measureUnits = { PERCENTAGE_POINT: '%', PER_MILLE_POINT: '‰' } as const;

/** What a target demands, as a clause: `đạt khoảng 9 %`. */
export function predicateInWords(predicate: Predicate, { unitOfMeasure }: AssessmentWords): string {
  const amount = (value: string) => amountInWords(value, unitOfMeasure);
  switch (predicate.kind) {
    case 'atLeast':
      return `đạt ít nhất ${amount(predicate.value)}`;
    case 'about': {
      const { value, tolerance } = predicate;
      return `đạt khoảng ${amount(value)}${tolerance === undefined ? '' : ` (sai lệch cho phép ${amount(tolerance)})`}`;
    }
    case 'growth':
      return `tăng ${amount(predicate.rate)} so với ${periodInWords(predicate.base)}`;
    case 'change': {
      const { by, measure, direction, base } = predicate;
      const unit = measure === 'ABSOLUTE' ? unitOfMeasure : measureUnits[measure];
      return `${changeInWords(by, direction, unit)}${base === undefined ? '' : ` so với ${periodInWords(base)}`}`;
    }
    case 'countOf':
      return `đạt ${amount(`${predicate.m}/${predicate.n}`)}`;
    case 'namedUnits':
      return `${predicate.units.length} đơn vị nêu tên ${predicate.status} ${dueInWords(predicate.due)}`;
    case 'total':
      return `tổng số trong kỳ ${amount(predicate.value)}`;
    case 'rankImprovement': {
      const { by, intoTop, base } = predicate;
      const gain = by === undefined ? 'nâng thứ hạng' : `nâng ${by} bậc`;
      if (intoTop === undefined) return `${gain} so với ${periodInWords(base)}`;
      const top = `vào nhóm ${intoTop} đơn vị dẫn đầu`;
      return by === undefined ? top : `${gain} so với ${periodInWords(base)} và ${top}`;
    }
    case 'betterThanBaseline':
      return `cao hơn ${periodInWords(predicate.base)}`;
    case 'improvement':
      return predicate.base === undefined ? 'cải thiện' : `cải thiện so với ${periodInWords(predicate.base)}`;
    case 'attention':
      return 'quan tâm, chú trọng';
    case 'meetOrExceedRef':
      return `đạt và vượt ${predicate.referenceName}`;
    case 'allOf':
      return `đạt tất cả ${predicate.setName}`;
    case 'milestone':
      return predicate.milestones.length === 1
        ? 'hoàn thành mốc tiến độ'
        : `hoàn thành ${predicate.milestones.length} mốc tiến độ`;
    case 'status':
      return `${predicate.status} ${dueInWords(predicate.due)}`;
    case 'relativePosition': {
      const { peers, top, due } = predicate;
      const group = top === undefined ? 'thuộc nhóm dẫn đầu' : `thuộc nhóm ${top} đơn vị dẫn đầu`;
      return `${group} ${peers}${due === undefined ? '' : ` ${dueInWords(due)}`}`;
    }
    case 'earlierThanPlan':
      return 'hoàn thành trước thời hạn theo kế hoạch';
    case 'gate':
      return predicate.condition;
    case 'qualitative':
      return predicate.text;
  }
}

function dueInWords({ rule, date }: Due): string {
  const words = dateInWords(date);
  if (rule === 'before') return `trước ${words}`;
  return rule === 'by' ? `chậm nhất ${words}` : `trong ${words}`;
}
