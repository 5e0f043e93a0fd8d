import type { Indicator } from '@thidua/core';
import type { Indicator as IndicatorRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';

export function fromIndicator(indicator: Indicator): IndicatorRow {
  return {
    id: indicator.key,
    namespace: namespaceOf(indicator.key),
    code: indicator.code,
    nameVi: indicator.name.vi,
    nameEn: indicator.name.en,
    unitOfMeasure: indicator.unitOfMeasure,
    valueType: indicator.valueType,
    direction: indicator.direction,
    periodicity: indicator.periodicity,
    accumulation: indicator.accumulation,
    denominatorId: indicator.denominator ?? null,
    statisticalOwner: indicator.statisticalOwner ?? null,
    releaseLagMonths: indicator.releaseLag?.months ?? null,
    decimals: indicator.decimals ?? null,
    componentOfId: indicator.componentOf ?? null,
    partOfId: indicator.partOf ?? null,
    editions: jsonColumn(indicator.editions),
    replacedById: indicator.replacedBy?.indicator ?? null,
    replacedFromEdition: indicator.replacedBy?.fromEdition ?? null,
    sortKey: sortColumn(indicator.name.vi),
    searchKey: searchColumn(indicator.code, indicator.name.vi, indicator.name.en),
  };
}

export function toIndicator(row: IndicatorRow): Indicator {
  return {
    key: row.id,
    code: row.code,
    name: { vi: row.nameVi, en: row.nameEn },
    unitOfMeasure: row.unitOfMeasure,
    valueType: row.valueType,
    direction: row.direction,
    periodicity: row.periodicity,
    accumulation: row.accumulation,
    ...present({
      denominator: row.denominatorId,
      statisticalOwner: row.statisticalOwner,
      releaseLag: row.releaseLagMonths === null ? null : { months: row.releaseLagMonths },
      decimals: row.decimals,
      componentOf: row.componentOfId,
      partOf: row.partOfId,
      replacedBy:
        row.replacedById === null || row.replacedFromEdition === null
          ? null
          : { indicator: row.replacedById, fromEdition: row.replacedFromEdition },
    }),
    editions: fromJsonColumn<Indicator['editions']>(row.editions),
  };
}
