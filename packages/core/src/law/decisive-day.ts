import type { PlainDay } from '../calendar/plain-day.ts';
import type { Provision } from '../sources/provision.ts';
import type { DecisionTable, DecisiveDay } from './decision-table.ts';

/** A day on which rules changed, where dossiers received before it stay under the old ones to the end. */
export interface DossierTransition {
  readonly changedOn: PlainDay;
  readonly provision: Provision;
}

/**
 * The day to ask a table on: the table's own decisive day, or the day on which the dossier reached the competent body
 * where that lies before a change and the decisive day does not. Undefined where neither day is known.
 */
export function decisiveDayOf(
  table: Pick<DecisionTable<string, unknown>, 'decisiveDay'>,
  days: { readonly [D in DecisiveDay]?: PlainDay },
  transitions: readonly DossierTransition[],
): { readonly on: PlainDay; readonly by: Provision | null } | undefined {
  const received = days.dossierReceived;
  const own = days[table.decisiveDay];
  if (own === undefined) return undefined;
  const change = transitions.find(
    ({ changedOn }) => received !== undefined && received < changedOn && changedOn <= own,
  );
  return change === undefined || received === undefined
    ? { on: own, by: null }
    : { on: received, by: change.provision };
}
