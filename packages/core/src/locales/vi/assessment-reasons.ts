import type { Reason } from '../../indicators/target-assessment.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { amountInWords, boundInWords, changeInWords } from './amounts.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { listInWords } from './lists.ts';
import { missingReasonInWords } from './missing-reasons.ts';
import { periodInWords } from './periods.ts';

/** Why a verdict is what it is, as a clause. */
export function reasonInWords(reason: Reason, words: AssessmentWords): string {
  const unit = words.unitOfMeasure;
  const amount = (value: string) => amountInWords(value, unit);
  switch (reason.code) {
    case 'VALUE_AGAINST_TARGET':
      return `thực hiện ${amount(reason.data.value)}, mục tiêu ${amount(reason.data.target)}`;
    case 'BOUND_AGAINST_TARGET':
      return `thực hiện ${boundInWords(reason.data, unit)}, mục tiêu ${amount(reason.data.target)}`;
    case 'BOUND_UNDECIDED':
      return `chỉ biết kết quả thực hiện ${boundInWords(reason.data, unit)}, chưa đủ để kết luận so với mức ${amount(reason.data.target)}`;
    case 'NO_TOLERANCE_GIVEN':
      return `thực hiện ${amount(reason.data.value)}, mục tiêu khoảng ${amount(reason.data.target)}; văn bản không ghi mức sai lệch cho phép nên không áp dụng mức nào`;
    case 'WITHIN_TOLERANCE':
      return `thực hiện ${amount(reason.data.value)}, mục tiêu khoảng ${amount(reason.data.target)}, trong mức sai lệch cho phép ${amount(reason.data.tolerance)}`;
    case 'CHANGE_AGAINST_TARGET': {
      const { achieved, target, direction } = reason.data;
      return `${changeInWords(achieved, direction, unit)}, mục tiêu ${changeInWords(target, direction, unit)}`;
    }
    case 'COUNT_AGAINST_TARGET': {
      const { m, n, targetM, targetN } = reason.data;
      return `thực hiện ${amount(n === null ? String(m) : `${m}/${n}`)}, mục tiêu ${amount(`${targetM}/${targetN}`)}`;
    }
    case 'UNITS_REACHED':
      return [
        ...(reason.data.reached.length === 0 ? [] : [`đã đạt: ${listInWords(reason.data.reached)}`]),
        ...(reason.data.notReached.length === 0 ? [] : [`không đạt: ${listInWords(reason.data.notReached)}`]),
      ].join('; ');
    case 'SET_COUNTED':
      return `đạt ${reason.data.met}/${reason.data.expected} chỉ tiêu`;
    case 'RANK_AGAINST_BASE':
      return `hạng ${reason.data.current}, kỳ gốc hạng ${reason.data.base}${places(reason.data.improvedBy)}`;
    case 'RANK_UNDECIDED':
      return `hạng ${reason.data.current}, kỳ gốc hạng ${reason.data.base}, chưa đủ để kết luận`;
    case 'RANK_AGAINST_TOP':
      return `hạng ${reason.data.current}, mục tiêu thuộc nhóm ${reason.data.top} đơn vị dẫn đầu`;
    case 'RANK_AGAINST_TOP_UNDECIDED':
      return `hạng ${reason.data.current}, chưa đủ để kết luận có thuộc nhóm ${reason.data.top} đơn vị dẫn đầu hay không`;
    case 'SCORE_AGAINST_BASE':
      return `${decimalInWords(reason.data.current)} điểm, kỳ gốc ${decimalInWords(reason.data.base)} điểm`;
    case 'LEVEL_AGAINST_BASE':
      return `${amount(reason.data.current)}, kỳ gốc ${amount(reason.data.base)}, yêu cầu ${reason.data.direction === 'UP' ? 'tăng' : 'giảm'}`;
    case 'MILESTONES_REACHED':
      return `hoàn thành ${reason.data.reached}/${reason.data.of} mốc tiến độ`;
    case 'SHARE_AGAINST_TARGET': {
      const { share, target, asOf, lastDay } = reason.data;
      return `đạt ${amountInWords(share, '%')} tính đến ${dateInWords(asOf)}, yêu cầu ${amountInWords(target, '%')}, thời hạn ${dateInWords(lastDay)}`;
    }
    case 'DONE_ON':
      return `thực hiện ${dateInWords(reason.data.on)}, thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'DONE_DATE_UNDECIDED':
      return `chỉ biết thực hiện trong ${periodInWords(reason.data.on)}, chưa đủ để kết luận so với thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'ACCEPTANCE_REFUSED':
      return `“${words.nameOf(reason.data.project)}” không được nghiệm thu`;
    case 'STATUS_FOR_PERIOD':
      return `đạt chuẩn của ${periodInWords(reason.data.forPeriod)}, thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'STATUS_DECIDED_ON':
      return `quyết định công nhận ${dateInWords(reason.data.decidedOn)}, thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'STATUS_NOT_REACHED':
      return `chưa đạt theo báo cáo ${periodInWords(reason.data.asOf)}, thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'GATE_BREACHED':
      return `không được công nhận kết quả do vi phạm điều kiện “${words.nameOf(reason.data.gate)}”`;
    case 'SIGNED':
      return `theo đánh giá do ${reason.data.post} ký ${dateInWords(reason.data.signedOn)}`;
    default:
      return missingReasonInWords(reason, words);
  }
}

function places(improvedBy: number | null): string {
  if (improvedBy === null) return '';
  if (improvedBy === 0) return ', giữ nguyên thứ hạng';
  return `, ${improvedBy > 0 ? 'tăng' : 'giảm'} ${Math.abs(improvedBy)} bậc`;
}
