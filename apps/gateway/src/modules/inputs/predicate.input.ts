import type { PredicateKind } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { predicateFields as fieldsOf } from './predicate-fields.input.ts';
import { type UnitRefInput, writtenUnit } from './unit-ref.input.ts';
import { writtenKind } from './written-kind.ts';

/** What a target is to demand: one field for each kind of `Predicate` of core. */
export const PredicateInput = builder.inputType('PredicateInput', {
  isOneOf: true,
  description: 'What a target demands — yêu cầu của chỉ tiêu: exactly one of nineteen kinds.',
  fields: (t) =>
    ({
      atLeast: t.field({ type: fieldsOf.value, description: 'At least a value — đạt ít nhất.' }),
      about: t.field({ type: fieldsOf.about, description: 'About a value — khoảng.' }),
      growth: t.field({ type: fieldsOf.growth, description: 'Growth — tăng trưởng so với kỳ gốc.' }),
      change: t.field({ type: fieldsOf.change, description: 'A change by so much — tăng, giảm một mức.' }),
      countOf: t.field({ type: fieldsOf.countOf, description: 'So many of so many — số lượng trên tổng số.' }),
      namedUnits: t.field({ type: fieldsOf.namedUnits, description: 'Named units — các đơn vị nêu tên.' }),
      total: t.field({ type: fieldsOf.value, description: 'A total over the period — tổng trong kỳ.' }),
      rankImprovement: t.field({ type: fieldsOf.rankImprovement, description: 'A better rank — cải thiện thứ hạng.' }),
      betterThanBaseline: t.field({
        type: fieldsOf.betterThanBaseline,
        description: 'Better than a base edition — cao hơn kỳ gốc.',
      }),
      improvement: t.field({ type: fieldsOf.improvement, description: 'Better, without a number — cải thiện.' }),
      attention: t.boolean({ description: '`true`: attention only — quan tâm, không nêu mức.' }),
      meetOrExceedRef: t.field({
        type: fieldsOf.meetOrExceedRef,
        description: 'Meet or exceed another target — đạt và vượt chỉ tiêu khác.',
      }),
      allOf: t.field({ type: fieldsOf.allOf, description: 'A set of targets — cả bộ chỉ tiêu.' }),
      milestone: t.field({ type: fieldsOf.milestone, description: 'Milestones of projects — mốc tiến độ.' }),
      status: t.field({ type: fieldsOf.status, description: 'A status by a date — danh hiệu, trạng thái.' }),
      relativePosition: t.field({
        type: fieldsOf.relativePosition,
        description: 'A place among peers — vị trí so với nhóm.',
      }),
      earlierThanPlan: t.field({
        type: fieldsOf.earlierThanPlan,
        description: 'Earlier than planned — trước kế hoạch.',
      }),
      gate: t.field({ type: fieldsOf.gate, description: 'A condition that voids credit — điều kiện loại trừ.' }),
      qualitative: t.field({ type: fieldsOf.qualitative, description: 'In words only — định tính.' }),
    }) satisfies { readonly [K in PredicateKind]: object },
});

/** The same as a campaign file writes it. */
export function writtenPredicate(input: typeof PredicateInput.$inferInput): { readonly kind?: string } {
  const written = writtenKind(input);
  if (!('units' in written)) return written;
  return { ...written, units: (written.units as (typeof UnitRefInput.$inferInput)[]).map(writtenUnit) } as object;
}
