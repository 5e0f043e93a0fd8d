import { checkLaunch } from '../campaigns/check-launch.ts';
import { checkLinks } from '../campaigns/check-links.ts';
import type { LaunchRule } from '../campaigns/launch-rule.ts';
import type { Issue } from '../errors/issue.ts';
import { checkAdjustments } from '../indicators/adjust-target.ts';
import { checkObservations } from '../indicators/check-observations.ts';
import type { UnitRegister } from '../organizations/unit-register.ts';
import { cutIssues } from '../shapes/cut-issues.ts';
import type { CampaignBook } from './campaign-file.ts';
import type { WrittenCampaignFile, WrittenListName } from './campaign-file-schema.ts';
import { checkCircles } from './checking/check-circles.ts';
import { checkDates } from './checking/check-dates.ts';
import { checkTargetScope, territoriesOf } from './checking/check-scopes.ts';
import { type KnownKeys, withoutNamespace } from './known-keys.ts';
import { readFile } from './reading/read-file.ts';
import { readerOf } from './reading/reader-of.ts';
import { type FileShape, readShape } from './shape/read-shape.ts';
import { withStatementSources } from './statement-sources.ts';

/** What a campaign file is read against. */
export interface CampaignFileContext {
  readonly register: UnitRegister;
  /** What is loaded already (`knownKeysOf`); only namespaces that the file requires are looked into. */
  readonly known: KnownKeys;
  /** Law data, oldest first; left out: every campaign is warned about as not checked. */
  readonly launchRules?: readonly LaunchRule[];
  /** `recorded` (left out): a launcher that does not fit is a warning; `new`: an error. */
  readonly launchMode?: 'recorded' | 'new';
  /**
   * `true`: what is written joins what its namespace holds already, may refer to it, and a key of that is a
   * `KEY_DUPLICATE`; left out: the file is all that its namespace holds.
   */
  readonly adds?: boolean;
}

/** `book` is `null` as soon as one issue is an error; warnings go with the book. */
export interface ParsedCampaignFile {
  readonly book: CampaignBook | null;
  /** In the order of the checks, at most 200; when more were found, errors come first and the last says how many. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a campaign file from data of any origin (YAML or JSON, already parsed): its shape, its keys, the units of its
 * codes, its references, circles, scopes, dates, launches, figures and statements. Everything wrong is found in one
 * pass, each with its path; entries of wrong shape are put aside and the rest is checked all the same. Nothing is
 * thrown for bad data.
 */
export function parseCampaignFile(data: unknown, context: CampaignFileContext): ParsedCampaignFile {
  const shape = readShape(data);
  if (shape.file === null) return { book: null, issues: cutIssues(shape.issues) };
  const known = context.adds ? context.known : withoutNamespace(context.known, shape.file.namespace);
  const found = readAndCheck(shape, shape.file, { ...context, known });
  const issues = [...shape.issues, ...found.issues];
  const failed = issues.some(({ severity }) => severity === 'error');
  return { book: failed ? null : withStatementSources(found.book), issues: cutIssues(issues) };
}

function readAndCheck(
  { pathOf, dropped }: FileShape,
  file: WrittenCampaignFile,
  context: CampaignFileContext,
): { readonly book: CampaignBook; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const reader = readerOf(file, { pathOf, dropped, known: context.known, register: context.register }, (issue) =>
    issues.push(issue),
  );
  const book = readFile(reader, file, pathOf);
  return {
    book,
    issues: [
      ...issues,
      ...checkDates(file, pathOf),
      ...checkCircles(book, pathOf),
      ...checkBookLinks(book, context, pathOf),
      ...checkBookScopes(book, context, pathOf),
      ...checkAdjustments(book.targets).map((issue) => withPathIn('targets', issue, pathOf)),
      ...checkBookLaunches(book, context, pathOf),
      ...checkBookObservations(book, context, pathOf),
    ],
  };
}

type PathOf = (list: WrittenListName, place: number) => string;

function checkBookLinks(book: CampaignBook, { known, register }: CampaignFileContext, pathOf: PathOf) {
  const graph = {
    campaigns: [...book.campaigns, ...known.campaigns],
    plans: [...book.plans, ...known.plans],
    movements: [...book.movements, ...known.movements],
    links: book.campaignLinks,
    knownLinks: known.campaignLinks,
  };
  return checkLinks(graph, register).map((issue) => withPathIn('links', issue, pathOf));
}

function checkBookScopes(book: CampaignBook, { known, register }: CampaignFileContext, pathOf: PathOf) {
  const territories = territoriesOf({
    campaigns: [...book.campaigns, ...known.campaigns],
    plans: [...book.plans, ...known.plans],
    unitGroups: [...book.unitGroups, ...known.unitGroups],
  });
  return book.targets.flatMap((target, place) =>
    checkTargetScope(target, pathOf('targets', place), territories, register),
  );
}

function checkBookLaunches(book: CampaignBook, context: CampaignFileContext, pathOf: PathOf): readonly Issue[] {
  const { launchRules = [], launchMode = 'recorded' } = context;
  return book.campaigns.flatMap((campaign, place) =>
    checkLaunch(campaign, launchRules, launchMode).map((issue) => ({
      ...issue,
      path: `${pathOf('campaigns', place)}.${issue.path}`,
    })),
  );
}

function checkBookObservations(book: CampaignBook, { known }: CampaignFileContext, pathOf: PathOf): readonly Issue[] {
  return checkObservations([...book.indicators, ...known.indicators], book.observations).map((issue) =>
    withPathIn('observations', issue, pathOf),
  );
}

/** `links[3]` of the book as the path in the file as written. */
function withPathIn(list: WrittenListName, issue: Issue, pathOf: PathOf): Issue {
  const path = issue.path.replace(/^\w+\[(\d+)\]/, (_, place: string) => pathOf(list, Number(place)));
  return { ...issue, path };
}
