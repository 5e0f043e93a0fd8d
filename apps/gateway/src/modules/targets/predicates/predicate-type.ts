import type { PredicateKind, PredicateOf } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../../graphql/language.ts';
import { PredicateKindEnum } from '../target-enums.ts';

/** A predicate, and the unit of measure that its sentence needs. */
export type Stated<Kind extends PredicateKind> = PredicateOf<Kind> & { readonly unitOfMeasure: string | null };

/** What every kind of predicate has; the nineteen kinds are members of the union `Predicate`. */
export const AnyPredicate = builder.interfaceRef<Stated<PredicateKind>>('AnyPredicate').implement({
  description: 'What every demand of a target has — điểm chung của mọi loại yêu cầu.',
  fields: (t) => ({
    kind: t.field({ type: PredicateKindEnum, description: 'Kind — loại yêu cầu.', resolve: ({ kind }) => kind }),
    sentence: t.string({
      args: languageArgument,
      description: 'The demand in words — yêu cầu bằng lời.',
      resolve: (predicate, { language }) =>
        localeOf(language).predicate(predicate, { unitOfMeasure: predicate.unitOfMeasure, nameOf: (key) => key }),
    }),
  }),
});

type Fields<Kind extends PredicateKind> = Parameters<
  ReturnType<typeof builder.objectRef<Stated<Kind>>>['implement']
>[0]['fields'];

/** The object type of one kind of predicate. A kind without fields of its own has only those of {@link AnyPredicate}. */
export function predicateType<Kind extends PredicateKind>(
  name: string,
  description: string,
  fields?: NonNullable<Fields<Kind>>,
) {
  return builder
    .objectRef<Stated<Kind>>(name)
    .implement({ description, interfaces: [AnyPredicate], ...(fields && { fields }) });
}
