import { during, type Era } from '../../src/law/era.ts';
import { nodesOf } from '../../src/law/map-requirement.ts';
import { awardCodes } from '../../src/law-vn/award-codes.ts';
import { luat06_2022 } from '../../src/law-vn/instruments/luat-06-2022-qh15.ts';
import { parameters } from '../../src/law-vn/parameters/parameters.ts';
import { posts } from '../../src/law-vn/posts/posts.ts';
import { decisionTables } from '../../src/law-vn/tables/tables.ts';
import type { Provision } from '../../src/sources/provision.ts';
import type { LintedLaw } from '../../src/testing/law-lint/linted-law.ts';
import { outline06_2022 } from '../../src/testing/law-lint/outlines/luat-06-2022-qh15.ts';
import { nationalAwards, nationalBook } from './case-files.ts';

const { bars, deferrals, resets, spans, instruments } = nationalBook;

const cited: readonly Era<Provision>[] = [
  ...bars.flatMap(({ from, until, value }) =>
    [...nodesOf(value)].flatMap((node) => (node.kind === 'under' ? [during(from, until, node.provision)] : [])),
  ),
  ...[...deferrals, ...resets, ...spans].map(({ from, until, value }) => during(from, until, value.provision)),
  ...decisionTables.flatMap(({ rows }) =>
    rows.flatMap(({ from, until, provisions }) => provisions.map((provision) => during(from, until, provision))),
  ),
  ...parameters.flatMap(({ values }) => values.map(({ from, until, value }) => during(from, until, value.provision))),
  ...posts.map(({ provision }) => during('2025-07-01', '2026-10-01', provision)),
];

/** The national law as its lint sees it. */
export const nationalLaw: LintedLaw = {
  awards: nationalAwards,
  instruments,
  covered: { from: luat06_2022.inForceFrom, until: luat06_2022.amendedBy[0].from },
  outlines: { [luat06_2022.number]: outline06_2022 },
  cited,
  namedUnread: [
    nationalBook.encoded.endedBy,
    // The guidance before 15/2025/TT-BNV: known in part, from secondary sources, and no rule was made of it.
    '01/2024/TT-BNV',
    ...decisionTables.flatMap(({ gaps }) => gaps.flatMap((gap) => gap.instruments)),
  ],
};

export const nationalCodes: readonly string[] = awardCodes;
