import type { Facts } from '../../facts/facts.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence } from './law-phrases.ts';

const registers: { readonly [R in keyof Facts]-?: string } = {
  nominee: 'Là cá nhân, tập thể hay hộ gia đình',
  subjects: 'Thuộc những đối tượng nào',
  sex: 'Giới tính',
  higherRetirementAge: 'Có thuộc nhóm có tuổi nghỉ hưu cao hơn hay không',
  foundedOn: 'Ngày thành lập',
  ratings: 'Xếp loại mức độ hoàn thành nhiệm vụ các năm',
  honours: 'Các danh hiệu, hình thức khen thưởng đã được quyết định',
  merits: 'Sáng kiến, đề tài, công trình, mưu trí sáng tạo đã được công nhận',
  contests: 'Kết quả trong cụm, khối thi đua, phong trào thi đua',
  prizes: 'Giải thưởng quốc tế, khu vực',
  members: 'Số liệu về các cá nhân trong tập thể',
  service: 'Thời gian công tác trong ngành, lực lượng',
  posts: 'Các chức vụ đã giữ',
  discipline: 'Kỷ luật',
  pending: 'Việc đang xem xét, xác minh',
  judgements: 'Đánh giá của người có thẩm quyền',
  attestations: 'Giấy tờ xác nhận',
  amounts: 'Số lượng',
};

/** Fields of one entry of a register. */
const fields: Readonly<Record<string, string>> = {
  'honours.basis': 'Khen thưởng theo loại hình nào, quyết định thứ',
  'honours.issuer': 'Nơi tặng, quyết định thứ',
  'merits.applied': 'Đã được áp dụng hiệu quả hay chưa, sáng kiến, đề tài thứ',
  'contests.at': 'Xét khi sơ kết hay tổng kết, phong trào thứ',
  'contests.years': 'Số năm của phong trào thứ',
  'contests.thematic': 'Có phải phong trào theo chuyên đề hay không, phong trào thứ',
  'prizes.sent': 'Có được cơ quan có thẩm quyền cử đi hay không, giải thứ',
  'service.place': 'Nơi công tác, quá trình thứ',
  'posts.terms': 'Số nhiệm kỳ, chức vụ thứ',
};

/** What a missing fact is called, by its path; a path of another form comes back unchanged. */
export function questionInWords(path: string, words: LawWords): string {
  const [register = '', ...rest] = path.split('.');
  const [first = '', second] = rest;
  switch (register) {
    case 'ratings':
      if (first !== '') return `Xếp loại mức độ hoàn thành nhiệm vụ năm ${first}`;
      break;
    case 'members':
      if (rest.length > 1) return membersInWords(first, rest.slice(1), words);
      break;
    case 'judgements':
      if (first !== '') return `Đánh giá của người có thẩm quyền: “${words.topicName(first)}”`;
      break;
    case 'attestations':
      if (first !== '') return `Giấy tờ thể hiện: “${words.topicName(first)}”`;
      break;
    case 'amounts':
      if (first !== '') return `Số lượng: “${words.topicName(first)}”`;
      break;
  }
  const entry = /^(\w+)\[(\d+)\]$/u.exec(register);
  if (entry !== null && second === undefined) {
    const field = fields[`${entry[1]}.${first}`];
    if (field !== undefined) return `${field} ${Number(entry[2]) + 1}`;
  }
  return rest.length === 0 && Object.hasOwn(registers, register) ? registers[register as keyof Facts] : path;
}

function membersInWords(year: string, [what = '', code = '']: readonly string[], { awardName }: LawWords): string {
  if (what === 'holders') return `Số cá nhân trong tập thể đạt danh hiệu “${awardName(code)}” năm ${year}`;
  if (what === 'disciplined') {
    const forms: Readonly<Record<string, string>> = lawLabels.disciplineForm;
    return `Số cá nhân trong tập thể bị kỷ luật năm ${year}, hình thức: ${inSentence(forms[code] ?? code)}`;
  }
  return `Số cá nhân trong tập thể hoàn thành nhiệm vụ năm ${year}`;
}
