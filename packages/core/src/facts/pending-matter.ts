/** What defers an award while it is open (Decree 98, Điều 4; Decree 152, Điều 4.4). */
export const pendingMatters = [
  'discipline', // đang xem xét thi hành kỷ luật
  'investigationWithSigns', // điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm
  'complaint', // đơn thư khiếu nại đang được xác minh
  'denunciation', // đơn thư tố cáo đang được xác minh
  'pressReport', // tham nhũng, tiêu cực được báo chí nêu đang được xác minh
] as const;

export type PendingMatter = (typeof pendingMatters)[number];
