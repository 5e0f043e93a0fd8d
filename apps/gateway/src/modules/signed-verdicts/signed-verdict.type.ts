import { builder } from '../../graphql/builder.ts';
import { EligibilityType } from '../eligibility/eligibility.type.ts';
import { EligibilityOutcomeEnum } from '../eligibility/eligibility-enums.ts';
import { awardOf } from '../law-book/find-award.ts';
import { LawAwardType } from '../law-book/law-award.type.ts';
import { checkSigned, lawOf, type SignedCheck } from './check-signed.ts';
import { signedParts } from './signed-verdict.record.ts';

const SignedCheckType = builder.objectRef<SignedCheck>('SignedCheck').implement({
  description: 'What has become of the ground on which it was signed — kiểm tra lại.',
  fields: (t) => ({
    standardUnchanged: t.exposeBoolean('standardUnchanged', {
      description: 'Whether this version holds the standard of that day as it was used — tiêu chuẩn không thay đổi.',
    }),
    outcomeUnchanged: t.exposeBoolean('outcomeUnchanged', {
      description: 'Whether the facts of then give the same outcome under it — kết luận không thay đổi.',
    }),
    coreVersion: t.exposeString('coreVersion', { description: 'Version that checked it — phiên bản kiểm tra.' }),
  }),
});

export const SignedVerdictNode = builder.prismaObject('SignedVerdict', {
  description: 'Verdict as an office signed it, never changed — kết luận đã ký.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key — khóa.' }),
    version: t.int({
      description: 'How often it was changed: 1 since it was signed, for it never changes — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'signedVerdict', id }),
    }),
    change: t.prismaField({
      type: 'Change',
      nullable: true,
      description: 'Entry of its signing in the record of changes — nhật ký.',
      resolve: (query, { id: entityId }, _args, { prisma }) =>
        prisma.change.findUnique({
          ...query,
          where: { kind_entityId_version: { kind: 'signedVerdict', entityId, version: 1 } },
        }),
    }),
    nominee: t.relation('nominee', { description: 'Who — đối tượng.' }),
    award: t.field({
      type: LawAwardType,
      nullable: true,
      select: { award: true },
      description: 'Which award — danh hiệu, hình thức.',
      resolve: ({ award }) => awardOf(award) ?? null,
    }),
    year: t.exposeInt('year', { description: 'Last year of the achievement — năm thành tích.' }),
    lawOn: t.expose('lawOn', { type: 'Day', description: 'Day whose law was used — ngày áp dụng pháp luật.' }),
    outcome: t.expose('outcome', { type: EligibilityOutcomeEnum, description: 'Outcome as signed — kết luận.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the signer — ghi chú.' }),
    signedAt: t.expose('signedAt', { type: 'Instant', description: 'When — thời điểm ký.' }),
    signedOn: t.expose('signedOn', { type: 'Day', description: 'The day in Việt Nam — ngày ký.' }),
    signerName: t.exposeString('signerName', { nullable: true, description: 'Name in the token — người ký.' }),
    signerRole: t.exposeString('signerRole', { description: 'Role in the token — vai trò.' }),
    signerScope: t.exposeStringList('signerScope', {
      description: 'Keys of units and organizations in the token — đơn vị của người ký.',
    }),
    coreVersion: t.exposeString('coreVersion', { description: 'Version that judged — phiên bản đã dùng.' }),
    standardDigest: t.exposeString('standardDigest', {
      description: 'SHA-256 of the standard that was used — dấu vân của tiêu chuẩn.',
    }),
    factsDigest: t.exposeString('factsDigest', {
      description: 'SHA-256 of the nomination with its facts — dấu vân của dữ liệu.',
    }),
    nomination: t.field({
      type: 'PlainData',
      select: { nomination: true },
      description: 'What was judged, facts included (`Nomination`) — dữ liệu đã dùng.',
      resolve: ({ nomination }) => nomination as object,
    }),
    verdict: t.field({
      type: 'PlainData',
      select: { verdict: true },
      description: 'The whole verdict (`Eligibility`) — toàn văn kết luận.',
      resolve: ({ verdict }) => verdict as object,
    }),
    eligibility: t.field({
      type: EligibilityType,
      nullable: true,
      select: { nomination: true, verdict: true, lawOn: true, carriedOver: true, nominee: true },
      description:
        'The verdict as signed, in sentences of this version; null where it does not have that law — kết luận bằng lời.',
      resolve: (signed) => {
        const of = lawOf(signed);
        return of === null ? null : { nominee: signed.nominee, of, ...signedParts(signed) };
      },
    }),
    check: t.field({
      type: SignedCheckType,
      select: true,
      complexity: 5,
      description: 'Judges the facts of then once more — kiểm tra lại.',
      resolve: (signed) => checkSigned(signed as Parameters<typeof checkSigned>[0]),
    }),
  }),
});
