import type { HeldPost } from '../../requirements/held-post.ts';
import type { Merits } from '../../requirements/merits.ts';
import type { PrizeWon } from '../../requirements/prize-won.ts';
import type { Recipient } from '../../requirements/recipient.ts';
import type { Served } from '../../requirements/served.ts';
import type { Stood } from '../../requirements/stood.ts';
import type { LawWords } from '../law-sentences.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence, plural, yearsInWords } from './law-phrases.ts';
import { listInWords } from './lists.ts';

/** Who may receive. */
export function recipientInWords({ nominee, of, except }: Recipient): string {
  const names = (subjects: NonNullable<Recipient['of']>) => subjects.map((one) => inSentence(lawLabels.subject[one]));
  return [
    `the recipient is ${nominee === 'individual' ? 'an' : 'a'} ${inSentence(lawLabels.nomineeKind[nominee])}`,
    ...(of === undefined ? [] : [`: ${names(of).join('; ')}`]),
    ...(except === undefined ? [] : [`, except ${names(except).join('; ')}`]),
  ].join('');
}

/** Recognised initiatives, topics or feats. */
export function meritsInWords({ kinds, scope, count, applied }: Merits): string {
  const what = listInWords(
    kinds.map((kind) => inSentence(lawLabels.meritKind[kind])),
    'or',
  );
  const widest = `of the scope “${inSentence(lawLabels.meritScope[scope])}”${scope === 'nation' ? '' : ' or wider'}`;
  const inCombat =
    scope === 'ministryOrProvince' && kinds.includes('combat') ? ' (in combat: the whole army or police)' : '';
  return `${count} recognised (${what})${applied ? ', applied with effect' : ''}, ${widest}${inCombat}`;
}

/** Posts with the time and terms in them. */
export function postsInWords({ posts, terms, lessForWomen, ...time }: HeldPost, { postName }: LawWords): string {
  const years = yearsInWords(time);
  const limits = [
    ...(terms === undefined ? [] : [plural(terms, 'term')]),
    ...(years === '' ? [] : [years]),
    ...(lessForWomen ? ['for women a third less, unless in a group of higher retirement age'] : []),
  ];
  return `held one of the posts: ${posts.map(postName).join('; ')}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

/** Prizes of contests abroad or of the region. */
export function prizesInWords({ prizes, sent }: PrizeWon): string {
  const names = prizes.map(
    ({ level, place }) => `${inSentence(lawLabels.prizePlace[place])} (${inSentence(lawLabels.prizeLevel[level])})`,
  );
  return `won ${names.join('; or ')}${sent ? ', sent by the competent body' : ''}`;
}

/** Years of service. */
export function serviceInWords({ in: kinds, atLeast, below, double, only, unread, unbroken }: Served): string {
  const where = listInWords(
    kinds.map((kind) => inSentence(lawLabels.serviceKind[kind])),
    'or',
  );
  const places = (list: NonNullable<Served['only']>) =>
    listInWords(
      list.map((one) => inSentence(lawLabels.servicePlace[one])),
      'or',
    );
  const limits = [
    ...(double === undefined ? [] : [`time counts twice here: ${places(double)}`]),
    ...(only === undefined ? [] : [`only time here counts: ${places(only)}`]),
    ...(unread === undefined ? [] : [inSentence(unread.words.en)]),
  ];
  const years = yearsInWords({ atLeast, ...(below === undefined ? {} : { below }) });
  return `${unbroken ? 'unbroken ' : ''}service (${where})${years === '' ? '' : ` of ${years}`}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}

/** How the nominee stood in a cluster or movement. */
export function contestInWords({ in: kind, by, as, at, years, thematic }: Stood): string {
  const organizers = listInWords(
    by.map((one) => inSentence(lawLabels.contestOrganizer[one])),
    'or',
  );
  const what =
    kind === 'cluster'
      ? `a cluster or bloc organised by ${organizers}`
      : `a${thematic ? ' thematic' : 'n emulation'} movement launched by ${organizers}`;
  const reviews = at?.map((one) => ({ interim: 'interim', final: 'final' })[one]);
  const limits = [
    ...(reviews === undefined ? [] : [`at its ${listInWords(reviews, 'or')} review`]),
    ...(years === undefined ? [] : [`the movement lasted ${yearsInWords({ atLeast: years })}`]),
  ];
  return `${as === 'leader' ? 'leads' : 'is outstanding in'} ${what}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`;
}
