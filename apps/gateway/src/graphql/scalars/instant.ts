import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

const refuse = (): never => {
  throw new GraphQLError('An Instant is only given, never taken.');
};

builder.scalarType('Instant', {
  description:
    'Instant — thời điểm: written `YYYY-MM-DDTHH:MM:SS.sssZ` in UTC; of records only, never of a legal question.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : refuse()),
  parseValue: refuse,
  parseLiteral: refuse,
});
