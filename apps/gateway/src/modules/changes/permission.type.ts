import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument } from '../../graphql/language.ts';
import { denialSentences } from '../../graphql/problems/denial-sentences.ts';
import type { Decision, DenialReason } from '../../platform/identity/policy.ts';
import { type BrokenRule, BrokenRuleType, sentenceOf } from './broken-rule.type.ts';

export const DenialReasonEnum = closedEnum<DenialReason>('DenialReason', 'Why something may not be done — lý do.', {
  TOKEN_NEEDED: 'Nobody is signed in — chưa đăng nhập',
  ROLE_MISSING: 'The token names no role — chưa có vai trò',
  ROLE_NOT_ALLOWED: 'Not with this role — vai trò không được làm',
  SCOPE_MISSING: 'The token names no unit — chưa có đơn vị',
  SCOPE_ENDED: 'The units of the token do not live on this day — đơn vị không còn',
  NOT_OWN: 'It belongs to another unit — thuộc đơn vị khác',
  ONLY_ITSELF: 'Only that unit itself — chỉ chính đơn vị đó',
  ONLY_FROM_ABOVE: 'Only a unit above — chỉ cấp trên',
  NOT_ITS_OWN: 'It is its own, and others check it — không tự thẩm định cho mình',
  NAMESPACE_FOREIGN: 'The first part of the key is of another unit — khóa của đơn vị khác',
});

/** What the policy says, and which rules of the library speak against it now. */
export interface Permitted {
  readonly decision: Decision;
  readonly broken: readonly BrokenRule[];
}

export const PermissionType = builder.objectRef<Decision | Permitted>('Permission').implement({
  description: 'Whether the viewer may do something now, and why not — được làm hay không.',
  fields: (t) => ({
    allowed: t.boolean({
      description: 'Whether it is allowed — được làm.',
      resolve: (permitted) => {
        const { decision, broken } = partsOf(permitted);
        return decision.allowed && broken.length === 0;
      },
    }),
    reasons: t.field({
      type: [DenialReasonEnum],
      description: 'Why the policy denies it; empty where it does not — lý do không được phép.',
      resolve: (permitted) => reasonsOf(partsOf(permitted).decision),
    }),
    rules: t.field({
      type: [BrokenRuleType],
      description: 'Rules that it would break now; empty where none is known — quy tắc chưa thỏa mãn.',
      resolve: (permitted) => partsOf(permitted).broken,
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description: 'Why not, in words — giải thích.',
      resolve: (permitted, { language }) => {
        const { decision, broken } = partsOf(permitted);
        const sentences = [
          ...reasonsOf(decision).map((reason) => denialSentences[reason][language === 'VI' ? 'vi' : 'en']),
          ...broken.map((rule) => sentenceOf(rule, language)),
        ];
        return sentences.length === 0 ? null : sentences.join(' ');
      },
    }),
  }),
});

function partsOf(permitted: Decision | Permitted): Permitted {
  return 'decision' in permitted ? permitted : { decision: permitted, broken: [] };
}

function reasonsOf(decision: Decision): DenialReason[] {
  return decision.allowed ? [] : [...decision.reasons];
}
