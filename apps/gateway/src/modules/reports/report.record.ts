import type { Report } from '@thidua/core';
import type { Report as ReportRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { periodColumns } from '../../rows/period-columns.ts';
import { unitColumn } from '../../rows/unit-column.ts';

/**
 * One edition of a report as a row; all columns but the key of the row are what its body says. An accepted one is in
 * force: the edition before it must have been taken out of force, which the database insists on.
 */
export function fromReport(report: Report, id: string): ReportRow & { body: object } {
  const { by } = report;
  return {
    id,
    key: report.key,
    namespace: namespaceOf(report.key),
    edition: report.version,
    dutyId: report.duty,
    unitId: by.kind === 'unit' ? unitColumn(by.unit) : null,
    organizationId: by.kind === 'organization' ? by.organization : null,
    ...periodColumns(report.period),
    state: report.state,
    lastDay: report.lastDay,
    submittedOn: report.submittedOn,
    late: report.late,
    acceptedOn: report.acceptedOn,
    inForce: report.acceptedOn !== null,
    consolidatedInto: report.consolidatedInto,
    body: jsonColumn(report) as object,
  };
}

/** The report of core: the body whole. The database sees to it that key, edition and state of the row agree. */
export function toReport({ body }: Pick<ReportRow, 'body'>): Report {
  return fromJsonColumn<Report>(body);
}
