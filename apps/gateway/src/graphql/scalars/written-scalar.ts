import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { answeringProblems } from '../problems/library-problem.ts';

/**
 * Reading of a scalar that is written as text. `check` is a function of the library that throws its own typed error:
 * the code, the data and the sentences of that error then stand in the `extensions` of the refusal.
 */
export function writtenScalar(name: string, check: (text: string) => unknown) {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is written as text in quotes.`);
    answeringProblems(() => check(value));
    return value;
  };
  return {
    serialize: (value: string) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}
