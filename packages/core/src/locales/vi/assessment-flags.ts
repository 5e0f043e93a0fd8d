import type { Flag } from '../../indicators/target-assessment.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';

/** What a reader must know beside the verdict, as a clause. */
export function flagInWords(flag: Flag, { nameOf }: AssessmentWords): string {
  const quoted = (keys: readonly string[]) => listInWords(keys.map((key) => `“${nameOf(key)}”`));
  switch (flag.code) {
    case 'METHOD_CHANGED':
      return `phương pháp tính của kỳ này (${flag.data.current}) khác kỳ gốc (${flag.data.base})`;
    case 'DENOMINATOR_CHANGED':
      return `tổng số khi giao mục tiêu là ${flag.data.target}, nay là ${flag.data.observed}`;
    case 'SOURCES_DISAGREE':
      return `các nguồn không thống nhất: dùng ${quoted([flag.data.used])}, khác với ${quoted(flag.data.others)}`;
    case 'CENSORED_RANK':
      return `chỉ công bố thứ hạng trong khoảng từ ${flag.data.from} đến ${flag.data.to}`;
    case 'INTERIM_KNOWN':
      return `đã có số liệu giữa kỳ: ${quoted(flag.data.observations)}`;
    case 'DERIVED_TARGET':
      return `mục tiêu do người biên tập tính (${flag.data.how}), không in trong văn bản`;
    case 'DERIVED_OBSERVATION':
      return `số liệu ${quoted([flag.data.observation])} do người biên tập tính (${flag.data.how})`;
    case 'LIST_OPEN':
      return 'danh mục trong văn bản để mở (“…”), không thể coi là đầy đủ';
    case 'OVERRIDDEN_FOR_GROUP':
      return flag.data.group === null
        ? `có mục tiêu riêng ${quoted([flag.data.by])} cho một đơn vị`
        : `có mục tiêu riêng ${quoted([flag.data.by])} cho nhóm ${quoted([flag.data.group])}`;
    case 'ADJUSTED':
      return `đã được điều chỉnh thành ${quoted([flag.data.by])} (${dateInWords(flag.data.on)})`;
    case 'MEMBERSHIP_CHANGED': {
      const { group, left, joined } = flag.data;
      const changes = [
        ...(left.length === 0 ? [] : [`${left.length} đơn vị ra khỏi nhóm`]),
        ...(joined.length === 0 ? [] : [`${joined.length} đơn vị vào nhóm`]),
      ];
      return `thành phần nhóm ${quoted([group])} đã thay đổi so với kỳ gốc (${listInWords(changes)})`;
    }
    case 'FIELD_CHANGED':
      return `số đơn vị được xếp hạng thay đổi từ ${flag.data.base} thành ${flag.data.current}`;
    case 'SUMMED_FROM_PARTS':
      return `số liệu được cộng từ ${flag.data.observations.length} kỳ thành phần`;
    case 'MEMBERS_DIFFER': {
      const { reportedMet, met, missed } = flag.data;
      return `báo cáo ghi ${reportedMet} chỉ tiêu đạt, trong khi kết quả từng chỉ tiêu là ${met} đạt, ${missed} không đạt`;
    }
    case 'JUDGED_MEMBERS':
      return `kết quả gồm cả nội dung định tính do người có thẩm quyền đánh giá: ${quoted(flag.data.targets)}`;
    case 'UNIT_ENDED':
      return `đơn vị mã ${flag.data.code} đã chấm dứt từ ${dateInWords(flag.data.endedOn)}`;
    case 'KNOWN_DAY_ASSUMED':
      return `ngày có số liệu ${quoted([flag.data.observation])} là ngày giả định (${flag.data.why})`;
    case 'VOICES_DIFFER':
      return `số tự báo cáo ${quoted(flag.data.others)} khác với số đã công bố, thẩm định ${quoted([flag.data.used])}`;
  }
}
