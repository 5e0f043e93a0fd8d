import { type Language, localeOf } from '../../graphql/language.ts';
import type { FlagReason, LeaderVerdict } from './flag-round.ts';

interface Words {
  readonly notEligible: string;
  readonly deferred: string;
  /** `missing`: what would have to be found out, in words. */
  readonly notDecided: (missing: string) => string;
  readonly quota: (allowed: number) => string;
  readonly tie: (allowed: number, others: string) => string;
  readonly leadShared: (others: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  VI: {
    notEligible: 'Chưa đủ tiêu chuẩn.',
    deferred: 'Tạm dừng xét vì còn việc đang xem xét, xác minh.',
    notDecided: (missing) => `Chưa đủ căn cứ để kết luận${missing === '' ? '' : `; cần biết thêm: ${missing}`}.`,
    quota: (allowed) => `Đủ tiêu chuẩn nhưng số được trình nhiều nhất là ${allowed}.`,
    tie: (allowed, others) =>
      `Đủ tiêu chuẩn; chỉ được trình nhiều nhất ${allowed} và điểm của các bảng khác nhau không so với nhau được: hội đồng chọn giữa ${others}.`,
    leadShared: (others) => `Đủ tiêu chuẩn; cùng dẫn đầu: ${others}. Hội đồng chọn.`,
  },
  EN: {
    notEligible: 'Does not meet the standard.',
    deferred: 'Stopped for now by a matter that is being examined.',
    notDecided: (missing) =>
      `The known facts do not decide${missing === '' ? '' : `; still to be found out: ${missing}`}.`,
    quota: (allowed) => `Meets the standard, but at most ${allowed} may be proposed.`,
    tie: (allowed, others) =>
      `Meets the standard; at most ${allowed} may be proposed and points of different tables do not compare: the council chooses among ${others}.`,
    leadShared: (others) => `Meets the standard; leads together with others: ${others}. The council chooses.`,
  },
};

/** Why a leader is not simply proposed, in words. */
export function reasonInWords(reason: FlagReason, { verdict, of }: LeaderVerdict, language: Language): string {
  const say = words[language];
  switch (reason.why) {
    case 'notEligible':
    case 'deferred':
      return say[reason.why];
    case 'quota':
      return say.quota(reason.allowed);
    case 'tie':
      return say.tie(reason.allowed, reason.with.join(', '));
    case 'leadShared':
      return say.leadShared(reason.with.join(', '));
    case 'notDecided': {
      const locale = localeOf(language);
      const law = of.words(language);
      const { questions, unknowable } =
        verdict.outcome === 'undetermined' ? verdict : { questions: [], unknowable: [] };
      const missing = [
        ...questions.map((path) => locale.question(path, law)),
        ...unknowable.map(({ requirement }) => locale.requirement(requirement, law)),
      ];
      return say.notDecided(missing.join('; '));
    }
  }
}
