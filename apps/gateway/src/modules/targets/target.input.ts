import type { InputFieldBuilder } from '@pothos/core';
import { builder } from '../../graphql/builder.ts';
import { PredicateInput, writtenPredicate } from '../inputs/predicate.input.ts';
import { ScopeInput, writtenScope } from '../inputs/scope.input.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { ModalityClassEnum, TargetLevelEnum } from './target-enums.ts';

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];
type Fields = InputFieldBuilder<SchemaTypes, 'InputObject'>;

const ModalityInput = builder.inputType('ModalityInput', {
  description: 'How strongly a target binds — mức độ cam kết.',
  fields: (t) => ({
    class: t.field({ type: ModalityClassEnum, required: true, description: 'Class — mức độ.' }),
    printed: t.string({ description: 'Verb as printed — động từ trong văn bản.' }),
  }),
});

/** What a target is, in the form of a campaign file; its state and what promises it follow from the act. */
export const TargetInput = builder.inputType('TargetInput', {
  description: 'A target — chỉ tiêu.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Short label — tên chỉ tiêu.' }),
    indicator: t.string({ description: 'Key of the indicator, where it has one — chỉ tiêu thống kê.' }),
    scope: t.field({ type: ScopeInput, required: true, description: 'Of whom — phạm vi.' }),
    period: t.field({ type: 'Period', required: true, description: 'Period — kỳ.' }),
    predicate: t.field({ type: PredicateInput, required: true, description: 'What it demands — yêu cầu.' }),
    modality: t.field({ type: ModalityInput, description: 'How strongly it binds — mức độ cam kết.' }),
    level: t.field({ type: TargetLevelEnum, description: 'Who sets it; `UNSTATED` if left out — cấp giao.' }),
    overrides: t.string({ description: 'Key of the general target that it overrides — thay cho chỉ tiêu chung.' }),
    partOf: t.string({ description: 'Key of the target that it lies inside — nằm trong chỉ tiêu.' }),
    listOpen: t.boolean({ description: 'The printed list ends with "…" — danh sách còn mở.' }),
    body: t.string({ description: 'Duty holder as printed — cơ quan chịu trách nhiệm.' }),
    source: sourceField(t),
  }),
});

/** The field of every input that says where words come from. */
export function sourceField(t: Fields) {
  return t.field({ type: [SourceRefInput], description: 'Where it comes from — nguồn.' });
}

/** The same as a campaign file writes it, without its key. */
export function writtenTargetInput({ scope, predicate, ...fields }: typeof TargetInput.$inferInput): object {
  return { ...fields, scope: writtenScope(scope), predicate: writtenPredicate(predicate) };
}
