import { describe, expect, it } from 'vitest';
import { type DayInterval, intervalContains, intervalsOverlap, isInInterval } from '../../calendar/day-interval.ts';
import type { DecisionTable } from '../../law/decision-table.ts';
import type { Provision } from '../../sources/provision.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import { awardCodes, type NationalAwardCode } from '../award-codes.ts';
import { instruments } from '../instruments/instruments.ts';
import { parameters } from '../parameters/parameters.ts';
import * as awardGroups from './award-groups.ts';
import { payableRules } from './payable-rules.ts';
import { decisionTables } from './tables.ts';

type Table = DecisionTable<NationalAwardCode, unknown>;

const instrumentOf = (number: string) => instruments.find((instrument) => instrument.number === number);

/** The days on which a rule may cite an instrument: its force, and what it still governs after its end. */
function daysOfForce(number: string): readonly DayInterval[] {
  const instrument = instrumentOf(number);
  if (instrument?.inForceFrom == null) return [];
  const { inForceFrom: from, inForceUntil, amendedBy, appliedAfterEnd = [] } = instrument;
  // An amendment that was not read ends what is known of an instrument that is otherwise read.
  const unread = amendedBy
    .filter((amendment) => instrumentOf(amendment.number)?.read === 'notAtAll')
    .map(({ from: day }) => day);
  const until = [...unread, ...(inForceUntil === null ? [] : [inForceUntil])].toSorted()[0] ?? null;
  const tails = appliedAfterEnd.flatMap((tail) =>
    until === null || tail.until === null ? [] : [{ from: until, until: tail.until }],
  );
  return [{ from, until }, ...tails];
}

/** What two rows of one award must not share on one day. */
const roles: Readonly<Record<string, (value: never) => string>> = {
  'who-decides': (value: { kind: string; office?: string; forces?: readonly string[] }) =>
    JSON.stringify([value.kind, value.office, value.forces]),
  'who-proposes': (value: { role: string; offices: readonly string[] }) => JSON.stringify([value.role, value.offices]),
  dossiers: (value: { procedure?: string }) => value.procedure ?? '',
  'simplified-procedure': () => '',
  'vote-shares': (value: { council?: string }) => value.council ?? '',
  deadlines: (value: { step: string; only?: { vi: string } }) => `${value.step} ${value.only?.vi ?? ''}`,
  bonuses: (value: { nominee?: string }) => value.nominee ?? '',
  quotas: (value: { door?: string }) => value.door ?? '',
};

/** Documented exceptions, each with its reason. */
const outsideForce: readonly string[] = [];

const provisionsOf = (table: Table): readonly (readonly [DayInterval, Provision])[] =>
  table.rows.flatMap((row) => row.provisions.map((provision) => [row, provision] as const));

const cited: readonly (readonly [string, DayInterval, Provision])[] = [
  ...decisionTables.flatMap((table) =>
    provisionsOf(table).map(([era, provision]) => [table.name, era, provision] as const),
  ),
  ...parameters.flatMap((parameter) =>
    parameter.values.map((era) => [parameter.name, era, era.value.provision] as const),
  ),
  ...payableRules.flatMap((era) =>
    Object.values(era.value).flatMap((part) => ('instrument' in part ? [['payable-rules', era, part] as const] : [])),
  ),
];

describe('every row', () => {
  it('cites at least one provision', () => {
    const bare = decisionTables.flatMap(({ name, rows }) =>
      rows.filter(({ provisions }) => provisions.length === 0).map(() => name),
    );
    expect(bare).toStrictEqual([]);
  });

  it('cites instruments of the list, and none that was not read unless by memory', () => {
    const wrong = cited.filter(([, , { instrument, verification }]) => {
      const found = instrumentOf(instrument);
      return found === undefined || (found.read === 'notAtAll' && verification !== 'memory');
    });
    expect(wrong.map(([name, , provision]) => `${name}: ${provisionCode(provision)}`)).toStrictEqual([]);
  });

  it('lies inside the force of what it cites', () => {
    const outside = cited
      .filter(([, era, { instrument }]) => !daysOfForce(instrument).some((force) => intervalContains(force, era)))
      .map(([name, era, provision]) => `${name}: ${provisionCode(provision)}, ${era.from} – ${era.until}`);
    expect(outside.filter((text) => !outsideForce.includes(text))).toStrictEqual([]);
    expect(outsideForce.filter((text) => !outside.includes(text))).toStrictEqual([]);
  });

  it('has days, inside the days of which the table speaks, and so has every gap', () => {
    const wrong = decisionTables.flatMap(({ name, encoded, rows, gaps }) =>
      [...rows, ...gaps]
        .filter((era) => (era.until !== null && era.until <= era.from) || !intervalContains(encoded, era))
        .map((era) => `${name}: ${era.from} – ${era.until}`),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('names an award once', () => {
    const twice = decisionTables.flatMap(({ name, rows, gaps }) =>
      [...rows, ...gaps]
        .filter(({ awards }) => awards.length === 0 || new Set(awards).size < awards.length)
        .map(() => name),
    );
    expect(twice).toStrictEqual([]);
  });

  it('says a reading in both languages', () => {
    const mute = decisionTables.flatMap(({ name, rows }) =>
      rows.filter(({ reading }) => reading !== undefined && (reading.vi === '' || reading.en === '')).map(() => name),
    );
    expect(mute).toStrictEqual([]);
  });
});

describe('every table', () => {
  it.each(decisionTables.map((table) => [table.name, table] as const))(
    '%s: one row for an award and a role on a day',
    (name, { rows }) => {
      const roleOf = roles[name] as (value: unknown) => string;
      const clashes = rows.flatMap((a, i) =>
        rows
          .slice(i + 1)
          .flatMap((b) =>
            intervalsOverlap(a, b) && roleOf(a.value) === roleOf(b.value)
              ? a.awards
                  .filter((award) => b.awards.includes(award))
                  .map((award) => `${award} ${roleOf(a.value)} ${a.from}`)
              : [],
          ),
      );
      expect(clashes).toStrictEqual([]);
    },
  );

  it('is plain data: nothing is lost through JSON', () => {
    expect(JSON.parse(JSON.stringify(decisionTables))).toStrictEqual(decisionTables);
  });

  it('names instruments of the list in its gaps and its end', () => {
    const named = decisionTables.flatMap(({ gaps, endedBy, unconfirmed }) => [
      ...gaps.flatMap(({ instruments: numbers }) => numbers),
      ...(endedBy === undefined ? [] : [endedBy]),
      ...(unconfirmed === undefined ? [] : [unconfirmed.because]),
    ]);
    expect(named.filter((number) => instrumentOf(number) === undefined)).toStrictEqual([]);
  });

  it.each([
    ['who-decides', awardCodes],
    ['who-proposes', awardCodes],
    ['dossiers', awardCodes],
    ['vote-shares', awardCodes],
    ['bonuses', awardCodes],
    ['quotas', ['CSTDCS']],
  ] as const)('%s leaves no day of its awards without a row or a gap', (name, awards) => {
    const table = decisionTables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(name);
    const days = [table.encoded, ...table.rows, ...table.gaps]
      .flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
      .filter((day) => isInInterval(day, table.encoded));
    const silent = awards.flatMap((award) =>
      [...new Set(days)]
        .filter(
          (day) => ![...table.rows, ...table.gaps].some((row) => isInInterval(day, row) && row.awards.includes(award)),
        )
        .map((day) => `${award} ${day}`),
    );
    expect(silent).toStrictEqual([]);
  });

  it('has a name of its own', () => {
    const names = [...decisionTables.map(({ name }) => name), ...parameters.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every parameter', () => {
  it('has eras in order, without overlap', () => {
    const wrong = parameters.flatMap(({ name, values }) =>
      values
        .filter((era, i) => {
          const next = values[i + 1];
          return next !== undefined && (era.until === null || era.until > next.from);
        })
        .map(() => name),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('is a whole number of đồng, or an exact share', () => {
    const amounts = parameters.flatMap(({ unit, values }) => values.map(({ value }) => [unit, value.amount] as const));
    for (const [unit, amount] of amounts) {
      if (unit === 'dong' || unit === 'dongPerMonth') expect(Number.isSafeInteger(amount)).toBe(true);
      else expect(amount).toMatch(unit === 'fraction' ? /^\d+\/\d+$/ : /^\d+(\.\d+)?$/);
    }
  });
});

describe('award groups', () => {
  it('hold every code once', () => {
    const grouped = Object.values(awardGroups).flat<readonly (readonly NationalAwardCode[])[]>();
    expect([...grouped].toSorted()).toStrictEqual([...awardCodes].toSorted());
  });
});

describe('instruments', () => {
  it('that no table, parameter or gap names are these', () => {
    const named = new Set([
      ...cited.map(([, , { instrument }]) => instrument),
      ...decisionTables.flatMap(({ gaps, endedBy }) => [
        ...gaps.flatMap(({ instruments: numbers }) => numbers),
        endedBy,
      ]),
    ]);
    expect(instruments.map(({ number }) => number).filter((number) => !named.has(number))).toStrictEqual([
      '15/2003/QH11',
      '47/2005/QH11',
      '32/2009/QH12',
      '39/2013/QH13',
      '86/2023/NĐ-CP',
      '01/2024/TT-BNV',
      '15/2025/TT-BNV',
    ]);
  });
});
