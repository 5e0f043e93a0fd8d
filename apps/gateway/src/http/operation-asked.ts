import { getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Limits } from '../graphql/limits/limits.ts';
import { schema } from '../graphql/schema.ts';

/**
 * What a request that is refused at the door had asked for, from a closed list: the name of the first mutation in it, else
 * `mutation`, `query` or `subscription`; empty where it cannot be told. Reads a body only within the limits of anybody's.
 */
export async function operationAsked(request: Request, limits: Pick<Limits, 'bodyBytes' | 'tokens'>): Promise<string> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (request.method !== 'POST' || !(length <= limits.bodyBytes)) return '';
  try {
    const { query, operationName } = JSON.parse(await request.text()) as Record<string, unknown>;
    if (typeof query !== 'string') return '';
    const document = parse(query, { maxTokens: limits.tokens, noLocation: true });
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
    return operation == null ? '' : nameOf(operation);
  } catch {
    // Cut off, no JSON, no GraphQL: it is refused for its token all the same.
    return '';
  }
}

function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const mutations = operation === 'mutation' ? (schema.getMutationType()?.getFields() ?? {}) : {};
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD && Object.hasOwn(mutations, selection.name.value)) return selection.name.value;
  }
  return operation;
}
