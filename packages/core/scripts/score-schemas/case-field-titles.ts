import type { FieldTitles } from '../schema-of.ts';
import { fieldTitles } from './field-titles.ts';

/** What the fields of files of cases are called, in Vietnamese and English; tables and methods keep their own words. */
export const caseFieldTitles: FieldTitles = {
  ...fieldTitles,
  kind: ['Loại', 'Kind'],
  name: ['Tên', 'Name'],
  tables: ['Các bảng, theo tên gọi trong tệp', 'Tables by the name that the file gives them'],
  methods: ['Các phương pháp, theo tên gọi trong tệp', 'Methods by the name that the file gives them'],
  groups: ['Các nhóm phiếu dùng chung', 'Groups of sheets under a name'],
  cases: ['Các ca', 'Cases'],
  case: ['Ca cho thấy điều gì', 'What the case shows'],
  why: ['Cách tính tay', 'The working by hand'],
  hard: ['Số của các ca khó được canh giữ', 'Numbers of hard cases that it guards'],
  change: ['Chỗ khác đi: đường dẫn → giá trị, null là bỏ', 'What is other: path → value, null takes away'],
  typed: ['Đưa bảng thẳng vào, không đọc', 'Handed over without reading its shape'],
  expect: ['Kết quả phải có', 'What must come out'],
  // cells
  events: ['Các sự việc, số lần', 'Events, how often'],
  lateness: ['Số ngày chậm', 'Days late'],
  for: ['Phiếu thuận', 'Votes for'],
  // what comes out
  order: ['Thứ tự xếp hạng', 'Units as they are ranked'],
  warnings: ['Cảnh báo', 'Warnings'],
  attainable: ['Điểm có thể đạt', 'Points that could be attained'],
  contributions: ['Phần góp vào tổng', 'What each adds to the total'],
  status: ['Trạng thái', 'Status'],
  rules: ['Quy tắc cho điểm', 'Rule that gave the points'],
  refused: ['Vì sao không có tổng', 'Why there is no total'],
  undecided: ['Mức đạt theo điểm, chờ quyết định', 'Class by points, left to decide'],
  classFigure: ['Số dùng để xếp loại', 'Figure that was classed'],
  floorsMissed: ['Nội dung dưới mức sàn', 'Below the floor of a class'],
  tiedWith: ['Đồng hạng với', 'Tied with'],
  decidedBy: ['Tiêu chí phụ quyết định, từ 0', 'Tie-break that decided, from 0'],
  // indices
  earlier: ['Kỳ trước để so sánh', 'Earlier edition to compare with'],
  noise: ['Nhiễu trọng số', 'Noise of weights'],
  draws: ['Số lần thử', 'Draws'],
  seed: ['Số khởi đầu', 'Seed'],
  roundedNumbers: ['Mỗi số in từ bao nhiêu số đã làm tròn', 'Rounded numbers in each printed one'],
  sameMethod: ['Cùng phương pháp với kỳ trước', 'Same method as the earlier edition'],
  exact: ['Trước khi làm tròn', 'Before rounding'],
  between: ['Trong khoảng', 'Between'],
  band: ['Mức', 'Band'],
  leavingOneOut: ['Hạng khi bỏ từng thành phần', 'Places when leaving one out'],
  underNoise: ['Hạng khi trọng số thay đổi', 'Places under noise'],
};
