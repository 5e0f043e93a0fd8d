import type { ForceCondition, Instrument } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { VerificationEnum } from './law-enums.ts';
import { worded } from './worded.ts';

export const ForceConditionType = builder.objectRef<ForceCondition>('ForceCondition').implement({
  description: 'Condition on which force depends, and where it is written — điều kiện về hiệu lực.',
  fields: (t) => ({
    instrument: t.string({
      description: 'Number of the instrument that says so — văn bản.',
      resolve: ({ by }) => by.instrument,
    }),
    article: t.int({ description: 'Article — điều.', resolve: ({ by }) => by.article }),
    clause: t.int({ nullable: true, description: 'Clause — khoản.', resolve: ({ by }) => by.clause ?? null }),
    point: t.string({ nullable: true, description: 'Point — điểm.', resolve: ({ by }) => by.point ?? null }),
    candidates: t.stringList({
      description: 'Known instruments that may fulfil it; whether they do was not read — văn bản có thể liên quan.',
      resolve: ({ candidates }) => [...(candidates ?? [])],
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The condition — điều kiện.',
      resolve: ({ condition }, { language }) => worded(condition, language),
    }),
  }),
});

export const LawInstrumentType = builder.objectRef<Instrument>('LawInstrument').implement({
  description: 'Legal instrument with its force in time — văn bản quy phạm pháp luật.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Number — số, ký hiệu.' }),
    title: t.string({
      nullable: true,
      description: 'Title as printed; null: not known — tên.',
      resolve: ({ title }) => title ?? null,
    }),
    issuer: t.exposeString('issuer', { description: 'Issuer — cơ quan ban hành.' }),
    issuedOn: t.expose('issuedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'Issued; null: not known — ngày ban hành.',
    }),
    inForceFrom: t.expose('inForceFrom', {
      type: 'Day',
      nullable: true,
      description: 'In force from; null: not known — hiệu lực từ.',
    }),
    inForceUntil: t.expose('inForceUntil', {
      type: 'Day',
      nullable: true,
      description: 'First day no longer in force; null: no end known — hết hiệu lực từ.',
    }),
    replaces: t.stringList({
      description: 'What it replaces as a whole — thay thế.',
      resolve: ({ replaces }) => [...(replaces ?? [])],
    }),
    amends: t.stringList({ description: 'What it amends — sửa đổi.', resolve: ({ amends }) => [...(amends ?? [])] }),
    amendedBy: t.stringList({
      description: 'What amends it — được sửa đổi bởi.',
      resolve: ({ amendedBy }) => amendedBy.map(({ number }) => number),
    }),
    endsEarlier: t.field({
      type: ForceConditionType,
      nullable: true,
      description: 'When it, or a part of it, ends before its day — có thể hết hiệu lực sớm.',
      resolve: ({ endsEarlier }) => endsEarlier ?? null,
    }),
    endsLater: t.field({
      type: ForceConditionType,
      nullable: true,
      description: 'When it stays in force after its day — có thể kéo dài.',
      resolve: ({ endsLater }) => endsLater ?? null,
    }),
    verification: t.expose('verification', {
      type: VerificationEnum,
      description: 'How far it was read — mức độ kiểm chứng.',
    }),
  }),
});
