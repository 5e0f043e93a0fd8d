import type { DecisionRow, DecisionTable, TableGap } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { DecisiveDayEnum } from './law-enums.ts';
import { LawProvisionType } from './law-provision.type.ts';
import { worded } from './worded.ts';

const inForce = (interval: { readonly from: string; readonly until: string | null }, day: string | null | undefined) =>
  day == null || (interval.from <= day && (interval.until === null || day < interval.until));

const LawTableRowType = builder.objectRef<DecisionRow<string, unknown>>('LawTableRow').implement({
  description: 'What the law says of some awards during some days — một dòng của bảng.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Day', description: 'First day — từ ngày.' }),
    until: t.expose('until', { type: 'Day', nullable: true, description: 'First day after it — đến trước ngày.' }),
    awards: t.stringList({ description: 'Codes of the awards — mã danh hiệu.', resolve: ({ awards }) => [...awards] }),
    value: t.field({
      type: 'PlainData',
      description: 'What it says, in the shape that the table has in the library — nội dung.',
      resolve: ({ value }) => value as object,
    }),
    provisions: t.field({
      type: [LawProvisionType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Where it stands — căn cứ.',
      resolve: ({ provisions }) => [...provisions],
    }),
    reading: t.string({
      nullable: true,
      args: languageArgument,
      description: 'How the words were read, and why — cách hiểu.',
      resolve: ({ reading }, { language }) => (reading === undefined ? null : worded(reading, language)),
    }),
  }),
});

const LawTableGapType = builder.objectRef<TableGap<string>>('LawTableGap').implement({
  description: 'What is regulated and not encoded, since it could not be read — phần chưa đọc được.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Day', description: 'First day — từ ngày.' }),
    until: t.expose('until', { type: 'Day', nullable: true, description: 'First day after it — đến trước ngày.' }),
    awards: t.stringList({ description: 'Codes of the awards — mã danh hiệu.', resolve: ({ awards }) => [...awards] }),
    instruments: t.stringList({
      description: 'Numbers of the instruments that would say it — văn bản.',
      resolve: ({ instruments }) => [...instruments],
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'What is missing — nội dung còn thiếu.',
      resolve: ({ what }, { language }) => worded(what, language),
    }),
  }),
});

const which = {
  award: 'Only of this award, by code — chỉ của danh hiệu này.',
  on: 'Only those that stand on this day — tại ngày.',
};

export const LawTableType = builder.objectRef<DecisionTable<string, unknown>>('LawTable').implement({
  description:
    'One question of the law answered for many awards — bảng: who decides, votes, dossiers, deadlines, bonuses.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name, `vote-shares` — tên bảng.' }),
    label: t.string({
      args: languageArgument,
      description: 'What it is about — nội dung.',
      resolve: ({ label }, { language }) => worded(label, language),
    }),
    decisiveDay: t.expose('decisiveDay', {
      type: DecisiveDayEnum,
      description: 'Which day chooses the row — ngày xác định.',
    }),
    encodedFrom: t.field({
      type: 'Day',
      description: 'First day of which it speaks — từ ngày.',
      resolve: ({ encoded }) => encoded.from,
    }),
    encodedUntil: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day of which it no longer speaks — đến trước ngày.',
      resolve: ({ encoded }) => encoded.until,
    }),
    endedBy: t.string({
      nullable: true,
      description: 'Instrument that ended it — văn bản chấm dứt.',
      resolve: ({ endedBy }) => endedBy ?? null,
    }),
    unconfirmedFrom: t.field({
      type: 'Day',
      nullable: true,
      description: 'From this day on an unread instrument may have changed it — chưa xác nhận từ ngày.',
      resolve: ({ unconfirmed }) => unconfirmed?.from ?? null,
    }),
    rows: t.field({
      type: [LawTableRowType],
      args: { award: t.arg.string({ description: which.award }), on: t.arg({ type: 'Day', description: which.on }) },
      complexity: ({ award }) => ({ field: 1, multiplier: award == null ? 60 : 5 }),
      description: 'Rows — các dòng.',
      resolve: ({ rows }, { award, on }) =>
        rows.filter((row) => (award == null || row.awards.includes(award)) && inForce(row, on)),
    }),
    gaps: t.field({
      type: [LawTableGapType],
      args: { award: t.arg.string({ description: which.award }), on: t.arg({ type: 'Day', description: which.on }) },
      complexity: { field: 1, multiplier: 5 },
      description: 'What is known to be missing — phần chưa đọc được.',
      resolve: ({ gaps }, { award, on }) =>
        gaps.filter((gap) => (award == null || gap.awards.includes(award)) && inForce(gap, on)),
    }),
  }),
});
