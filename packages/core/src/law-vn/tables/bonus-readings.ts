import type { Words } from '../../requirements/words.ts';

/** What collectives receive; `bonusOf` can read it the other way too. */
export const twice: Words = {
  vi: '“Gấp hai lần mức tiền thưởng đối với cá nhân” được đọc là nhân đôi hệ số rồi làm tròn một lần.',
  en: '“Twice the bonus of an individual” is read as twice the coefficient, rounded once.',
};

/** What households receive. */
export const halfMore: Words = {
  vi: '“1,5 lần mức tiền thưởng tương ứng đối với cá nhân” được đọc là nhân hệ số với 1,5 rồi làm tròn một lần.',
  en: '“1.5 times the bonus of an individual” is read as 1.5 times the coefficient, rounded once.',
};
