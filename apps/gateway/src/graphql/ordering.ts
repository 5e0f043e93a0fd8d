import { builder } from './builder.ts';
import { closedEnum } from './closed-enum.ts';

export type SortDirection = 'asc' | 'desc';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Direction of an order — chiều sắp xếp.',
  values: {
    ASC: {
      value: 'asc' as SortDirection,
      description: 'From the first to the last, the least to the greatest — tăng dần',
    },
    DESC: {
      value: 'desc' as SortDirection,
      description: 'From the last to the first, the greatest to the least — giảm dần',
    },
  },
});

interface OrderChoice<Column> {
  readonly description: string;
  readonly columns: (direction: SortDirection) => readonly Column[];
}

/** The order of everything that is listed by its name. */
export const byName = {
  description: 'Name, in Vietnamese order — tên, theo thứ tự tiếng Việt',
  columns: (direction: SortDirection) => [{ sortKey: direction }, { id: direction }],
};

/**
 * The ordering of one kind of thing: the enum of what it may be ordered by, the input that names it, and how it becomes
 * columns. Every order ends with the key, so that pages never overlap.
 */
export function defineOrdering<Choice extends string, Column>(
  kind: string,
  fallback: Choice,
  choices: { readonly [C in Choice]: OrderChoice<Column> },
) {
  const words = Object.fromEntries(
    Object.entries<OrderChoice<Column>>(choices).map(([name, choice]) => [name, choice.description]),
  ) as { [C in Choice]: string };
  const By = closedEnum<Choice>(`${kind}OrderBy`, `What a list of ${kind} may be ordered by — thứ tự sắp xếp.`, words);
  const Input = builder.inputType(`${kind}Order`, {
    description: `Order of a list of ${kind} — cách sắp xếp danh sách.`,
    fields: (t) => ({
      by: t.field({ type: By, required: true, description: 'What to order by — sắp xếp theo.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'asc',
        description: 'Direction — chiều sắp xếp.',
      }),
    }),
  });
  return {
    Input,
    /** Columns to order by; `null` or nothing asked: the order that is usual for this kind. */
    columns(asked: { readonly by: Choice; readonly direction: SortDirection } | null | undefined): Column[] {
      const { by, direction } = asked ?? { by: fallback, direction: 'asc' as SortDirection };
      return [...choices[by].columns(direction)];
    },
  };
}
