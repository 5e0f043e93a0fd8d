import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../../../graphql/builder.ts';
import { reason, requestKey } from '../../changes/change-input.ts';
import { QuantityInput, writtenQuantity } from '../../inputs/quantity.input.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import type { FollowingFigure } from '../use-cases/follow-observation.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The fields of every figure that goes on from another. */
export const nextFigure = (t: Fields, whyRequired: boolean) => ({
  requestKey: requestKey(t),
  observation: t.string({ required: true, description: 'Key of the figure that it goes on from — số liệu trước.' }),
  key: t.string({ required: true, description: 'Key that the new one is to have, `namespace/slug` — khóa mới.' }),
  quantity: t.field({ type: QuantityInput, required: true, description: 'What it says — kết quả.' }),
  knownOn: t.field({ type: 'Day', description: 'When it was known; today if left out — ngày biết.' }),
  source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  note: t.string({ description: 'Note — ghi chú.' }),
  reason: reason(t, whyRequired),
});

/** What was sent, in the words of a campaign file. */
export function followingFigure(
  sent: {
    readonly observation: string;
    readonly key: string;
    readonly quantity: typeof QuantityInput.$inferInput;
    readonly knownOn?: string | null | undefined;
    readonly source?: readonly object[] | null | undefined;
    readonly note?: string | null | undefined;
    readonly reason?: string | null | undefined;
  },
  today: string,
): FollowingFigure {
  const { observation: of, key, quantity, knownOn, source, note, reason: why } = sent;
  return {
    of,
    key,
    why: why ?? '',
    quantity: writtenQuantity(quantity),
    knownOn: knownOn ?? today,
    source: source ?? [],
    note: note ?? null,
  };
}
