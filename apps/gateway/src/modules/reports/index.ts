// The door of this module: everything that it adds to the schema.
import './report.type.ts';
import './report-history.field.ts';
import './report-permissions.field.ts';
import './mutations/accept-report.ts';
import './mutations/answer-report.ts';
import './mutations/consolidate-reports.ts';
import './mutations/correct-report.ts';
import './mutations/resubmit-report.ts';
import './mutations/return-report-item.ts';
import './mutations/schedule-reports.ts';
import './mutations/submit-report.ts';
import './queries/can-schedule-reports.ts';
import './queries/due-reports.ts';
import './queries/report.ts';
import './queries/reports.ts';
