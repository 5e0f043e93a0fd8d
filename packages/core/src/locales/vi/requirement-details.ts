import type { HeldPost } from '../../requirements/held-post.ts';
import type { Merits } from '../../requirements/merits.ts';
import type { PrizeWon } from '../../requirements/prize-won.ts';
import type { Recipient } from '../../requirements/recipient.ts';
import type { Served } from '../../requirements/served.ts';
import type { Stood } from '../../requirements/stood.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { countInWords, inSentence, yearsInWords } from './law-phrases.ts';
import { listInWords } from './lists.ts';

/** Who may receive. */
export function recipientInWords({ nominee, of, except }: Recipient): string {
  const names = (subjects: NonNullable<Recipient['of']>) => subjects.map((one) => inSentence(lawLabels.subject[one]));
  return [
    `đối tượng là ${inSentence(lawLabels.nomineeKind[nominee])}`,
    ...(of === undefined ? [] : [`: ${names(of).join('; ')}`]),
    ...(except === undefined ? [] : [`, trừ ${names(except).join('; ')}`]),
  ].join('');
}

/** Recognised initiatives, topics or feats. */
export function meritsInWords({ kinds, scope, count, applied }: Merits): string {
  const what = listInWords(
    kinds.map((kind) => inSentence(lawLabels.meritKind[kind])),
    'hoặc',
  );
  const widest =
    scope === 'nation' ? 'phạm vi toàn quốc' : `phạm vi từ cấp ${inSentence(lawLabels.meritScope[scope])} trở lên`;
  const inCombat =
    scope === 'ministryOrProvince' && kinds.includes('combat')
      ? ' (trong chiến đấu: toàn quân hoặc toàn lực lượng Công an nhân dân)'
      : '';
  return `có ${countInWords(count)} ${what} được công nhận${applied ? ', đã được áp dụng hiệu quả' : ''}; ${widest}${inCombat}`;
}

/** Posts with the time and terms in them. */
export function postsInWords({ posts, terms, lessForWomen, ...time }: HeldPost, { postName }: LawWords): string {
  const years = yearsInWords(time);
  const limits = [
    ...(terms === undefined ? [] : [`${countInWords(terms)} nhiệm kỳ`]),
    ...(years === '' ? [] : [years]),
    ...(lessForWomen ? ['nữ được giảm một phần ba thời gian, trừ nhóm có tuổi nghỉ hưu cao hơn'] : []),
  ];
  return `giữ một trong các chức vụ: ${posts.map(postName).join('; ')}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

/** Prizes of contests abroad or of the region. */
export function prizesInWords({ prizes, sent }: PrizeWon): string {
  const names = prizes.map(
    ({ level, place }) => `${inSentence(lawLabels.prizePlace[place])} cấp ${inSentence(lawLabels.prizeLevel[level])}`,
  );
  return `${sent ? 'được cơ quan có thẩm quyền cử tham gia và ' : ''}đạt ${names.join('; hoặc ')}`;
}

/** Years of service. */
export function serviceInWords({ in: kinds, atLeast, below, double, only, unread, unbroken }: Served): string {
  const where = listInWords(
    kinds.map((kind) => inSentence(lawLabels.serviceKind[kind])),
    'hoặc',
  );
  const places = (list: NonNullable<Served['only']>) =>
    listInWords(
      list.map((one) => inSentence(lawLabels.servicePlace[one])),
      'hoặc',
    );
  const limits = [
    ...(double === undefined ? [] : [`thời gian ở ${places(double)} tính gấp hai`]),
    ...(only === undefined ? [] : [`chỉ tính thời gian ở ${places(only)}`]),
    ...(unread === undefined ? [] : [inSentence(unread.words.vi)]),
  ];
  const years = yearsInWords({ atLeast, ...(below === undefined ? {} : { below }) });
  return `có thời gian${unbroken ? ' liên tục' : ''} trong ${where}${years === '' ? '' : ` ${years}`}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

/** How the nominee stood in a cluster or movement. */
export function contestInWords({ in: kind, by, as, at, years, thematic }: Stood): string {
  const organizers = listInWords(
    by.map((one) => inSentence(lawLabels.contestOrganizer[one])),
    'hoặc',
  );
  const what =
    kind === 'cluster'
      ? `cụm, khối thi đua do ${organizers} tổ chức`
      : `phong trào thi đua${thematic ? ' theo chuyên đề' : ''} do ${organizers} phát động`;
  const reviews = at?.map((one) => ({ interim: 'sơ kết', final: 'tổng kết' })[one]);
  const limits = [
    ...(reviews === undefined ? [] : [`khi ${listInWords(reviews, 'hoặc')}`]),
    ...(years === undefined ? [] : [`phong trào ${yearsInWords({ atLeast: years })}`]),
  ];
  return `${as === 'leader' ? 'dẫn đầu' : 'tiêu biểu xuất sắc trong'} ${what}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}
