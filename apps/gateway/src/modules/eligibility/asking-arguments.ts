import { builder } from '../../graphql/builder.ts';

/** What every question about one nominee under one law takes. */
export const lawArguments = builder.args((t) => ({
  nominee: t.string({ required: true, description: 'Key of the nominee — khóa của đối tượng.' }),
  lawOn: t.field({
    type: 'Day',
    required: true,
    description: 'Day on which the dossier reached the competent body, whose law applies — ngày nhận hồ sơ.',
  }),
  carryOver: t.boolean({
    required: true,
    defaultValue: false,
    description: 'Carry the last encoded law over to a day whose law is not encoded; the answer says so — tạm áp dụng.',
  }),
}));

/** The same for one award and one year. */
export const awardArguments = builder.args((t) => ({
  award: t.string({ required: true, description: 'Code of the award, `CSTDCS` — mã danh hiệu, hình thức.' }),
  year: t.int({ required: true, description: 'Last year of the achievement — năm thành tích.' }),
  proposedOn: t.field({
    type: 'Day',
    description: 'Day of the proposal, to which time is counted; the day of the law if left out — ngày đề nghị.',
  }),
  achievement: t.string({ description: 'Name of the one achievement that it is for — thành tích.' }),
}));
