import type { PrismaClient } from '../generated/prisma/client.ts';
import { assessmentLoader } from '../modules/assessments/assessment-loader.ts';
import { promisesLoader } from '../modules/assessments/promises-loader.ts';
import { ancestryLoader } from '../modules/campaigns/ancestry-loader.ts';
import { versionsLoader } from '../modules/changes/versions-loader.ts';
import { registersLoader } from '../modules/nominees/registers-loader.ts';
import { rowLoader } from './row-loader.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** All loaders of one operation. They batch and remember only within it. */
export function createLoaders(prisma: PrismaClient) {
  const by = (ids: string[]) => ({ where: { id: { in: ids } } });
  return {
    units: rowLoader((ids) => prisma.adminUnit.findMany(by(ids))),
    documents: rowLoader((ids) => prisma.document.findMany(by(ids))),
    documentRelations: rowLoader((ids) => prisma.documentRelation.findMany(by(ids))),
    organizations: rowLoader((ids) => prisma.organization.findMany(by(ids))),
    unitGroups: rowLoader((ids) => prisma.unitGroup.findMany(by(ids))),
    emulationGroups: rowLoader((ids) => prisma.emulationGroup.findMany(by(ids))),
    groupSeasons: rowLoader((ids) => prisma.groupSeason.findMany(by(ids))),
    movements: rowLoader((ids) => prisma.movement.findMany(by(ids))),
    campaigns: rowLoader((ids) => prisma.campaign.findMany(by(ids))),
    campaignLinks: rowLoader((ids) => prisma.campaignLink.findMany(by(ids))),
    plans: rowLoader((ids) => prisma.plan.findMany(by(ids))),
    contentItems: rowLoader((ids) => prisma.contentItem.findMany(by(ids))),
    events: rowLoader((ids) => prisma.campaignEvent.findMany(by(ids))),
    campaignRoles: rowLoader((ids) => prisma.campaignRole.findMany(by(ids))),
    indicators: rowLoader((ids) => prisma.indicator.findMany(by(ids))),
    targets: rowLoader((ids) => prisma.target.findMany(by(ids))),
    observations: rowLoader((ids) => prisma.observation.findMany(by(ids))),
    projects: rowLoader((ids) => prisma.project.findMany(by(ids))),
    milestones: rowLoader((ids) => prisma.milestone.findMany(by(ids))),
    projectProgress: rowLoader((ids) => prisma.projectProgress.findMany(by(ids))),
    judgements: rowLoader((ids) => prisma.humanJudgement.findMany(by(ids))),
    duties: rowLoader((ids) => prisma.duty.findMany(by(ids))),
    provincialTitles: rowLoader((ids) => prisma.provincialTitle.findMany(by(ids))),
    awardPrinciples: rowLoader((ids) => prisma.awardPrinciple.findMany(by(ids))),
    presentations: rowLoader((ids) => prisma.presentation.findMany(by(ids))),
    assessments: assessmentLoader(prisma),
    promises: promisesLoader(prisma),
    ancestries: ancestryLoader(prisma),
    registers: registersLoader(prisma),
    versions: versionsLoader(prisma),
  };
}
