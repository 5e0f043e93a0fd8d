import type { ImportProblem, ImportProblemCode, ImportProblemTable, SyntaxFault } from './import-problems.ts';

export type ImportLanguage = 'vi' | 'en';

type Sentences = { readonly [C in ImportProblemCode]: (data: ImportProblemTable[C]) => string };

const faultsInEnglish: Readonly<Record<SyntaxFault, string>> = {
  indentation: 'The indentation does not fit: items of one list or one entry must start at the same column',
  missingBracketOrQuote: 'A bracket or a quotation mark is opened and never closed, or closed and never opened',
  quotesNeeded: 'A text with a colon inside, or with a special character in front, must stand in quotation marks',
  tab: 'Indentation must be spaces, never tabs',
  other: 'This is not YAML or JSON',
};

const faultsInVietnamese: Readonly<Record<SyntaxFault, string>> = {
  indentation: 'Thụt lề không khớp: các mục của cùng một danh sách hoặc cùng một đối tượng phải bắt đầu ở cùng một cột',
  missingBracketOrQuote: 'Có dấu ngoặc hoặc dấu nháy mở mà không đóng, hoặc đóng mà không mở',
  quotesNeeded: 'Văn bản có dấu hai chấm ở giữa hoặc bắt đầu bằng ký tự đặc biệt phải đặt trong dấu nháy',
  tab: 'Phải thụt lề bằng dấu cách, không dùng phím Tab',
  other: 'Không đúng cú pháp YAML hoặc JSON',
};

const en: Sentences = {
  FILE_NOT_READ: ({ reason }) =>
    ({
      missing: 'There is no such file. Check its name and its folder.',
      folder: 'This is a folder. Name the files in it.',
      noPermission: 'This user may not read the file. Give it the right to.',
      other: 'The file cannot be read.',
    })[reason],
  FILE_NOT_UTF8: () => 'The file is not text in UTF-8. Save it again with the encoding UTF-8.',
  FILE_TOO_LONG: ({ bytes, limit }) =>
    `The file has ${bytes} bytes; ${limit} are allowed. Split it into several files with a namespace each.`,
  FILE_TOO_DEEP: ({ limit }) => `Lists and entries are nested more than ${limit} deep.`,
  FILE_SYNTAX: ({ about, detail }) => `${faultsInEnglish[about]} (${detail}).`,
  FIELD_TWICE: ({ field }) => `The field "${field}" is given twice in one entry. Keep one of the two.`,
  YAML_FEATURE_REFUSED: ({ feature }) =>
    ({
      alias: 'Anchors and aliases (& and *) are not read. Write the text out.',
      tag: 'Tags (!…) are not read. Write plain text in quotation marks.',
      fieldThatIsNoText: 'The name of a field must be plain text, not a list or an entry.',
      severalDocuments: 'The file holds several YAML documents (---). Put each into a file of its own.',
    })[feature],
  TEXT_NOT_STORABLE: ({ character }) => `The text holds ${character}, which cannot be stored. Remove it.`,
  OBSERVATION_CHANGED: ({ kind, key, fields }) =>
    kind === 'observation'
      ? `The figure ${key} is recorded already and differs in ${fields.join(', ')}. Recorded figures are never changed: leave this one as it was and write a new observation with a key of its own that supersedes it (supersedes: ${key}).`
      : `The progress ${key} is recorded already and differs in ${fields.join(', ')}. Recorded progress is never changed: leave this entry as it was and write a new one with a key of its own.`,
  CAMPAIGN_NOT_PUBLIC: ({ campaign, state }) =>
    `The campaign ${campaign} is written in the state ${state}, before its launch. A file holds only what is public: begin it as a draft (createCampaign), or write the state that it has since its launch.`,
  CAMPAIGN_STATE_CHANGED: ({ campaign, stored, written }) =>
    `The campaign ${campaign} is ${stored}, and the file says ${written}. A file does not move a campaign: write ${stored}, and use the mutation of the act.`,
  CLOSED_CAMPAIGN_TOUCHED: ({ campaign, kind, key }) =>
    `The campaign ${campaign} is closed, and the file would change or add ${kind} ${key} under it. Leave it as it was.`,
  UNIT_FOREIGN: ({ unit }) =>
    unit === null
      ? 'It belongs to no unit, so that no office may write it. Name the unit.'
      : `The unit ${unit} is not one of the sender's. A file speaks for the sender's own units alone: take this out.`,
  NAMESPACE_TWICE: ({ namespace, files }) =>
    `The files ${files.join(', ')} have the same namespace ${namespace}. Give each file a namespace of its own.`,
  REQUIRES_CIRCLE: ({ namespaces }) =>
    `The files require one another in a circle: ${namespaces.join(' → ')}. Remove one entry of requires.`,
};

const vi: Sentences = {
  FILE_NOT_READ: ({ reason }) =>
    ({
      missing: 'Không có tệp này. Hãy kiểm tra lại tên tệp và thư mục.',
      folder: 'Đây là một thư mục. Hãy ghi tên các tệp trong đó.',
      noPermission: 'Người dùng này không có quyền đọc tệp. Hãy cấp quyền đọc.',
      other: 'Không đọc được tệp.',
    })[reason],
  FILE_NOT_UTF8: () => 'Tệp không phải văn bản mã UTF-8. Hãy lưu lại với mã UTF-8.',
  FILE_TOO_LONG: ({ bytes, limit }) =>
    `Tệp có ${bytes} byte, vượt mức cho phép là ${limit}. Hãy tách thành nhiều tệp, mỗi tệp một namespace.`,
  FILE_TOO_DEEP: ({ limit }) => `Danh sách và đối tượng lồng nhau quá ${limit} cấp.`,
  FILE_SYNTAX: ({ about, detail }) => `${faultsInVietnamese[about]} (${detail}).`,
  FIELD_TWICE: ({ field }) => `Trường "${field}" được ghi hai lần trong cùng một đối tượng. Hãy giữ lại một.`,
  YAML_FEATURE_REFUSED: ({ feature }) =>
    ({
      alias: 'Không dùng được dấu neo và tham chiếu YAML (& và *). Hãy viết lại đầy đủ nội dung.',
      tag: 'Không dùng được thẻ YAML (!…). Hãy viết văn bản thường trong dấu nháy.',
      fieldThatIsNoText: 'Tên trường phải là văn bản, không phải danh sách hay đối tượng.',
      severalDocuments: 'Tệp chứa nhiều tài liệu YAML (---). Hãy để mỗi tài liệu trong một tệp riêng.',
    })[feature],
  TEXT_NOT_STORABLE: ({ character }) => `Văn bản có ký tự ${character}, không lưu được. Hãy bỏ ký tự đó.`,
  OBSERVATION_CHANGED: ({ kind, key, fields }) =>
    kind === 'observation'
      ? `Số liệu ${key} đã được ghi nhận và nay khác ở ${fields.join(', ')}. Số liệu đã ghi nhận không được sửa: giữ nguyên mục này và viết một số liệu mới, có khóa riêng, thay thế nó (supersedes: ${key}).`
      : `Tiến độ ${key} đã được ghi nhận và nay khác ở ${fields.join(', ')}. Tiến độ đã ghi nhận không được sửa: giữ nguyên mục này và viết một mục mới, có khóa riêng.`,
  CAMPAIGN_NOT_PUBLIC: ({ campaign, state }) =>
    `Phong trào ${campaign} được ghi ở trạng thái ${state}, tức là chưa phát động. Tệp chỉ chứa nội dung công khai: hãy soạn dự thảo (createCampaign), hoặc ghi trạng thái từ khi phát động.`,
  CAMPAIGN_STATE_CHANGED: ({ campaign, stored, written }) =>
    `Phong trào ${campaign} đang ở trạng thái ${stored}, còn tệp ghi ${written}. Tệp không chuyển trạng thái của phong trào: hãy ghi ${stored} và thực hiện bằng thao tác tương ứng.`,
  CLOSED_CAMPAIGN_TOUCHED: ({ campaign, kind, key }) =>
    `Phong trào ${campaign} đã khép lại, còn tệp sẽ sửa hoặc thêm ${kind} ${key} thuộc phong trào đó. Hãy giữ nguyên như cũ.`,
  UNIT_FOREIGN: ({ unit }) =>
    unit === null
      ? 'Mục này không thuộc đơn vị nào nên không cơ quan nào được ghi. Hãy ghi rõ đơn vị.'
      : `Đơn vị ${unit} không thuộc người gửi. Tệp chỉ được ghi cho đơn vị của mình: hãy bỏ mục này.`,
  NAMESPACE_TWICE: ({ namespace, files }) =>
    `Các tệp ${files.join(', ')} có cùng namespace ${namespace}. Hãy đặt cho mỗi tệp một namespace riêng.`,
  REQUIRES_CIRCLE: ({ namespaces }) =>
    `Các tệp yêu cầu lẫn nhau thành vòng: ${namespaces.join(' → ')}. Hãy bỏ một mục trong requires.`,
};

const sentences: { readonly [L in ImportLanguage]: Sentences } = { vi, en };

/** Whether it was the gateway that found it, and not core: no code is used by both. */
export function isImportProblem(issue: { readonly code: string }): issue is ImportProblem {
  return Object.hasOwn(en, issue.code);
}

/** The problem as one or more whole sentences. */
export function importProblemSentence(problem: ImportProblem, language: ImportLanguage): string {
  return sentenceOf(problem.code, problem.data, language);
}

function sentenceOf<C extends ImportProblemCode>(
  code: C,
  data: ImportProblemTable[C],
  language: ImportLanguage,
): string {
  return sentences[language][code](data);
}
