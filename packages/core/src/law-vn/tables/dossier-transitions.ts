import type { DossierTransition } from '../../law/decisive-day.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';

/** Dossiers sent before 2025-07-01 are appraised, submitted and decided under Decree 98. */
export const dossierTransitions: readonly DossierTransition[] = [
  { changedOn: '2025-07-01', provision: provisionAt(nghiDinh152_2025, 60, 3) },
];
