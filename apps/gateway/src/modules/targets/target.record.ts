import type { Predicate, SourceRef, Target, TargetInCampaign } from '@thidua/core';
import type { TargetPromise, Target as TargetRow } from '../../generated/prisma/client.ts';
import { holderColumns, holderOfColumns } from '../../rows/holder-columns.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { periodColumns } from '../../rows/period-columns.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { scopeColumns, scopeOfColumns } from '../../rows/scope-columns.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import { type PredicateReferences, predicateReferences } from './target-predicate.record.ts';

/** A target with what promised it. */
export interface TargetRecord extends TargetRow {
  readonly promises: TargetPromise[];
}

export const withTargetLists = { promises: inOrder } as const;

export function fromTarget(target: TargetInCampaign): TargetRecord & PredicateReferences {
  return {
    id: target.key,
    namespace: namespaceOf(target.key),
    name: target.name,
    indicatorId: target.indicator ?? null,
    ...scopeColumns(target.scope),
    ...periodColumns(target.period),
    predicateKind: target.predicate.kind,
    predicate: jsonColumn(target.predicate),
    modalityPrinted: target.modality.printed ?? null,
    modalityClass: target.modality.class,
    level: target.level,
    state: target.state,
    overridesId: target.overrides ?? null,
    partOfId: target.partOf ?? null,
    listOpen: target.listOpen,
    adjustsId: target.adjusts?.target ?? null,
    adjustedOn: target.adjusts?.on ?? null,
    adjustmentDecidedById: target.adjusts?.decidedBy ?? null,
    derived: target.derived ?? null,
    body: target.body ?? null,
    source: jsonColumn(target.source),
    sortKey: sortColumn(target.name),
    searchKey: searchColumn(target.name),
    promises: target.promisedBy.map((holder, position) => ({
      targetId: target.key,
      position,
      ...holderColumns(holder),
    })),
    ...predicateReferences(target.key, target.predicate),
  };
}

/** The target alone, without what promised it: all that an assessment needs. */
export function toTarget(row: TargetRow): Target {
  return {
    key: row.id,
    name: row.name,
    scope: scopeOfColumns(row),
    period: row.period,
    predicate: fromJsonColumn<Predicate>(row.predicate),
    modality: { class: row.modalityClass, ...present({ printed: row.modalityPrinted }) },
    level: row.level,
    state: row.state,
    listOpen: row.listOpen,
    ...present({
      indicator: row.indicatorId,
      overrides: row.overridesId,
      partOf: row.partOfId,
      adjusts: adjustmentOf(row),
      derived: row.derived,
      body: row.body,
    }),
    source: fromJsonColumn<readonly SourceRef[]>(row.source),
  };
}

export function toTargetInCampaign(record: TargetRecord): TargetInCampaign {
  return { ...toTarget(record), promisedBy: record.promises.map(holderOfColumns) };
}

function adjustmentOf({ adjustsId, adjustedOn, adjustmentDecidedById }: TargetRow): Target['adjusts'] | null {
  return adjustsId === null || adjustedOn === null || adjustmentDecidedById === null
    ? null
    : { target: adjustsId, on: adjustedOn, decidedBy: adjustmentDecidedById };
}
