import type { Parameter } from '../../law/parameter.ts';
import { baseSalary } from './base-salary.ts';
import { bonusRounding } from './bonus-rounding.ts';
import { centralCouncilQuorum } from './central-council-quorum.ts';
import { fundForOrganising, fundOfBudgetInMountains, fundOfBudgetInPlains, fundOfPayroll } from './emulation-fund.ts';
import { womenPreference } from './women-preference.ts';

/** Every number of the national law that stands in no table row. */
export const parameters: readonly (Parameter<number> | Parameter<string>)[] = [
  baseSalary,
  bonusRounding,
  centralCouncilQuorum,
  womenPreference,
  fundOfPayroll,
  fundOfBudgetInPlains,
  fundOfBudgetInMountains,
  fundForOrganising,
];
