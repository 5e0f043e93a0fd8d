import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CampaignBook,
  knownKeysOf,
  launchRules,
  parseCampaignFile,
  type UnitChange,
  unitRegister,
} from '@thidua/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { toAwardPrinciple } from '../awards/award-principle.record.ts';
import { toPresentation } from '../awards/presentation.record.ts';
import { toProvincialTitle } from '../awards/provincial-title.record.ts';
import { toCampaign } from '../campaigns/campaign.record.ts';
import { toCampaignLink } from '../campaigns/campaign-link.record.ts';
import { toCampaignRole } from '../campaigns/campaign-role.record.ts';
import { toContentItem, withContentItemLists } from '../contents/content-item.record.ts';
import { toDocument } from '../documents/document.record.ts';
import { toDocumentRelation } from '../documents/document-relation.record.ts';
import { toDuty, withDutyLists } from '../duties/duty.record.ts';
import { toEmulationGroup, withEmulationGroupLists } from '../emulation-groups/emulation-group.record.ts';
import { toCampaignEvent, withCampaignEventLists } from '../events/event.record.ts';
import { toIndicator } from '../indicators/indicator.record.ts';
import { toMovement } from '../movements/movement.record.ts';
import { toObservation } from '../observations/observation.record.ts';
import { toOrganization, withOrganizationLists } from '../organizations/organization.record.ts';
import { toPlan } from '../plans/plan.record.ts';
import { toProject, withProjectLists } from '../projects/project.record.ts';
import { toProjectProgress } from '../projects/project-progress.record.ts';
import { toStatement, withStatementLists } from '../statements/statement.record.ts';
import { toHumanJudgement } from '../targets/judgement.record.ts';
import { toTargetInCampaign, withTargetLists } from '../targets/target.record.ts';
import { toUnitGroup, withUnitGroupLists } from '../unit-groups/unit-group.record.ts';
import { toAdminUnit, toUnitChange, unitChangeId, withUnitChangeLists } from '../units/unit.record.ts';
import { readCampaignFiles, readCampaignFolder } from './file/read-campaign-files.ts';
import { readCampaignText } from './file/read-campaign-text.ts';
import { importFiles } from './import-files.ts';
import { orderFiles } from './order-files.ts';
import { prepareUnits } from './prepared-units.ts';
import { seedFolder } from './seed-database.ts';

const fixture = path.join(seedFolder(), '../../test/fixtures/fictional-province.yaml');
const units = prepareUnits();
const sources = [...readCampaignFolder(seedFolder()), ...readCampaignFiles([fixture])];

/** The books as core reads the files, each knowing those before it. */
function booksOfFiles(): readonly CampaignBook[] {
  const ordered = orderFiles(sources);
  if ('code' in ordered) throw new Error(ordered.code);
  const books: CampaignBook[] = [];
  for (const source of ordered) {
    const read = readCampaignText('text' in source ? source.text : '');
    if (!('data' in read)) throw new Error(`${source.name} is not a file of plain data.`);
    const parsed = parseCampaignFile(read.data, { register: units.register, known: knownKeysOf(books), launchRules });
    if (parsed.book === null) throw new Error(`${source.name}: ${JSON.stringify(parsed.issues)}`);
    books.push(parsed.book);
  }
  return books;
}

/** The book of a namespace as the database has it, every list by key. */
async function bookOfDatabase(prisma: PrismaClient, namespace: string, title: string): Promise<CampaignBook> {
  const own = { where: { namespace }, orderBy: { id: 'asc' } } as const;
  return {
    namespace,
    title,
    organizations: (await prisma.organization.findMany({ ...own, include: withOrganizationLists })).map(toOrganization),
    unitGroups: (await prisma.unitGroup.findMany({ ...own, include: withUnitGroupLists })).map(toUnitGroup),
    emulationGroups: (await prisma.emulationGroup.findMany({ ...own, include: withEmulationGroupLists })).map(
      toEmulationGroup,
    ),
    documents: (await prisma.document.findMany(own)).map(toDocument),
    documentRelations: (await prisma.documentRelation.findMany(own)).map(toDocumentRelation),
    movements: (await prisma.movement.findMany(own)).map(toMovement),
    campaigns: (await prisma.campaign.findMany(own)).map(toCampaign),
    plans: (await prisma.plan.findMany(own)).map(toPlan),
    campaignLinks: (await prisma.campaignLink.findMany(own)).map(toCampaignLink),
    contentItems: (await prisma.contentItem.findMany({ ...own, include: withContentItemLists })).map(toContentItem),
    events: (await prisma.campaignEvent.findMany({ ...own, include: withCampaignEventLists })).map(toCampaignEvent),
    campaignRoles: (await prisma.campaignRole.findMany(own)).map(toCampaignRole),
    indicators: (await prisma.indicator.findMany(own)).map(toIndicator),
    projects: (await prisma.project.findMany({ ...own, include: withProjectLists })).map(toProject),
    targets: (await prisma.target.findMany({ ...own, include: withTargetLists })).map(toTargetInCampaign),
    observations: (await prisma.observation.findMany(own)).map(toObservation),
    projectProgress: (await prisma.projectProgress.findMany(own)).map(toProjectProgress),
    judgements: (await prisma.humanJudgement.findMany(own)).map(toHumanJudgement),
    duties: (await prisma.duty.findMany({ ...own, include: withDutyLists })).map(toDuty),
    provincialTitles: (await prisma.provincialTitle.findMany(own)).map(toProvincialTitle),
    awardPrinciples: (await prisma.awardPrinciple.findMany(own)).map(toAwardPrinciple),
    presentations: (await prisma.presentation.findMany(own)).map(toPresentation),
    statements: (await prisma.statement.findMany({ ...own, include: withStatementLists })).map(toStatement),
  };
}

/** Lists of a book have no order of their own but that of the file. */
function byKey(book: CampaignBook): object {
  return Object.fromEntries(
    Object.entries(book).map(([name, list]) => [
      name,
      Array.isArray(list) ? [...list].sort((one, other) => (one.key < other.key ? -1 : 1)) : list,
    ]),
  );
}

describe('what core reads is what the database gives back', () => {
  let test: TestDatabase;
  const books = booksOfFiles();

  beforeAll(async () => {
    test = await openTestDatabase();
    const { loaded } = await importFiles(test.database, sources, { log: silentLogger, units });
    expect(loaded).toBe(true);
  });
  afterAll(() => test.close());

  it.each(books.map((book) => [book.namespace, book] as const))('%s', async (namespace, book) => {
    expect(await bookOfDatabase(test.database.prisma, namespace, book.title)).toStrictEqual(byKey(book));
  });

  it('uses every list and every predicate that has references in at least one file', () => {
    const fictional = books.find(({ namespace }) => namespace === 'hu-cau-2024');
    const empty = Object.entries(fictional ?? {}).filter(([, list]) => Array.isArray(list) && list.length === 0);
    expect(empty).toEqual([]);
    expect(new Set(fictional?.targets.map(({ predicate }) => predicate.kind))).toEqual(
      new Set([
        'about',
        'atLeast',
        'growth',
        'meetOrExceedRef',
        'total',
        'allOf',
        'gate',
        'milestone',
        'namedUnits',
        'countOf',
        'qualitative',
      ]),
    );
  });

  it('units and their changes', async () => {
    const { prisma } = test.database;
    const stored = (await prisma.adminUnit.findMany()).map(toAdminUnit);
    const changes = (await prisma.unitChange.findMany({ include: withUnitChangeLists })).map(toUnitChange);
    const back = unitRegister(stored, changes);
    expect(back.units).toStrictEqual(units.register.units);
    const inOrder = (list: readonly UnitChange[]) =>
      [...list].sort((one, other) => (unitChangeId(one) < unitChangeId(other) ? -1 : 1));
    expect(inOrder(changes)).toStrictEqual(inOrder(units.register.changes));
  });

  it('the text of a file reads alike as JSON', () => {
    const yaml = readCampaignText(readFileSync(fixture, 'utf8'));
    if (!('data' in yaml)) throw new Error('The fixture is not a file of plain data.');
    expect(readCampaignText(JSON.stringify(yaml.data, null, '\t'))).toMatchObject({ data: yaml.data });
  });
});
