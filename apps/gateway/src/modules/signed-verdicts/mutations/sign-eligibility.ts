import { builder } from '../../../graphql/builder.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { eligibilityProblems } from '../../eligibility/eligibility-problems.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { nomineesSeen } from '../../nominees/nominees-seen.ts';
import { NomineeUnknownProblem } from '../../nominees/problems/nominee-unknown.ts';
import { NoteTooLongProblem } from '../problems/note-too-long.ts';
import { StandardChangedProblem } from '../problems/standard-changed.ts';
import { signEligibility } from '../use-cases/sign-eligibility.ts';

const Input = builder.inputType('SignEligibilityInput', {
  description: 'What an office signs — nội dung ký.',
  fields: (t) => ({
    key: t.string({
      required: true,
      description:
        'Key of the sender for this request, 8 to 100 characters: asking again with it changes nothing more — khóa của yêu cầu.',
    }),
    nominee: t.string({ required: true, description: 'Key of the nominee — khóa của đối tượng.' }),
    award: t.string({ required: true, description: 'Code of the award — mã danh hiệu, hình thức.' }),
    year: t.int({ required: true, description: 'Last year of the achievement — năm thành tích.' }),
    lawOn: t.field({ type: 'Day', required: true, description: 'Day whose law applies — ngày nhận hồ sơ.' }),
    carryOver: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Carry the last encoded law over to a day whose law is not encoded — tạm áp dụng.',
    }),
    proposedOn: t.field({ type: 'Day', description: 'Day of the proposal — ngày đề nghị.' }),
    achievement: t.string({ description: 'Name of the one achievement that it is for — thành tích.' }),
    note: t.string({ description: 'Note, at most 2000 characters — ghi chú.' }),
    expectedDigest: t.string({
      description: '`standardDigest` of the verdict that the signer read; another one refuses — dấu vân đã xem.',
    }),
  }),
});

builder.mutationField('signEligibility', (t) =>
  t.field({
    type: 'SignedVerdict',
    extensions: { action: 'eligibility.sign', can: 'Nominee.canSign' },
    args: { input: t.arg({ type: Input, required: true, description: 'What to sign — nội dung.' }) },
    errors: {
      types: [...eligibilityProblems, StandardChangedProblem, NoteTooLongProblem, ...changeProblems],
      union: {
        name: 'SignEligibilityResult',
        description: 'What was signed, or why nothing was — kết luận đã ký, hoặc lý do chưa ký.',
      },
    },
    description:
      'Appends a verdict that the office of the viewer signs, on what the registers hold now — ký kết luận về điều kiện, tiêu chuẩn.',
    resolve: async (_root, { input: { key, ...asked } }, context) => {
      const { proposedOn = null, achievement = null, note = null, expectedDigest = null } = asked;
      const body = { ...asked, proposedOn, achievement, note, expectedDigest };
      // Whoever is not signed in is told what others are told who may not see the nominee.
      if (context.viewer === null) await findNominee(body.nominee, 'eligibility.read', context);
      const signing = { mutation: 'signEligibility', key, body };
      const { entityId: id } = await runChange(context, signing, (room) => signEligibility(room, body));
      const nominee = nomineesSeen(context, 'eligibility.read');
      const signed = await context.prisma.signedVerdict.findFirst({ where: { id, nominee } });
      // Signed before, and since then no longer the viewer's to see.
      if (signed === null) throw new NomineeUnknownProblem('NOMINEE_UNKNOWN', { nominee: body.nominee.slice(0, 300) });
      return signed;
    },
  }),
);
