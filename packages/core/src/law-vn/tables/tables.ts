import type { DecisionTable } from '../../law/decision-table.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { bonuses } from './bonuses.ts';
import { deadlines } from './deadlines.ts';
import { dossiers } from './dossiers.ts';
import { quotas } from './quotas.ts';
import { simplifiedProcedure } from './simplified-procedure.ts';
import { voteShares } from './vote-shares.ts';
import { whoDecides } from './who-decides.ts';
import { whoProposes } from './who-proposes.ts';

/** Every decision table of the national law, for whoever prints, checks or hashes them without knowing their values. */
export const decisionTables: readonly DecisionTable<NationalAwardCode, unknown>[] = [
  whoDecides,
  whoProposes,
  dossiers,
  simplifiedProcedure,
  voteShares,
  deadlines,
  bonuses,
  quotas,
];
