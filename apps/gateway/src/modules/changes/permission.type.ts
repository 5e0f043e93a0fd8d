import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument } from '../../graphql/language.ts';
import { denialSentences } from '../../graphql/problems/denial-sentences.ts';
import type { Decision, DenialReason } from '../../platform/identity/policy.ts';

export const DenialReasonEnum = closedEnum<DenialReason>('DenialReason', 'Why something may not be done — lý do.', {
  TOKEN_NEEDED: 'Nobody is signed in — chưa đăng nhập',
  ROLE_MISSING: 'The token names no role — chưa có vai trò',
  ROLE_NOT_ALLOWED: 'Not with this role — vai trò không được làm',
  SCOPE_MISSING: 'The token names no unit — chưa có đơn vị',
  SCOPE_ENDED: 'The units of the token do not live on this day — đơn vị không còn',
  NOT_OWN: 'It belongs to another unit — thuộc đơn vị khác',
});

export const PermissionType = builder.objectRef<Decision>('Permission').implement({
  description: 'Whether the viewer may do something, and why not — được làm hay không.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether it is allowed — được làm.' }),
    reasons: t.field({
      type: [DenialReasonEnum],
      description: 'Why not; empty where it is allowed — lý do không được.',
      resolve: (decision) => (decision.allowed ? [] : [...decision.reasons]),
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description: 'Why not, in words — giải thích.',
      resolve: (decision, { language }) =>
        decision.allowed
          ? null
          : decision.reasons.map((reason) => denialSentences[reason][language === 'VI' ? 'vi' : 'en']).join(' '),
    }),
  }),
});
