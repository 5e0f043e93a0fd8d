import type { Finding } from './finding.ts';
import { isTitle } from './is-title.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/**
 * “Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được”: asked of the achievement by its name, and
 * of forms of commendation; a title is not one of them (Law, Điều 6 and 9).
 */
export interface NotYetRewarded {
  readonly kind: 'notYetRewarded';
}

export function notYetRewarded(): NotYetRewarded {
  return { kind: 'notYetRewarded' };
}

/** An achievement without a name, or honours that nobody stated, are taken as not yet rewarded. */
export function evaluateNotYetRewarded(
  requirement: NotYetRewarded,
  scene: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const { facts, achievement } = scene;
  const earlier =
    achievement === undefined || isTitle(scene.award, scene) === true
      ? undefined
      : facts.honours?.find((honour) => honour.achievement === achievement && isTitle(honour.award, scene) !== true);
  const outcome = earlier === undefined ? 'met' : 'unmet';
  if (trace !== null)
    trace.push(
      leafFinding(
        requirement,
        outcome,
        earlier === undefined ? nothingObserved : { value: earlier.award },
        nothingMissing,
      ),
    );
  return outcome;
}
