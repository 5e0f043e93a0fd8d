import type { Observation, Quantity, SourceRef } from '@thidua/core';
import type { Observation as ObservationRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { periodColumns } from '../../rows/period-columns.ts';
import { present } from '../../rows/present.ts';
import { scopeColumns, scopeOfColumns } from '../../rows/scope-columns.ts';

type Shares = NonNullable<Observation['sharesOf']>;

export function fromObservation(observation: Observation): ObservationRow {
  return {
    id: observation.key,
    namespace: namespaceOf(observation.key),
    indicatorId: observation.indicator,
    ...scopeColumns(observation.scope),
    ...periodColumns(observation.period),
    quantityKind: observation.quantity.kind,
    quantity: jsonColumn(observation.quantity),
    status: observation.status,
    voice: observation.voice,
    knownOn: observation.knownOn,
    knownOnAssumed: observation.knownOnAssumed ?? null,
    sharesOf: observation.sharesOf === undefined ? null : jsonColumn(observation.sharesOf),
    derived: observation.derived ?? null,
    supersedesId: observation.supersedes ?? null,
    source: jsonColumn(observation.source),
    note: observation.note ?? null,
  };
}

export function toObservation(row: ObservationRow): Observation {
  return {
    key: row.id,
    indicator: row.indicatorId,
    scope: scopeOfColumns(row),
    period: row.period,
    quantity: fromJsonColumn<Quantity>(row.quantity),
    status: row.status,
    voice: row.voice,
    knownOn: row.knownOn,
    ...present({
      knownOnAssumed: row.knownOnAssumed,
      sharesOf: row.sharesOf === null ? null : fromJsonColumn<Shares>(row.sharesOf),
      derived: row.derived,
      supersedes: row.supersedesId,
      note: row.note,
    }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}
