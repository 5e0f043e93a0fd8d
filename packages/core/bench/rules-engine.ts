import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Nomination } from '../src/eligibility/nomination.ts';

/** The peer: the same clauses as conditions of json-rules-engine, one rule, facts by path. */
export function makeRulesEngine(year: number): (nomination: Nomination) => Promise<boolean> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('someOf', (value: readonly string[], wanted: readonly string[]) =>
    wanted.some((one) => value.includes(one)),
  );
  engine.addOperator('noneOf', (value: readonly string[], wanted: readonly string[]) =>
    wanted.every((one) => !value.includes(one)),
  );
  engine.addOperator('someMerit', (merits: readonly { year: number; servedFor?: string }[], until: number) =>
    merits.some((merit) => merit.year <= until && merit.servedFor === undefined),
  );
  const individual = { fact: 'nominee', operator: 'equal', value: 'individual' };
  const ratedGood = { fact: 'ratings', path: `$.${year}`, operator: 'in', value: ['good', 'excellent'] };
  const isOneOf = (...value: string[]) => ({ fact: 'subjects', operator: 'someOf', value });
  const judged = (topic: string) => ({ fact: 'judgements', path: `$.${topic}`, operator: 'equal', value: true });
  const conditions: TopLevelCondition = {
    all: [
      individual,
      {
        // Điều 23.1
        any: [
          // Điều 24.1
          { all: [individual, isOneOf('employee'), { all: [ratedGood] }, { all: [judged('tinh-than-tu-luc')] }] },
          {
            // Điều 24.3
            all: [
              individual,
              isOneOf('worker', 'farmer', 'labourer'),
              { fact: 'subjects', operator: 'noneOf', value: ['employee', 'army', 'police', 'militia'] },
              { all: [judged('lao-dong-san-xuat-hieu-qua'), judged('phong-trao-va-hoat-dong-xa-hoi')] },
              { all: [judged('guong-mau-chap-hanh-tot'), judged('dao-duc-trong-cong-dong')] },
            ],
          },
          // Điều 24.2
          {
            all: [
              individual,
              isOneOf('army', 'police', 'militia'),
              { all: [ratedGood] },
              { all: [judged('tinh-than-tu-luc')] },
            ],
          },
        ],
      },
      {
        // Điều 23.2
        any: [
          { fact: 'ratings', path: `$.${year}`, operator: 'equal', value: 'excellent' },
          { fact: 'merits', operator: 'someMerit', value: year },
        ],
      },
      // Điều 5.2.c: the achievement has no name here
      { fact: 'rewardedBefore', operator: 'equal', value: false },
    ],
  };
  engine.addRule({ conditions, event: { type: 'eligible' } });
  return async ({ facts }) => (await engine.run({ ...facts, rewardedBefore: false })).events.length > 0;
}
