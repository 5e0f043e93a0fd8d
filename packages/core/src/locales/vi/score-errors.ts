import type { MethodFault, ScoringErrorTable } from '../../errors/scoring-error-table.ts';
import type { SheetErrorTable } from '../../errors/sheet-error-table.ts';
import { labels } from './labels.ts';
import { listInWords, named } from './lists.ts';
import { numberInWords } from './rationals.ts';
import { scorerInWords, situationInWords } from './score-words.ts';

/** The Vietnamese sentences about score tables, sheets and indices; see `errors`. */
export const scoreErrors: { readonly [C in keyof ScoringErrorTable]: (data: ScoringErrorTable[C]) => string } = {
  // tables
  SCORE_KEY_MALFORMED: ({ text }) =>
    `“${text}” không dùng làm mã của nội dung chấm điểm được; mã gồm chữ cái và chữ số, nối bằng dấu chấm hoặc gạch nối (ví dụ: II.3.a), không quá 60 ký tự.`,
  SCORE_KEY_DUPLICATE: ({ key }) => `Mã “${key}” được dùng cho hai nội dung; mỗi nội dung phải có mã riêng.`,
  SCORE_PART_EMPTY: ({ node }) => `Phần “${node}” chưa có nội dung nào; đề nghị bổ sung hoặc ghi thành tiêu chí.`,
  SCORE_MAXIMUM_NEGATIVE: ({ node, max }) =>
    `Điểm tối đa của “${node}” là ${numberInWords(max)}, nhỏ hơn 0; điểm bị trừ phải ghi ở phần điểm phạt.`,
  SCORE_CHILDREN_SUM: ({ node, max, sum }) =>
    `Tổng điểm các nội dung trong “${node}” là ${numberInWords(sum)}, khác với điểm tối đa đã ghi là ${numberInWords(max)}; đề nghị sửa cho khớp hoặc ghi rõ nội dung nào là điểm thưởng.`,
  SCORE_SCALE_DIFFERS: ({ of, declared, found }) =>
    `Thang điểm ghi ${numberInWords(declared)} ${of === 'content' ? 'điểm nội dung' : 'điểm thưởng'}, nhưng bảng có ${numberInWords(found)} điểm; đề nghị sửa thang điểm hoặc sửa bảng.`,
  SCORE_LIMITS_CROSSED: ({ node, least, most }) =>
    `Tại “${node}”, mức thấp nhất (${numberInWords(least)}) lớn hơn mức cao nhất (${numberInWords(most)}); đề nghị sửa lại.`,
  SCORE_ROUNDING_INVALID: ({ to }) =>
    `Không làm tròn đến “${numberInWords(to)}” được; ghi một số thập phân lớn hơn 0 (ví dụ: 0.01).`,
  SCORE_TABLE_CYCLE: ({ nodes }) =>
    `Các nội dung phải chờ nhau theo vòng tròn nên không tính được: ${nodes.join(' → ')}; đề nghị bỏ một dẫn chiếu.`,
  SCORE_TABLE_TOO_LARGE: ({ what, limit }) => `${tableMeasures[what]} vượt quá ${limit}; đề nghị chia nhỏ.`,
  SCORE_METHOD_UNKNOWN: ({ node, method, nearest }) =>
    `Không có cách chấm “${method}” (tại “${node}”)${nearest === null ? '; đề nghị chọn một cách chấm có sẵn.' : `; có phải là “${nearest}”?`}`,
  SCORE_METHOD_INVALID: ({ node, method, where, fault }) =>
    `Cách chấm “${named(labels.scoringMethod, method)}” của “${node}” có sai sót ở mục “${where}”: ${faults[fault]}.`,
  SCORE_NODE_UNKNOWN: ({ key, nearest }) =>
    `Không tìm thấy mã “${key}”${nearest === null ? '; đề nghị kiểm tra lại.' : `; có phải là “${nearest}”?`}`,
  SCORE_NOT_COLLECTING: ({ node, to }) =>
    `Phần vượt của “${node}” được chuyển đến “${to}”, nhưng “${to}” không phải là điểm thưởng cộng phần vượt; đề nghị chọn đúng tiêu chí.`,
  SCORE_HANDLING_UNFIT: ({ node, situation, handling }) =>
    `“${node}” không xử lý được theo cách “${named(labels.handling, handling)}” trong trường hợp ${situationInWords(situation)}, vì cách chấm không so sánh các đơn vị như vậy; đề nghị chọn cách khác.`,
  SCORE_COUNTS_MISSING: ({ node }) =>
    `Chưa quy định điểm của “${node}” lấy ở cột nào; đề nghị ghi tại tiêu chí hoặc tại phần bao trùm.`,
  SCORE_CLASS_ORDER: ({ key }) =>
    `Mức xếp loại “${key}” không thấp hơn mức đứng trước; đề nghị ghi các mức từ cao xuống thấp.`,
  // formulas
  FORMULA_MALFORMED: ({ text, position, expected }) =>
    `Không đọc được công thức “${text}” tại ký tự thứ ${position + 1}; ở đó cần ${listInWords(
      expected.split(' ').map((one) => named(formulaWords, one)),
      'hoặc',
    )}.`,
  FORMULA_NAME_UNKNOWN: ({ name, nearest }) =>
    `Công thức dùng tên “${name}” chưa được khai báo${nearest === null ? '; đề nghị khai báo số liệu này ở tiêu chí.' : `; có phải là “${nearest}”?`}`,
  // sheets
  SCORE_UNIT_DUPLICATE: ({ unit }) => `Đơn vị “${unit}” xuất hiện hai lần; mỗi đơn vị chỉ được có một bảng chấm điểm.`,
  SCORE_COLUMN_NOT_ASKED: ({ node, column }) =>
    `“${node}” không chấm ở cột “${named(labels.scoreView, column)}”, vì bảng không giao cho ai chấm; đề nghị bỏ trống.`,
  SCORE_SCORER_OUTSIDE: ({ node, column, by, allowed }) =>
    `${capital(scorerInWords(by))} không được chấm cột “${named(labels.scoreView, column)}” của “${node}”; ${allowed.length === 0 ? 'không ai được giao chấm' : `thẩm quyền thuộc về ${listInWords(allowed.map(scorerInWords), 'hoặc')}`}.`,
  SCORE_ENTRY_UNFIT: ({ node, given, takes }) =>
    `“${node}” không nhận loại giá trị “${named(labels.entryKind, given)}”; cần ghi ${listInWords(
      takes.map((kind) => `“${named(labels.entryKind, kind)}”`),
      'hoặc',
    )}.`,
  SCORE_ENTRY_NAME_UNKNOWN: ({ node, name, nearest }) =>
    `“${node}” không có mức hoặc sự việc “${name}”${nearest === null ? '; đề nghị chọn theo bảng.' : `; có phải là “${nearest}”?`}`,
  SCORE_ENTRY_INVALID: ({ node, value, fault }) =>
    `Giá trị ${numberInWords(value)} của “${node}” không dùng được: ${faults[fault]}.`,
  SCORE_OUTSIDE: ({ node, points, least, most }) =>
    `${numberInWords(points)} điểm cho “${node}” nằm ngoài khung cho phép; chỉ được cho từ ${numberInWords(least)} đến ${numberInWords(most)} điểm.`,
  SCORE_TARGET_MISSING: ({ node }) =>
    `Chưa đăng ký chỉ tiêu cho “${node}”; đề nghị đăng ký, hoặc ghi rõ đơn vị không được giao chỉ tiêu này.`,
  SCORE_SITUATION_REFUSED: ({ node, situation }) =>
    `Chưa chấm được “${node}” trong trường hợp ${situationInWords(situation)}, vì bảng chưa quy định cách xử lý; đề nghị sửa số liệu hoặc bổ sung quy định vào bảng.`,
  SCORE_NOTHING_TO_COUNT: ({ node }) =>
    `Đơn vị không có tổng điểm, vì mọi nội dung trong “${node}” đều bị loại khỏi tổng; đề nghị kiểm tra số liệu đã ghi hoặc quy định cách xử lý khác trong bảng.`,
  FORMULA_DIVIDES_BY_ZERO: ({ node, position }) =>
    `Công thức của “${node}” chia cho 0${position === null ? '' : ` tại ký tự thứ ${position + 1}`}; đề nghị kiểm tra số liệu hoặc công thức.`,
  // warnings
  SCORE_PERCENT_LOOKS_LIKE_FRACTION: ({ node, unit, of, value, others, leads }) =>
    `${of === 'actual' ? 'Kết quả' : 'Chỉ tiêu'} ${numberInWords(value)} của đơn vị “${unit}” tại “${node}” có thể là tỷ lệ chưa nhân với 100, vì các đơn vị khác ghi ${rangeInWords(others)}${leads ? '; với số này đơn vị đang đứng đầu nhóm' : ''}; đề nghị kiểm tra.`,
  // composite indices
  INDEX_WEIGHTS_ZERO: ({ node }) => `Các trọng số trong “${node}” đều bằng 0; phải có ít nhất một trọng số lớn hơn 0.`,
  INDEX_NOTHING_TO_COMPARE: ({ node }) =>
    `Không so sánh được số liệu của “${node}”, vì các số bằng nhau hoặc chỉ có một số; đề nghị dùng mốc cố định.`,
  INDEX_VALUE_NOT_POSITIVE: ({ node, unit }) =>
    `Không tính được trung bình nhân của “${node}” cho “${unit}”, vì có giá trị không lớn hơn 0; đề nghị chuẩn hóa lên thang điểm dương.`,
  INDEX_MISSING_REFUSED: ({ node, unit, kind }) =>
    `“${unit}” không có số liệu của “${node}” (${named(missingKinds, kind)}), và phương pháp chưa quy định cách xử lý; đề nghị bổ sung.`,
};

/** The Vietnamese sentences about acts on score sheets. */
export const sheetErrors: { readonly [C in keyof SheetErrorTable]: (data: SheetErrorTable[C]) => string } = {
  SHEET_NOT_REGISTERED: ({ unit }) =>
    `Chưa chấm điểm cho đơn vị “${unit}” được, vì đơn vị chưa đăng ký chỉ tiêu thi đua; đề nghị đăng ký trước.`,
  SHEET_TARGETS_SETTLED: ({ unit }) =>
    `Không thay đổi được chỉ tiêu đã đăng ký của đơn vị “${unit}”, vì đã ghi kết quả; sau khi công bố có thể đính chính.`,
  SHEET_COLUMN_CLOSED: ({ unit, column, state, open }) =>
    `Cột “${named(labels.scoreView, column)}” của đơn vị “${unit}” không ghi được khi bảng chấm điểm ở trạng thái “${named(labels.scoreSheetState, state)}”${open.length === 0 ? '' : `; chỉ ghi được ở trạng thái ${listInWords(open.map(stateInWords), 'hoặc')}`}.`,
  SHEET_PUBLISHED: ({ unit, version }) =>
    `Bảng chấm điểm của đơn vị “${unit}” (bản ${version}) đã công bố nên không được sửa; đề nghị đính chính bằng một bản mới.`,
  SHEET_INCOMPLETE: ({ unit, column, nodes, total }) =>
    `Cột “${named(labels.scoreView, column)}” của đơn vị “${unit}” còn ${total} tiêu chí chưa ghi: ${nodes.join(', ')}${total > nodes.length ? ', …' : ''}.`,
  SHEET_CRITERION_SETTLED: ({ node, returned }) =>
    `Tiêu chí “${node}” không bị trả lại nên giữ nguyên như đã gửi; chỉ được sửa ${listInWords(returned.map((one) => `“${one}”`))}.`,
  SHEET_REASON_MISSING: ({ unit }) => `Phải nêu lý do đối với bảng chấm điểm của đơn vị “${unit}”.`,
};

const tableMeasures: { readonly [W in ScoringErrorTable['SCORE_TABLE_TOO_LARGE']['what']]: string } = {
  depth: 'Số cấp của bảng',
  nodes: 'Số nội dung của bảng',
  formula: 'Số lớp ngoặc của công thức',
};

const faults: { readonly [F in MethodFault]: string } = {
  empty: 'phải có ít nhất một giá trị',
  order: 'các giá trị phải khác nhau và xếp đúng thứ tự',
  duplicate: 'tên bị trùng hoặc đã dành riêng',
  negative: 'không được nhỏ hơn 0',
  zero: 'phải lớn hơn 0',
  'above-maximum': 'vượt quá mức tối đa',
  'not-in-steps': 'không phải là bội số của bước điểm',
  'not-whole': 'phải là số nguyên',
  role: 'không phù hợp với loại điểm (điểm nội dung, điểm thưởng, điểm phạt)',
};

const formulaWords: Readonly<Record<string, string>> = {
  number: 'một số',
  name: 'một tên',
  quoted: 'một chuỗi trong ngoặc kép',
  operator: 'một phép tính',
  end: 'hết công thức',
};

const missingKinds: Readonly<Record<string, string>> = {
  withheld: 'không công bố',
  notApplicable: 'không áp dụng',
  notSurveyed: 'không khảo sát',
  censored: 'chỉ biết trong một khoảng',
};

function stateInWords(state: string): string {
  return `“${named(labels.scoreSheetState, state)}”`;
}

function rangeInWords(text: string): string {
  return text.split('–').map(numberInWords).join('–');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
