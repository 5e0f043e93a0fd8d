import type { ActNames } from '../act-names.ts';

export const actNames: ActNames = {
  campaign: {
    actions: {
      create: 'lập dự thảo',
      edit: 'sửa dự thảo',
      import: 'nạp tệp dữ liệu',
      createDuty: 'giao trách nhiệm, chế độ báo cáo',
      createEvent: 'ghi nhận sự kiện',
      scheduleReports: 'mở báo cáo',
      propose: 'đề xuất chỉ tiêu',
      assign: 'giao chỉ tiêu',
      adjust: 'điều chỉnh chỉ tiêu',
    },
  },
  groupSeason: { actions: { create: 'lập', replaceMembers: 'thay đổi thành viên' } },
  observation: {
    actions: {
      report: 'báo cáo số liệu',
      advance: 'chuyển sang mức chính thức hơn',
      correct: 'đính chính',
      verify: 'xác minh',
      import: 'nhập hàng loạt',
    },
  },
  project: { actions: { create: 'ghi nhận' } },
  report: { actions: { schedule: 'mở báo cáo' } },
  scoreSheet: {
    actions: {
      register: 'đăng ký chỉ tiêu',
      enter: 'ghi điểm',
      selfScore: 'gửi bảng tự chấm điểm',
      return: 'trả lại tiêu chí',
    },
  },
  target: { actions: { propose: 'đề xuất' } },
  document: { name: 'văn bản', actions: { create: 'ghi nhận' } },
  duty: { name: 'trách nhiệm, chế độ báo cáo', actions: { create: 'giao' } },
  eligibility: { name: 'kết luận về điều kiện, tiêu chuẩn', actions: { sign: 'ký' } },
  emulationGroup: { name: 'cụm, khối thi đua', actions: { create: 'lập' } },
  event: { name: 'sự kiện', actions: { create: 'ghi nhận' } },
  figureImport: {
    name: 'đợt nhập số liệu',
    states: { OPEN: 'Đang nhận dòng', RUNNING: 'Đang ghi', DONE: 'Đã ghi xong', STOPPED: 'Đã dừng' },
    actions: { addRows: 'thêm dòng', finish: 'kết thúc nhận dòng', resume: 'ghi tiếp', stop: 'dừng' },
  },
  indicator: { name: 'chỉ tiêu thống kê', actions: { create: 'ghi nhận' } },
  movement: { name: 'phong trào thi đua', actions: { create: 'ghi nhận' } },
  ranking: { name: 'bảng xếp hạng', actions: { publish: 'công bố' } },
  scoreTable: { name: 'bảng điểm', actions: { create: 'ban hành', adopt: 'thông qua để áp dụng' } },
  unitGroup: { name: 'nhóm đơn vị', actions: { create: 'lập' } },
};
