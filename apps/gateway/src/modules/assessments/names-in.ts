import type { AssessmentContext, Scope } from '@thidua/core';
import { refKey } from '@thidua/core';
import { type Language, localeOf } from '../../graphql/language.ts';
import type { Assessed } from './assess.ts';
import type { AssessmentMaterial } from './assessment-material.ts';

/** What the keys of an assessment are called, in one language, for its sentences. */
export function namesIn(assessed: Assessed, language: Language): AssessmentContext {
  const { book } = assessed.material;
  const target = book.targets.get(assessed.assessment.target);
  if (target === undefined) throw new Error(`${assessed.assessment.target} is not in the material of its assessment`);
  const indicator = target.indicator === undefined ? undefined : book.indicators.get(target.indicator);
  return {
    target,
    unitOfMeasure: indicator?.unitOfMeasure ?? null,
    scopeName: scopeName(target.scope, assessed),
    nameOf: (key) => nameOf(key, assessed.material, language),
  };
}

function nameOf(key: string, material: AssessmentMaterial, language: Language): string {
  const { book, observations } = material;
  const observation = observations.get(key);
  if (observation !== undefined) {
    const locale = localeOf(language);
    const figure = nameOf(observation.indicator, material, language);
    return `${figure}, ${locale.period(observation.period)} (${locale.date(observation.knownOn)})`;
  }
  const indicator = book.indicators.get(key);
  if (indicator !== undefined) return language === 'VI' ? indicator.name.vi : indicator.name.en;
  return (book.targets.get(key) ?? book.unitGroups.get(key) ?? book.projects.get(key))?.name ?? key;
}

function scopeName(scope: Scope, { material: { book } }: Assessed): string | null {
  if (scope.kind === 'group') return book.unitGroups.get(scope.group)?.name ?? null;
  return book.units.get(refKey(scope.unit))?.fullName ?? null;
}
