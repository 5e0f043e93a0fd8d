import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

const refuse = (): never => {
  throw new GraphQLError('PlainData is only given, never taken.');
};

builder.scalarType('PlainData', {
  description:
    'Plain data — dữ liệu: a JSON object. Its shape is fixed by the `code` or name beside it and is that of the library: `ReasonTable`, `FlagTable`, `ErrorTable`, `Facts`, `Nomination`, `Eligibility` and the decision tables of `@thidua/core`.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
});
