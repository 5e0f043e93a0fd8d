import {
  appraiseSheet,
  approveSheet,
  enterScores,
  type NewEntries,
  type NewTargets,
  openSheet,
  type PreparedTable,
  parseScoreTable,
  publishSheet,
  registerTargets,
  type Scorer,
  type ScoreSheetVersion,
  type SheetResult,
  selfScoreSheet,
  verifySheet,
} from '@thidua/core';

/** What a member of a made-up season registers and what each side fills in for it. */
export interface WrittenSheet {
  readonly targets: NewTargets;
  readonly self: NewEntries;
  /** Cells of the verified column that sector agencies fill in. */
  readonly agency?: NewEntries;
  readonly verified: NewEntries;
  readonly appraised: NewEntries;
}

/** A table with the seasons that score by a version of it, and values for all of them. */
export interface WrittenSeasons {
  /** `ScoreTable` of core without `version` and `period`. */
  readonly table: Readonly<Record<string, unknown>>;
  readonly seasons: readonly {
    readonly key: string;
    /** Of the table, and its period. */
    readonly version: string;
    readonly adoptedOn: string;
    /** Both absent: the table is adopted, and nothing is registered. */
    readonly registeredOn?: string;
    readonly publishedOn?: string;
  }[];
  /** By key of the member. */
  readonly sheets: Readonly<Record<string, WrittenSheet>>;
}

/** A made-up season as it is stored. */
export interface SeededSeason {
  readonly key: string;
  readonly table: PreparedTable;
  readonly adoptedOn: string;
  /** Published, all of them or none. */
  readonly sheets: readonly ScoreSheetVersion[];
  readonly publishedOn: string | null;
}

/** Plays the seasons of a seed file through core's own acts. @throws Error that names the season and everything wrong. */
export function readSeasonSeeds({ table, seasons, sheets }: WrittenSeasons): readonly SeededSeason[] {
  return seasons.map(({ key, version, adoptedOn, registeredOn, publishedOn }) => {
    const parsed = parseScoreTable({ ...table, version, period: version });
    if (!parsed.ok) throw new Error(`${key}: ${wrong(parsed.issues)}`);
    const adopted = { key, table: parsed.value, adoptedOn };
    if (registeredOn === undefined || publishedOn === undefined) return { ...adopted, sheets: [], publishedOn: null };
    const days = { registeredOn, publishedOn };
    const played = Object.entries(sheets).map(([member, written]) => play(member, written, parsed.value, days));
    return { ...adopted, sheets: played, publishedOn };
  });
}

/** Which agency scores a criterion in the verified column, where one does. */
export function agencyOf(table: PreparedTable, criterion: string): Scorer | null {
  return table.byKey.get(criterion)?.flat.scorers.verified?.find((scorer) => scorer.startsWith('agency:')) ?? null;
}

function play(
  member: string,
  { targets, self, agency = {}, verified, appraised }: WrittenSheet,
  table: PreparedTable,
  { registeredOn, publishedOn }: { readonly registeredOn: string; readonly publishedOn: string },
): ScoreSheetVersion {
  const on = publishedOn;
  const acts: ((version: ScoreSheetVersion) => SheetResult)[] = [
    (version) => registerTargets(version, table, targets, { on: registeredOn }),
    (version) => selfScoreSheet(version, table, { entries: self, by: 'unit' }, { on }),
    ...Object.entries(agency).map(
      ([key, entry]) =>
        (version: ScoreSheetVersion) =>
          enterScores(version, table, {
            column: 'verified',
            entries: { [key]: entry },
            by: agencyOf(table, key) ?? 'unit',
          }),
    ),
    (version) => verifySheet(version, table, { entries: verified, by: 'headAndDeputies' }),
    (version) => appraiseSheet(version, table, { entries: appraised, by: 'standingBody' }),
    approveSheet,
    (version) => publishSheet(version, { on }),
  ];
  return acts.reduce((version, act) => {
    const result = act(version);
    if (result.kind === 'refused') throw new Error(`${member}: ${wrong(result.problems)}`);
    return result.version;
  }, openSheet(member));
}

function wrong(issues: readonly { readonly path: string; readonly code: string }[]): string {
  return issues.map(({ path, code }) => `${path} ${code}`).join('; ');
}
