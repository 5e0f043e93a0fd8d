import type { DutyFrequency, DutyKind } from '../reporting/duty.ts';
import type { DutyInstanceState } from '../reporting/duty-instance.ts';
import type { ReportState } from '../reporting/report.ts';
import type { ReportItemState } from '../reporting/report-item.ts';
import type { LabelsOf } from './labels-of.ts';

/** What the values of the closed unions of duties and reports are called; as the other labels, capital first. */
export interface DutyLabels {
  readonly dutyKind: LabelsOf<DutyKind>;
  readonly dutyFrequency: LabelsOf<DutyFrequency>;
  readonly dutyState: LabelsOf<DutyInstanceState>;
  readonly reportState: LabelsOf<ReportState>;
  readonly reportItemState: LabelsOf<ReportItemState>;
}
