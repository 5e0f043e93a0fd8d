import type { FieldComplexityValue } from '@pothos/plugin-complexity';
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { defaultPageSize, largestPageSize } from './page-size.ts';

/** How many members a plain list is taken to have: a list outside a connection is short by design. */
const plainListSize = 10;

/**
 * The price of a field: an object costs 1, its plain values nothing, a sentence 1 (it is composed when it is asked for).
 * What stands below a connection counts once for each node of the page asked for, what stands below a plain list ten times.
 */
export function costOfField(args: object, _context: object, field: GraphQLField<unknown, never>): FieldComplexityValue {
  const named = getNamedType(field.type);
  if (field.name === 'sentence') return 1;
  if (isLeafType(named)) return 0;
  if (named.name.endsWith('Connection')) return { field: 1, multiplier: pageSizeOf(args) };
  return { field: 1, multiplier: isListType(getNullableType(field.type)) ? plainListSize : 1 };
}

/** Page size that arguments of a connection ask for, within the bounds of {@link largestPageSize}. */
export function pageSizeOf(args: { readonly first?: unknown; readonly last?: unknown }): number {
  const asked = args.first ?? args.last;
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), largestPageSize) : defaultPageSize;
}
