import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../generated/pothos-prisma-types.ts';
import { getDatamodel } from '../generated/pothos-prisma-types.ts';
import { costOfField } from './limits/cost-of-field.ts';
import { defaultLimits } from './limits/limits.ts';
import { defaultPageSize, largestPageSize } from './limits/page-size.ts';
import { relayOptions } from './relay-options.ts';
import type { RequestContext } from './request-context.ts';

/** The one schema builder: every module adds its types and queries to it when it is imported. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  PrismaTypes: PrismaTypes;
  // Every stored model may be named in a field by its name, so that modules need not import one another in circles.
  Objects: { [Name in keyof PrismaTypes]: PrismaTypes[Name]['Shape'] };
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Day: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    Period: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    Instant: { Input: never; Output: Date };
    PlainData: { Input: never; Output: object };
  };
}>({
  plugins: [ErrorsPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    maxConnectionSize: largestPageSize,
    defaultConnectionSize: defaultPageSize,
    filterConnectionTotalCount: true,
    onUnusedQuery: 'error',
  },
  // The limit itself is held by limits/limit-cost.ts, before anything runs; here fields only learn their price.
  complexity: { disabled: true, fieldComplexity: costOfField },
  errors: { directResult: true },
});

builder.queryType({
  description: `Questions to the gateway — câu hỏi. One request may nest ${defaultLimits.depth} levels, use ${defaultLimits.aliases} aliases and ${defaultLimits.tokens} tokens, and cost ${defaultLimits.cost}: an object costs 1, below a connection for each node of the page, below a plain list ten times. \`extensions.cost\` reports the price. A list refuses a wrong filter with a top-level error whose \`extensions\` carry \`code\`, \`data\` and \`sentences\`.`,
});

builder.mutationType({
  description:
    'Changes — thay đổi. Each answers with its own union of what it made and typed errors, and takes a key of the sender, so that asking again changes nothing more.',
});
