import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { vietnamLaw } from '../../law-vn/vietnam-law.ts';
import type { Requirement, RequirementKind } from '../requirement.ts';
import { requirementField, type requirementFields } from './requirement-field.ts';

/** Fields that a kind of requirement has and its written form does not. */
type Missing = {
  [K in RequirementKind]: Exclude<
    keyof Extract<Requirement, { kind: K }>,
    keyof v.InferOutput<(typeof requirementFields)[K]>
  >;
}[RequirementKind];

describe('requirementField', () => {
  it('has every field of every kind', () => {
    expectTypeOf<Missing>().toEqualTypeOf<never>();
  });

  it('reads every standard of the national book, after a round trip through JSON, as it stands', () => {
    const standards = Object.values(vietnamLaw.awards).flatMap(({ standards: eras }) => eras);
    for (const { value } of standards) {
      expect(v.parse(requirementField, JSON.parse(JSON.stringify(value)))).toStrictEqual(value);
    }
    expect(standards.length).toBeGreaterThan(75);
  });
});
