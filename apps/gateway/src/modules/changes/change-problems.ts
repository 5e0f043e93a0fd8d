import { builder } from '../../graphql/builder.ts';
import type { Language } from '../../graphql/language.ts';
import { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import { type AnyProblem, ProblemInterface } from '../../graphql/problems/problem.ts';
import { type BrokenRule, BrokenRuleType, sentenceOf } from './broken-rule.type.ts';
import { keyProblems } from './key-problems.ts';
import { NotAllowedProblem } from './not-allowed.ts';

export class EntityUnknownProblem extends GatewayProblem<'ENTITY_UNKNOWN'> {}

builder.objectType(EntityUnknownProblem, {
  name: 'EntityUnknown',
  description:
    'There is nothing with this key, or nothing that the viewer may see: the two are not told apart — không có, hoặc không được xem.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    entity: t.string({ description: 'Key that was asked for — khóa đã hỏi.', resolve: ({ data }) => data.entity }),
  }),
});

export class StaleVersionProblem extends GatewayProblem<'STALE_VERSION'> {}

builder.objectType(StaleVersionProblem, {
  name: 'StaleVersion',
  description: 'Somebody changed it after the version that was expected — đã có người sửa.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    expected: t.int({
      description: 'Version that was expected — phiên bản đã xem.',
      resolve: ({ data }) => data.expected,
    }),
    current: t.int({ description: 'Version that there is — phiên bản hiện có.', resolve: ({ data }) => data.current }),
  }),
});

export class TryAgainProblem extends GatewayProblem<'TRY_AGAIN'> {}

builder.objectType(TryAgainProblem, {
  name: 'TryAgain',
  description: 'Too many others were changing the same things; nothing was written — hãy thử lại.',
  interfaces: [ProblemInterface],
});

/** The library refuses: an act against its rules, or data that do not hold. Nothing was written. */
export class RulesBrokenProblem extends Error implements AnyProblem {
  override readonly name = 'Problem';
  readonly rules: readonly [BrokenRule, ...BrokenRule[]];

  constructor(rules: readonly [BrokenRule, ...BrokenRule[]]) {
    super(rules[0].code);
    this.rules = rules;
  }

  get code(): string {
    return this.rules[0].code;
  }

  inWords(language: Language): string {
    return this.rules.map((rule) => sentenceOf(rule, language)).join(' ');
  }
}

builder.objectType(RulesBrokenProblem, {
  name: 'RulesBroken',
  description: 'Rules that the request breaks; `code` is that of the first — các quy tắc không thỏa mãn.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    rules: t.field({
      type: [BrokenRuleType],
      description: 'All that were found — mọi quy tắc không thỏa mãn.',
      resolve: ({ rules }) => [...rules],
    }),
  }),
});

/** What every change may be refused with: for the `errors.types` of mutations. */
export const changeProblems = [
  NotAllowedProblem,
  EntityUnknownProblem,
  StaleVersionProblem,
  RulesBrokenProblem,
  TryAgainProblem,
  ...keyProblems,
];
