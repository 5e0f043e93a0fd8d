import { en } from '@thidua/core/locales/en';
import { vi } from '@thidua/core/locales/vi';
import type { ImportLanguage } from '../modules/import/import-problem-sentences.ts';
import type { StoredKind } from '../modules/import/stored-kinds.ts';

/** What the report of an import is written with. */
interface ReportWords {
  readonly units: string;
  readonly error: string;
  readonly warning: string;
  readonly created: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly absent: (count: number) => string;
  readonly nothing: string;
  readonly skipped: string;
  readonly done: string;
  readonly dryRunDone: string;
  readonly refused: (errors: number) => string;
  readonly absentEntities: string;
  readonly more: (count: number) => string;
  readonly statement: string;
}

export const reportWords: { readonly [L in ImportLanguage]: ReportWords } = {
  vi: {
    units: 'Đơn vị hành chính',
    error: 'lỗi',
    warning: 'cảnh báo',
    created: (count) => `${count} mới`,
    changed: (count) => `${count} sửa`,
    unchanged: (count) => `${count} giữ nguyên`,
    absent: (count) => `${count} không còn trong tệp`,
    nothing: 'không có gì',
    skipped: 'đã nạp từ trước, không đổi',
    done: 'đã nạp',
    dryRunDone: 'kiểm tra xong, không ghi gì',
    refused: (errors) => `không nạp: ${errors} lỗi; không có gì của tệp được ghi`,
    absentEntities: 'Không còn trong tệp nhưng vẫn được giữ trong cơ sở dữ liệu',
    more: (count) => `… và ${count} mục nữa`,
    statement: 'Câu của văn bản',
  },
  en: {
    units: 'Administrative units',
    error: 'error',
    warning: 'warning',
    created: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    unchanged: (count) => `${count} unchanged`,
    absent: (count) => `${count} no longer in the file`,
    nothing: 'nothing',
    skipped: 'loaded before, unchanged',
    done: 'loaded',
    dryRunDone: 'checked, nothing written',
    refused: (errors) =>
      `not loaded: ${errors === 1 ? '1 error' : `${errors} errors`}; nothing of the file was written`,
    absentEntities: 'No longer in the file, but kept in the database',
    more: (count) => `… and ${count} more`,
    statement: 'Statement',
  },
};

const locales = { vi, en };

/** What one kind of entity is called. */
export function kindName(kind: StoredKind, language: ImportLanguage): string {
  return kind === 'statement' ? reportWords[language].statement : locales[language].labels.entityKind[kind];
}
