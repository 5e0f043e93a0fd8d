import { describe, expectTypeOf, it } from 'vitest';
import type { Contest } from '../contest.ts';
import type { Discipline } from '../discipline.ts';
import type { Facts } from '../facts.ts';
import type { Honour } from '../honour.ts';
import type { MembersOfYear } from '../members.ts';
import type { Merit } from '../merit.ts';
import type { PostHeld } from '../post.ts';
import type { Prize } from '../prize.ts';
import type { Service } from '../service.ts';
import type { WrittenFacts } from './written-facts.ts';

type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;
type Members = Exclude<NonNullable<WrittenFacts['members']>, readonly unknown[]>;

describe('writtenFacts', () => {
  it('has every register of facts, and every field of every entry', () => {
    expectTypeOf<keyof WrittenFacts>().toEqualTypeOf<keyof Facts>();
    expectTypeOf<keyof ItemOf<WrittenFacts['honours']>>().toEqualTypeOf<keyof Honour>();
    expectTypeOf<keyof ItemOf<WrittenFacts['merits']>>().toEqualTypeOf<keyof Merit>();
    expectTypeOf<keyof ItemOf<WrittenFacts['contests']>>().toEqualTypeOf<keyof Contest>();
    expectTypeOf<keyof ItemOf<WrittenFacts['prizes']>>().toEqualTypeOf<keyof Prize>();
    expectTypeOf<keyof ItemOf<WrittenFacts['service']>>().toEqualTypeOf<keyof Service>();
    expectTypeOf<keyof ItemOf<WrittenFacts['posts']>>().toEqualTypeOf<keyof PostHeld>();
    expectTypeOf<keyof ItemOf<WrittenFacts['discipline']>>().toEqualTypeOf<keyof Discipline>();
    expectTypeOf<keyof Members[string]>().toEqualTypeOf<keyof MembersOfYear>();
  });
});
