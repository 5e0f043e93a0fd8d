import type { ScoreSheetVersion } from '@thidua/core';
import type { Prisma, ScoreSheet as ScoreSheetRow } from '../../generated/prisma/client.ts';
import { fromJsonColumn, jsonColumn } from '../../rows/json-column.ts';

/** Key of the sheet of a member in a season, the same for all its editions. */
export function scoreSheetKey(season: string, member: string): string {
  return `${season}:${member}`;
}

/** The season that a key of a sheet names. */
export function seasonOfSheet(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** The row of one edition of a sheet, as the last one there is. */
export function fromScoreSheet(version: ScoreSheetVersion, season: string): ScoreSheetRow {
  const member = version.sheet.unit;
  const key = scoreSheetKey(season, member);
  // a unit's key has the day from which it lives; no organization's has an @
  const isUnit = member.includes('@');
  return {
    id: `${key}#${version.version}`,
    key,
    seasonId: season,
    unitId: isUnit ? member : null,
    organizationId: isUnit ? null : member,
    edition: version.version,
    latest: true,
    inForce: version.state === 'PUBLISHED',
    state: version.state,
    body: jsonColumn(version),
  };
}

/** One edition of a sheet as core acts on it. */
export function toScoreSheet({ body }: { readonly body: Prisma.JsonValue }): ScoreSheetVersion {
  return fromJsonColumn<ScoreSheetVersion>(body);
}
