import { refKey } from '@thidua/core';
import type { Viewer } from '../../platform/identity/viewer.ts';

/** Who acts, as every record of it keeps. */
export function actorOf({ subject, name, role, units, organizations }: Viewer) {
  return {
    subject,
    actorName: name ?? null,
    actorRole: role ?? '',
    actorScope: [...units.map(refKey), ...organizations],
  };
}
