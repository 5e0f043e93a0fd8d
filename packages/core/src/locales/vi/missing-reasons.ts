import type { AssessmentWords, MissingReason } from '../assessment-sentences.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';
import { periodInWords } from './periods.ts';

/** Why there is no verdict yet, or none at all, as a clause. */
export function missingReasonInWords(reason: MissingReason, words: AssessmentWords): string {
  switch (reason.code) {
    case 'NOT_YET_ENDED':
      return `thời hạn đến hết ${dateInWords(reason.data.lastDay)}`;
    case 'NOT_YET_PUBLISHED':
      return `kết quả dự kiến công bố chậm nhất ${dateInWords(reason.data.expectedBy)}`;
    case 'NO_OBSERVATION':
      return reason.data.indicator === null
        ? 'chưa tìm thấy kết quả thực hiện'
        : `chưa tìm thấy số liệu của chỉ tiêu “${words.nameOf(reason.data.indicator)}”`;
    case 'NO_FINAL_COVERAGE':
      return `mới có số liệu ${listInWords(reason.data.covered.map(periodInWords))}, chưa có số liệu ${periodInWords(reason.data.needed)}`;
    case 'BASE_NOT_FOUND':
      return `chưa tìm thấy số liệu gốc ${periodInWords(reason.data.base)}`;
    case 'MEMBERS_NOT_FOUND':
      return `mới có kết quả của ${reason.data.known}${reason.data.expected === null ? '' : `/${reason.data.expected}`} nội dung${reason.data.expected === null ? ', văn bản không liệt kê đầy đủ' : ''}`;
    case 'REFERENCE_UNKNOWN':
      return `chưa tìm thấy giá trị của ${reason.data.referenceName}`;
    case 'BASE_WITHHELD':
      return `kết quả ${periodInWords(reason.data.base)} dùng làm gốc không được công bố`;
    case 'BASE_NOT_SURVEYED':
      return `không tổ chức khảo sát, đánh giá ${periodInWords(reason.data.base)} dùng làm gốc`;
    case 'CURRENT_WITHHELD':
      return `kết quả ${periodInWords(reason.data.edition)} không được công bố`;
    case 'CURRENT_NOT_SURVEYED':
      return `không tổ chức khảo sát, đánh giá ${periodInWords(reason.data.edition)}`;
    case 'INDEX_REPLACED': {
      const { by, fromEdition } = reason.data;
      const successor = by === null ? '' : ` bằng “${words.nameOf(by)}”`;
      return `chỉ số đã được thay thế${successor} từ ${periodInWords(fromEdition)}, thứ hạng không so sánh được với nhau`;
    }
    case 'NO_BASE_DECLARED':
      return 'văn bản không nêu kỳ gốc để so sánh';
    case 'ATTENTION_ONLY':
      return 'văn bản chỉ yêu cầu quan tâm, không giao chỉ tiêu';
    case 'POSITION_UNDEFINED':
      return `văn bản không nêu nhóm dẫn đầu ${reason.data.peers} gồm bao nhiêu đơn vị`;
    case 'STATUS_DATE_UNKNOWN':
      return `đã được công nhận nhưng chưa rõ ngày quyết định, thời hạn ${dateInWords(reason.data.lastDay)}`;
    case 'PLAN_DATE_UNKNOWN':
      return `chưa rõ thời hạn theo kế hoạch của “${words.nameOf(reason.data.project)}”`;
    case 'DIRECTION_UNDEFINED':
      return `chưa xác định “${words.nameOf(reason.data.indicator)}” tăng hay giảm là tốt hơn`;
    case 'INDICATOR_MISFIT':
      return `loại mục tiêu không phù hợp với chỉ tiêu “${words.nameOf(reason.data.indicator)}”`;
    case 'PROJECTS_UNNAMED':
      return 'văn bản không nêu tên công trình, dự án';
    case 'NOT_JUDGED':
      return 'nội dung định tính, chưa có đánh giá được ký';
  }
}
