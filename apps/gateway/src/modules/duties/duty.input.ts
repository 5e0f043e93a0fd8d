import { builder } from '../../graphql/builder.ts';
import { DueInput } from '../inputs/due.input.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { DutyFrequencyEnum, DutyKindEnum } from './duty-enums.ts';

/** A duty in the form of a campaign file, but for what obliges to it and when it was done. */
export const DutyInput = builder.inputType('DutyInput', {
  description: 'Duty — trách nhiệm, chế độ báo cáo.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Key that it is to have — khóa.' }),
    kind: t.field({ type: DutyKindEnum, required: true, description: 'What — loại.' }),
    name: t.string({ required: true, description: 'Name — tên.' }),
    obligors: t.stringList({ description: 'Who must, as printed — đối tượng thực hiện.' }),
    obligorOrganizations: t.stringList({ description: 'Organizations among them, by key — các cơ quan thực hiện.' }),
    to: t.string({ description: 'To whom — nơi nhận.' }),
    via: t.string({ description: 'Focal point, key of an organization — đầu mối.' }),
    guidanceBy: t.string({ description: 'Who guides it, key of an organization — cơ quan hướng dẫn.' }),
    with: t.stringList({ description: 'Together with which organizations, by key — cơ quan phối hợp.' }),
    frequency: t.field({ type: DutyFrequencyEnum, required: true, description: 'How often — tần suất.' }),
    during: t.field({ type: 'Period', description: 'Stretch in which it recurs — trong giai đoạn.' }),
    due: t.field({ type: DueInput, description: 'Limit, if one is printed — thời hạn.' }),
    dueDaysAfterPeriod: t.int({ description: 'So many days after the end of each period — số ngày sau khi hết kỳ.' }),
    about: t.stringList({ description: 'What it is about, `movement:namespace/slug` … — nội dung.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  }),
});
