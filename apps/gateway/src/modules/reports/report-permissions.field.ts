import {
  acceptReport,
  answerItems,
  correctReport,
  type Report,
  type ReportResult,
  type ReportScene,
  reportItemKey,
  resubmitItems,
  returnItem,
  submitReport,
} from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { brokenRule } from '../changes/index.ts';
import { PermissionType } from '../changes/permission.type.ts';
import type { ReportAction } from './report.policy.ts';
import { toReport } from './report.record.ts';
import { sceneOf } from './report-scene.ts';
import { mayAsReceiver, mayAsReporter, withSides } from './report-sides.ts';
import { reportsSeen } from './reports-seen.ts';

/** An act run dry: with what can be known before anything is asked, so that only its standing in the way is named. */
interface Twin {
  readonly action: ReportAction;
  readonly side: 'reporter' | 'receiver';
  readonly act: (versions: readonly [Report, ...Report[]], scene: ReportScene) => ReportResult;
  readonly words: string;
}

const twins = {
  canAnswer: {
    action: 'report.answer',
    side: 'reporter',
    act: ([report], scene) => answerItems(report, [], scene),
    words: 'Whether the viewer may write its answers — có được điền báo cáo hay không.',
  },
  canSubmit: {
    action: 'report.submit',
    side: 'reporter',
    act: ([report], scene) => submitReport(report, scene),
    words: 'Whether the viewer may hand it in — có được gửi hay không.',
  },
  canReturnItem: {
    action: 'report.return',
    side: 'receiver',
    act: ([report], scene) =>
      returnItem(report, { item: itemIn(report, 'SUBMITTED'), reason: '…', deadline: scene.on }, scene),
    words: 'Whether the viewer may hand an item of it back — có được trả lại một chỉ tiêu hay không.',
  },
  canResubmit: {
    action: 'report.resubmit',
    side: 'reporter',
    act: ([report], scene) => resubmitItems(report, answersReturned(report), scene),
    words: 'Whether the viewer may answer returned items anew — có được gửi lại hay không.',
  },
  canAccept: {
    action: 'report.accept',
    side: 'receiver',
    act: ([report], scene) => acceptReport(report, scene),
    words: 'Whether the viewer may accept it — có được chấp nhận hay không.',
  },
  canCorrect: {
    action: 'report.correct',
    side: 'reporter',
    act: (versions, { on }) => correctReport(versions, { why: '…', on }),
    words: 'Whether the viewer may begin to correct it — có được đính chính hay không.',
  },
} as const satisfies Readonly<Record<string, Twin>>;

builder.prismaObjectFields('Report', (t) => {
  const field = ({ action, side, act, words }: Twin) =>
    t.field({
      type: PermissionType,
      select: withSides,
      description: words,
      resolve: async (row, _args, context) => {
        const decision = (side === 'reporter' ? mayAsReporter : mayAsReceiver)(context, action, row);
        if (!decision.allowed) return decision;
        const later = action === 'report.correct' ? await laterEditions(row, context) : [];
        const result = act([toReport(row), ...later], sceneOf(row, context));
        return { decision, broken: result.kind === 'refused' ? result.problems.map(brokenRule) : [] };
      },
    });
  return {
    canAnswer: field(twins.canAnswer),
    canSubmit: field(twins.canSubmit),
    canReturnItem: field(twins.canReturnItem),
    canResubmit: field(twins.canResubmit),
    canAccept: field(twins.canAccept),
    canCorrect: field(twins.canCorrect),
  };
});

/** A correction goes on from the latest edition, which may be under way already. */
async function laterEditions(
  { key, edition }: { readonly key: string; readonly edition: number },
  context: RequestContext,
): Promise<Report[]> {
  const where = { AND: [{ key, edition: { gt: edition } }, reportsSeen(context)] };
  return (await context.prisma.report.findMany({ where })).map(toReport);
}

/** Key of an item in this state; of any where there is none, so that the act says why not. */
function itemIn({ items }: Report, state: Report['items'][number]['state']): string {
  const item = items.find((one) => one.state === state) ?? items[0];
  return item === undefined ? '' : reportItemKey(item);
}

/** The returned items, answered as they were. */
function answersReturned({ items }: Report) {
  return items.flatMap((item) =>
    item.state === 'RETURNED' && item.answer !== null ? [{ item: reportItemKey(item), answer: item.answer }] : [],
  );
}
