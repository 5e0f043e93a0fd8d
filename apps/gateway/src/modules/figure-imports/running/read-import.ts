import { type Indicator, type Observation, observationRowsInSteps, type RowResult } from '@thidua/core';
import type { FigureImport, PrismaClient } from '../../../generated/prisma/client.ts';
import { fromJsonColumn } from '../../../rows/json-column.ts';
import { toIndicator } from '../../indicators/indicator.record.ts';
import { toObservation } from '../../observations/observation.record.ts';
import type { FigureReading } from '../figure-reading.ts';
import { nextTurn, takeTurns } from './next-turn.ts';
import { rowContext } from './row-context.ts';

const partsAtOnce = 5;
const figuresAtOnce = 500;

/**
 * Every row of an import as core reads it, in their order, by the day and among the figures of today; those that the
 * import wrote itself are left out, so that it reads the same again after a pause.
 */
export async function readImport(prisma: PrismaClient, of: FigureImport): Promise<readonly RowResult[]> {
  const rows = await rowsOf(prisma, of);
  const reading = fromJsonColumn<FigureReading>(of.reading);
  const indicators = await indicatorsFor(prisma, reading);
  const known = await figuresAmong(prisma, of, indicatorsIn(of, rows, indicators));
  const source = fromJsonColumn<Observation['source']>(of.source);
  const { id: keyPrefix, columns, firstRow, voice, status, on } = of;
  if (on === null) throw new Error(`The import ${keyPrefix} runs without a day`);
  const context = rowContext({ keyPrefix, on, voice, status, source, reading, indicators, known });
  const read = await takeTurns(observationRowsInSteps({ columns, rows, firstRow }, context));
  if (read.kind === 'refused') throw new Error(`The header of ${keyPrefix} was taken and cannot be read`);
  return read.results;
}

async function rowsOf(prisma: PrismaClient, { id, parts }: FigureImport): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for (let from = 1; from <= parts; from += partsAtOnce) {
    const where = { importId: id, part: { gte: from, lt: from + partsAtOnce } };
    for (const { cells } of await prisma.figureImportPart.findMany({ where, orderBy: { part: 'asc' } })) {
      rows.push(...fromJsonColumn<readonly (readonly string[])[]>(cells));
    }
    await nextTurn();
  }
  return rows;
}

async function indicatorsFor(prisma: PrismaClient, { indicatorsOf }: FigureReading): Promise<readonly Indicator[]> {
  const where = indicatorsOf.length === 0 ? {} : { namespace: { in: [...indicatorsOf] } };
  return (await prisma.indicator.findMany({ where, orderBy: { id: 'asc' } })).map(toIndicator);
}

/** Keys of the indicators that the rows name, with their wholes and their parts. */
function indicatorsIn(
  { columns }: FigureImport,
  rows: readonly (readonly string[])[],
  indicators: readonly Indicator[],
): readonly string[] {
  const place = columns.findIndex((column) => column.trim() === 'indicator');
  const names = new Set(rows.map((row) => row[place]?.trim()));
  const named = indicators.filter(({ key, code }) => names.has(key) || names.has(code));
  const keys = new Set(named.flatMap(({ key, partOf }) => (partOf === undefined ? [key] : [key, partOf])));
  const parts = indicators.filter(({ partOf }) => partOf !== undefined && keys.has(partOf));
  return [...new Set([...keys, ...parts.map(({ key }) => key)])];
}

async function figuresAmong(
  prisma: PrismaClient,
  { id }: FigureImport,
  indicatorKeys: readonly string[],
): Promise<readonly Observation[]> {
  const figures: Observation[] = [];
  const where = { indicatorId: { in: [...indicatorKeys] }, NOT: { id: { startsWith: `${id}.` } } };
  for (let after = ''; ; ) {
    const page = await prisma.observation.findMany({
      where: { AND: [where, { id: { gt: after } }] },
      orderBy: { id: 'asc' },
      take: figuresAtOnce,
    });
    figures.push(...page.map(toObservation));
    const last = page.at(-1);
    if (last === undefined || page.length < figuresAtOnce) return figures;
    after = last.id;
    await nextTurn();
  }
}
