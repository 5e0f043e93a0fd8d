import type { DocumentKind, DocumentRelationKind } from '@thidua/core';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const DocumentKindEnum = closedEnum<DocumentKind>('DocumentKind', 'Kind of a document — loại văn bản.', {
  LUAT: 'Law — luật',
  NGHI_QUYET: 'Resolution — nghị quyết',
  NGHI_DINH: 'Decree — nghị định',
  CHI_THI: 'Directive — chỉ thị',
  QUYET_DINH: 'Decision — quyết định',
  KE_HOACH: 'Plan — kế hoạch',
  CHUONG_TRINH: 'Programme — chương trình',
  HUONG_DAN: 'Guidance — hướng dẫn',
  BAO_CAO: 'Report — báo cáo',
  PRESS: 'Press — báo chí',
  SPEECH: 'Speech — bài phát biểu',
  STATISTICS: 'Statistics — số liệu thống kê',
  OTHER: 'Other — loại khác',
});

export const DocumentRelationKindEnum = closedEnum<DocumentRelationKind>(
  'DocumentRelationKind',
  'What one document has to do with another — quan hệ giữa hai văn bản.',
  {
    BASED_ON: 'Is based on — căn cứ',
    IMPLEMENTS: 'Implements — triển khai, thực hiện',
    CITES: 'Cites — viện dẫn',
    LOCALISES: 'Localises — cụ thể hóa ở địa phương',
    AMENDS: 'Amends — sửa đổi, bổ sung',
    REPLACES: 'Replaces — thay thế',
    LAUNCHES: 'Launches — phát động',
    REPORTS_ON: 'Reports on — báo cáo về',
  },
);

export const ResolvedByEnum = closedEnum<'EXPLICIT' | 'INFERRED'>(
  'ResolvedBy',
  'How a reference was found — cách xác định viện dẫn.',
  {
    EXPLICIT: 'Printed in the text — văn bản ghi rõ',
    INFERRED: 'Resolved by the editor of the file, since the text names no number — người nhập liệu suy ra',
  },
);
