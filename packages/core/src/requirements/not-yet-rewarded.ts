import type { Finding } from './finding.ts';
import { leafFinding, nothingMissing, nothingObserved } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** “Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được”: asked of the achievement by its name. */
export interface NotYetRewarded {
  readonly kind: 'notYetRewarded';
}

export function notYetRewarded(): NotYetRewarded {
  return { kind: 'notYetRewarded' };
}

/** An achievement without a name, or honours that nobody stated, are taken as not yet rewarded. */
export function evaluateNotYetRewarded(
  requirement: NotYetRewarded,
  { facts, achievement }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const earlier =
    achievement === undefined ? undefined : facts.honours?.find((honour) => honour.achievement === achievement);
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
