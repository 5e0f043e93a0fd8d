import type { ErrorCode, ErrorTable } from '../../errors/error-table.ts';
import type { Issue } from '../../errors/issue.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import {
  bookIssuers,
  consolidationFaults,
  delegates,
  launchNotChecked,
  localCodeFaults,
  nomineeNames,
  registerFaults,
  shapeNames,
  stretchInWords,
} from './error-reasons.ts';
import { figureErrors } from './figure-errors.ts';
import { labels } from './labels.ts';
import { provisionCodeInWords } from './launch.ts';
import { listInWords, named } from './lists.ts';
import { reportErrors } from './report-errors.ts';
import { scoreErrors, sheetErrors } from './score-errors.ts';
import { namesOfTable } from './transition-names.ts';

/**
 * One Vietnamese sentence for people per code, for exceptions, errors and warnings alike: capital first, full stop
 * last. A new code of {@link ErrorTable} does not compile until it has its sentence here.
 */
export const errors: { readonly [C in ErrorCode]: (data: ErrorTable[C]) => string } = {
  ...figureErrors,
  ...reportErrors,
  ...scoreErrors,
  ...sheetErrors,
  // numbers
  DECIMAL_MALFORMED: ({ text }) =>
    `“${text}” không phải là số thập phân hợp lệ; chỉ dùng chữ số và một dấu chấm thập phân, không dùng dấu phân cách hàng nghìn (ví dụ: 2236 hoặc -0.45).`,
  DECIMAL_NEGATIVE: ({ text }) =>
    `Mức thay đổi ${decimalInWords(text)} nhỏ hơn 0; ghi số không âm, còn tăng hay giảm thì ghi ở mục riêng.`,
  FRACTION_MALFORMED: ({ text }) =>
    `“${text}” không phải là phân số hợp lệ; viết số nguyên hoặc “tử số/mẫu số”, mẫu số từ 1 trở lên.`,
  INTEGER_UNSAFE: ({ value }) => `${value} không phải là số nguyên trong phạm vi tính được chính xác.`,
  ROUNDING_PLACES_INVALID: ({ places, most }) =>
    `Không thể làm tròn đến ${places} chữ số thập phân; số chữ số phải là số nguyên từ 0 đến ${most}.`,
  DIVISION_BY_ZERO: () => 'Không thể chia cho 0.',
  // calendar
  DAY_MALFORMED: ({ text }) =>
    `“${text}” không phải là ngày hợp lệ; viết theo dạng năm-tháng-ngày (ví dụ: 2025-07-01), trong các năm từ 1900 đến 2199.`,
  PARTIAL_DATE_MALFORMED: ({ text }) =>
    `“${text}” không phải là mốc thời gian hợp lệ; viết năm, năm-tháng hoặc năm-tháng-ngày (ví dụ: 2025, 2025-07, 2025-07-01), trong các năm từ 1900 đến 2199.`,
  PERIOD_MALFORMED: ({ text }) =>
    `“${text}” không phải là kỳ hợp lệ; viết ngày (2024-03-05), tháng (2024-03), quý (2024-Q3), 6 tháng (2024-H1), 9 tháng (2024-9M), năm (2024) hoặc giai đoạn (2021-2025).`,
  // transitions
  TRANSITION_REFUSED: ({ table, state, action, allowed }) => {
    const { name, states, actions } = namesOfTable(table);
    const possible = allowed.map((other) => named(actions, other));
    return `Không thực hiện được thao tác “${named(actions, action)}” đối với ${name} ở trạng thái “${named(states, state)}”; ${possible.length === 0 ? 'ở trạng thái này không còn thao tác nào' : `chỉ có thể: ${listInWords(possible, 'hoặc')}`}.`;
  },
  TRANSITION_GUARD_FAILED: ({ table, state, action, guard }) => {
    const { name, states, actions, guards } = namesOfTable(table);
    return `Chưa thực hiện được thao tác “${named(actions, action)}” đối với ${name} ở trạng thái “${named(states, state)}”, vì chưa đáp ứng điều kiện: ${named(guards, guard)}.`;
  },
  // organizations
  UNIT_UNKNOWN: ({ code, validFrom }) =>
    validFrom === undefined
      ? `Không có đơn vị hành chính nào mang mã “${code}”.`
      : `Không có đơn vị hành chính nào bắt đầu mang mã “${code}” từ ${dateInWords(validFrom)}.`,
  UNIT_NOT_YET: ({ code, on, firstDay, source }) =>
    `Mã “${code}” chưa có hiệu lực vào ${dateInWords(on)}; mã này được ghi nhận từ ${dateInWords(firstDay)}${source === undefined ? '' : ` (theo ${source})`}.`,
  UNIT_ENDED: ({ code, on, name, endedOn, successors, successorsKnown }) =>
    `${name} (mã “${code}”) không còn tồn tại vào ${dateInWords(on)}, do đã chấm dứt từ ${dateInWords(endedOn)}; ${successors.length === 0 ? (successorsKnown === false ? 'chưa có dữ liệu về đơn vị kế thừa' : 'không có đơn vị kế thừa') : `đơn vị kế thừa${successorsKnown === false ? ' (có thể chưa đầy đủ)' : ''}: ${unitsInWords(successors)}`}.`,
  UNIT_NAME_AMBIGUOUS: ({ name, on, candidates }) =>
    `Có nhiều đơn vị hành chính mang tên “${name}” vào ${dateInWords(on)}; đề nghị chọn một đơn vị theo tên đầy đủ hoặc mã: ${unitsInWords(candidates, 'hoặc')}.`,
  UNIT_NAME_UNKNOWN: ({ name, on, candidates }) =>
    `Không có đơn vị hành chính nào mang tên “${name}” vào ${dateInWords(on)}${candidates.length === 0 ? '' : `; có thể là ${unitsInWords(candidates, 'hoặc')}`}.`,
  UNIT_REGISTER_INVALID: ({ code, reason }) =>
    `Danh mục đơn vị hành chính có sai sót ở mã “${code}”: ${registerFaults[reason]}.`,
  UNIT_DIVIDED_WITHOUT_WEIGHTS: ({ code, parts }) =>
    `Không thể chuyển số liệu của đơn vị mã “${code}” vì đơn vị này đã được chia cho ${listInWords(parts)}; cần có tỷ lệ phân bổ cho từng đơn vị.`,
  UNIT_WEIGHTS_INVALID: ({ code, sum }) =>
    `Tỷ lệ phân bổ của đơn vị mã “${code}” có tổng bằng ${decimalInWords(sum)}; các tỷ lệ phải không âm và có tổng bằng 1.`,
  ORGANIZATION_UNKNOWN: ({ key }) => `Không tìm thấy cơ quan, tổ chức “${key}”.`,
  // indicators
  INDICATOR_UNKNOWN: ({ key }) => `Không tìm thấy chỉ tiêu thống kê “${key}”.`,
  TARGET_UNKNOWN: ({ key }) => `Không tìm thấy chỉ tiêu thi đua “${key}”.`,
  PROJECT_UNKNOWN: ({ key }) => `Không tìm thấy công trình, dự án “${key}”.`,
  MILESTONE_UNKNOWN: ({ key }) => `Không tìm thấy mốc tiến độ “${key}” trong công trình, dự án của mốc đó.`,
  TARGET_CIRCLE: ({ path }) => `Các chỉ tiêu thi đua dẫn chiếu vòng quanh lẫn nhau: ${path.join(' → ')}.`,
  TARGET_ADJUSTED_AFTER_DEADLINE: ({ target, adjustedOn, deadline }) =>
    `Không được điều chỉnh chỉ tiêu “${target}” vào ${dateInWords(adjustedOn)}, vì đã quá thời hạn ${dateInWords(deadline)}.`,
  CONSOLIDATION_REFUSED: ({ indicator, why }) =>
    `Không tổng hợp được số liệu của chỉ tiêu thống kê “${indicator}”: ${consolidationFaults[why]}.`,
  // campaign files
  FILE_SHAPE: ({ path, expected, received }) =>
    `${path === '' ? 'Tệp dữ liệu' : `Mục “${path}”`} không đúng cấu trúc: cần ${named(shapeNames, expected)}, nhận được ${named(shapeNames, received)}.`,
  FILE_TOO_LARGE: ({ what, count, limit }) =>
    `Mục “${what}” quá lớn: ${decimalInWords(String(count))}, tối đa là ${decimalInWords(String(limit))}; đề nghị chia nhỏ tệp dữ liệu.`,
  FIELD_MISSING: ({ field }) => `Thiếu trường bắt buộc “${field}”.`,
  FIELD_UNKNOWN: ({ field, nearest, known }) =>
    `Không có trường “${field}”; ${nearest === null ? `các trường được dùng: ${listInWords(known)}.` : `có phải là “${nearest}”?`}`,
  VALUE_UNKNOWN: ({ value, nearest, allowed }) =>
    `Giá trị “${value}” không hợp lệ; ${nearest === null ? `các giá trị được dùng: ${listInWords(allowed)}.` : `có phải là “${nearest}”?`}`,
  NUMBER_NOT_QUOTED: ({ value }) =>
    `Giá trị ${value} phải đặt trong dấu ngoặc kép ("${value}"), vì số thập phân, mã và ngày tháng được ghi dưới dạng văn bản.`,
  FIELD_EMPTY: ({ field }) => `Trường “${field}” không được để trống.`,
  EXACTLY_ONE_FIELD: ({ fields, given }) =>
    `Phải ghi đúng một trong các trường ${listInWords(fields)}; hiện ${given.length === 0 ? 'chưa ghi trường nào' : `đã ghi ${listInWords(given)}`}.`,
  KEY_MALFORMED: ({ text }) =>
    `“${text}” không phải là khóa hợp lệ; chỉ dùng chữ thường không dấu, chữ số, dấu gạch nối và dấu chấm.`,
  NAMESPACE_NOT_LOADED: ({ namespace }) => `Chưa nạp bộ dữ liệu “${namespace}”; phải nạp bộ dữ liệu này trước.`,
  NAMESPACE_NOT_REQUIRED: ({ namespace, reference }) =>
    `“${reference}” dẫn chiếu đến bộ dữ liệu “${namespace}”, nhưng bộ dữ liệu này chưa được khai báo ở mục “requires”.`,
  REFERENCE_WRONG_KIND: ({ reference, kind, allowed }) =>
    `“${reference}” thuộc loại “${kind}”, không dùng được ở đây; loại được dùng: ${listInWords(allowed, 'hoặc')}.`,
  REFERENCE_CIRCLE: ({ path }) => `Các dẫn chiếu tạo thành vòng khép kín: ${path.join(' → ')}.`,
  DATES_REVERSED: ({ from, until }) =>
    `Thời điểm kết thúc (${dateInWords(until)}) đứng trước thời điểm bắt đầu (${dateInWords(from)}).`,
  ISSUES_CUT: ({ shown, total }) => `Chỉ hiển thị ${shown} trong tổng số ${total} lỗi và cảnh báo.`,
  KEY_DUPLICATE: ({ key, path }) => `Khóa “${key}” tại “${path}” đã được sử dụng.`,
  REFERENCE_DANGLING: ({ reference, path }) => `“${reference}” tại “${path}” dẫn chiếu đến đối tượng không tồn tại.`,
  LINK_CIRCLE: ({ path }) => `Quan hệ giữa các phong trào tạo thành vòng khép kín: ${path.join(' → ')}.`,
  SCOPE_OUTSIDE_PARENT: ({ child, parent, childScope, parentScope }) =>
    `Phạm vi của “${child}” (${childScope}) nằm ngoài phạm vi của “${parent}” (${parentScope}) là phong trào cấp trên.`,
  CAMPAIGN_EXTENSION_NOT_LATER: ({ campaign, until, asked }) =>
    `Không thể gia hạn phong trào “${campaign}” đến ${dateInWords(asked)}: ${until === null ? 'chưa rõ thời điểm kết thúc hiện tại' : `thời điểm này không sau thời điểm kết thúc hiện tại (${dateInWords(until)})`}.`,
  DOCUMENT_CONTRADICTED: ({ document, field, known, found }) =>
    `Thông tin về văn bản “${document}” mâu thuẫn ở mục “${field}”: đã ghi “${known}”, nay ghi “${found}”.`,
  // reporting
  DUTY_WINDOW_TOO_LONG: ({ from, until, limitYears }) =>
    `Khoảng thời gian từ ${dateInWords(from)} đến ${dateInWords(until)} không hợp lệ: phải có ít nhất một ngày và không quá ${limitYears} năm.`,
  // law and eligibility
  LAW_NOT_ENCODED: ({ on, encodedFrom, encodedUntil, endedBy }) =>
    `Chưa có quy định của ${dateInWords(on)} trong thư viện: chỉ có từ ${dateInWords(encodedFrom)}${encodedUntil === null ? '' : ` đến trước ${dateInWords(encodedUntil)}`}.${endedBy === null ? '' : ` Quy định đã được sửa đổi bởi văn bản số ${endedBy}, chưa có toàn văn để đối chiếu.`}`,
  AWARD_UNKNOWN: ({ award, on, nearest }) =>
    `Không có danh hiệu thi đua hoặc hình thức khen thưởng mang mã “${award}” tại ${dateInWords(on)}.${nearest === null ? '' : ` Có phải là “${nearest}”?`}`,
  AWARD_NOT_ENCODED: ({ award, on }) =>
    `Chưa có tiêu chuẩn của “${award}” tại ${dateInWords(on)} trong thư viện; đề nghị đối chiếu trực tiếp với văn bản.`,
  LAW_BOOK_CIRCLE: ({ path }) => `Các tiêu chuẩn dẫn chiếu vòng tròn: ${path.join(' → ')}.`,
  COUNT_INVALID: ({ value, least, most }) => `Không dùng được số “${value}”; chọn số nguyên từ ${least} đến ${most}.`,
  LOCAL_BOOK_TWICE: ({ book, on }) =>
    `Có hai bộ quy định cùng tên “${book}” còn hiệu lực tại ${dateInWords(on)}; chỉ chọn bộ áp dụng cho ngày này.`,
  FACTS_REFUSED: ({ issues }) =>
    `Thông tin về đối tượng đề nghị có ${issues.length} điểm mâu thuẫn hoặc không hợp lệ, tại: ${listInWords(placesOf(issues))}.`,
  YEAR_MALFORMED: ({ text }) => `“${text}” không phải là năm hợp lệ; ghi số nguyên từ 1900 đến 2199.`,
  COUNT_MALFORMED: ({ text }) => `“${text}” không phải là số lượng hợp lệ; ghi số nguyên không âm.`,
  PERCENT_MALFORMED: ({ text }) =>
    `“${text}” không phải là tỷ lệ phần trăm dùng được ở đây; ghi số phần trăm lớn hơn 0 và không quá 100 (ví dụ: 90, không ghi 0,9); tiêu chuẩn và phiếu bầu chỉ nhận số nguyên.`,
  COUNT_ABOVE_TOTAL: ({ count, total }) =>
    `Số lượng ${decimalInWords(String(count))} lớn hơn tổng số ${decimalInWords(String(total))}.`,
  YEAR_TWICE: ({ year }) => `Năm ${year} được ghi hai lần.`,
  FACT_IN_FUTURE: ({ when, on }) => `Thời điểm ${when} sau ngày đề nghị (${dateInWords(on)}).`,
  HONOUR_OUTSIDE_AWARD: ({ award, year, existsFrom, existsUntil }) =>
    `Năm ${year} không thể có “${award}”: danh hiệu, hình thức này có từ ${dateInWords(existsFrom)}${existsUntil === null ? '' : ` đến trước ${dateInWords(existsUntil)}`}.`,
  HONOUR_BEFORE_FOUNDING: ({ award, year, foundedOn }) =>
    `“${award}” của năm ${year} trước ngày thành lập (${dateInWords(foundedOn)}).`,
  HONOUR_OF_OTHER_NOMINEE: ({ award, nominee, nominees }) =>
    `“${award}” dành cho ${listInWords(nomineesInWords(nominees), 'hoặc')}, không dành cho ${named(nomineeNames, nominee)}.`,
  STRETCHES_OVERLAP: ({ kind, other }) =>
    `Thời gian này trùng với thời gian tại “${other}” (cùng loại “${kind}”), sẽ bị tính hai lần.`,
  TOPIC_UNKNOWN: ({ topic, nearest }) =>
    `Không có tiêu chuẩn nào hỏi về nội dung “${topic}”${nearest === null ? '.' : `; có phải là “${nearest}”?`}`,
  POST_UNKNOWN: ({ post, nearest }) =>
    `Không có chức danh “${post}” trong danh mục${nearest === null ? '.' : `; có phải là “${nearest}”?`}`,
  NAME_RESERVED: ({ name }) => `Không được dùng “${name}” làm tên trường.`,
  TEXT_NOT_WELL_FORMED: ({ text }) =>
    `Đoạn văn bản “${text}” có ký tự Unicode bị hỏng (thiếu một nửa); đề nghị nhập lại đoạn này.`,
  NESTED_TOO_DEEPLY: ({ limit }) => `Dữ liệu có quá ${limit} cấp lồng nhau.`,
  // local books
  LOCAL_CODE_REFUSED: ({ code, why }) => `Mã riêng “${code}” không dùng được: ${localCodeFaults[why]}.`,
  DETAIL_NOT_DELEGATED: ({ award, issuer, delegatedBy }) =>
    `${named(bookIssuers, issuer)} không được quy định chi tiết tiêu chuẩn “${award}”: ${delegatedBy.length === 0 ? 'Luật không giao quy định chi tiết tiêu chuẩn này' : `Luật chỉ giao tại ${listInWords(delegatedBy.map(({ provision, to }) => `${provisionCodeInWords(provision)} (${named(delegates, to)})`))}`}.`,
  OWN_AWARD_WITHOUT_BASIS: ({ award, basis, needed }) =>
    `Danh hiệu, hình thức riêng “${award}” căn cứ ${provisionCodeInWords(basis)}, nhưng chỉ có thể căn cứ ${provisionCodeInWords(needed)}.`,
  ERAS_DO_NOT_JOIN: ({ until, from }) =>
    `Các giai đoạn phải nối tiếp nhau: giai đoạn trước ${until === null ? 'không có ngày kết thúc' : `kết thúc ${dateInWords(until)}`}, giai đoạn sau bắt đầu ${dateInWords(from)}.`,
  ERA_OUTSIDE: ({ from, until, instrument, outerFrom, outerUntil }) =>
    `Giai đoạn ${stretchInWords(from, until)} nằm ngoài ${instrument === null ? 'thời gian áp dụng của bộ quy định' : `thời gian có hiệu lực của ${instrument}`} (${stretchInWords(outerFrom, outerUntil)}).`,
  LEAF_NOT_CITED: ({ kind }) => `Điều kiện loại “${kind}” chưa dẫn điều, khoản, điểm nào.`,
  STANDARD_EMPTY: ({ award }) => `Tiêu chuẩn của “${award}” chưa có điều kiện nào.`,
  INSTRUMENT_UNKNOWN: ({ instrument, nearest }) =>
    `Không có văn bản số “${instrument}” trong bộ quy định${nearest === null ? '.' : `; có phải là “${nearest}”?`}`,
  TOPIC_REWORDED: ({ topic, known, found }) =>
    `Nội dung “${topic}” đã có câu chữ “${known}”, ở đây lại ghi “${found}”; câu chữ khác phải dùng khóa khác.`,
  MEMORY_DECIDES: ({ provision }) =>
    `Chưa đọc được nguyên văn ${provisionCodeInWords(provision)} nên chưa thể dùng để xét; ghi là điều chưa biết.`,
  // launch
  LAUNCH_MISFIT: ({ campaign, scope, launchers, allowed, provision }) =>
    `Việc phát động phong trào “${campaign}” trong phạm vi “${named(labels.campaignScope, scope)}” chưa đúng thẩm quyền theo ${provisionCodeInWords(provision)}: người phát động là ${listInWords(postsInWords(launchers))}; thẩm quyền thuộc về ${listInWords(postsInWords(allowed), 'hoặc')}.`,
  // warnings
  LAUNCH_NOT_CHECKED: ({ campaign, launchedOn, why, encodedFrom, endedBy }) =>
    `Chưa kiểm tra thẩm quyền phát động phong trào “${campaign}”${launchedOn === null ? '' : ` (phát động ${dateInWords(launchedOn)})`}: ${launchNotChecked(why, encodedFrom, endedBy)}.`,
  PERCENT_LOOKS_LIKE_FRACTION: ({ indicator, value, others }) =>
    `Giá trị ${decimalInWords(value)} của chỉ tiêu thống kê “${indicator}” có thể bị ghi nhầm dưới dạng tỷ số, trong khi các giá trị khác vào khoảng ${decimalInWords(others)}; tỷ lệ phần trăm ghi là 90, không ghi 0,9.`,
  PART_ABOVE_WHOLE: ({ part, whole, partValue, wholeValue }) =>
    `Giá trị thành phần “${part}” (${decimalInWords(partValue)}) lớn hơn tổng thể “${whole}” (${decimalInWords(wholeValue)}).`,
  CHILDREN_DIFFER_FROM_PARENT: ({ indicator, parent, children }) =>
    `Số liệu chỉ tiêu thống kê “${indicator}” của cấp trên (${decimalInWords(parent)}) khác với số tổng hợp từ cấp dưới (${decimalInWords(children)}).`,
  STATEMENT_CARRIED_BY_NOTHING: ({ row }) => `Nội dung số ${row} của văn bản chưa được gắn với đối tượng dữ liệu nào.`,
};

function unitsInWords(
  units: readonly { readonly code: string; readonly name: string }[],
  conjunction: 'và' | 'hoặc' = 'và',
): string {
  return listInWords(
    units.map((unit) => `${unit.name} (mã “${unit.code}”)`),
    conjunction,
  );
}

function postsInWords(posts: readonly string[]): readonly string[] {
  return posts.map((post) => named(labels.launcherPost, post));
}

function placesOf(issues: readonly Issue[]): readonly string[] {
  const places = issues.slice(0, 5).map(({ path }) => `“${path}”`);
  return issues.length > 5 ? [...places, '…'] : places;
}

function nomineesInWords(nominees: readonly string[]): readonly string[] {
  return nominees.map((nominee) => named(nomineeNames, nominee));
}
