import { builder } from '../../graphql/builder.ts';
import { cursorOfKey, pageOfKeys } from '../../graphql/page-of-keys.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import type { Promiser } from '../assessments/promises-loader.ts';
import { CampaignNode } from '../campaigns/campaign.type.ts';
import { PlanNode } from '../plans/plan.type.ts';

async function promised(promiser: Promiser, page: Parameters<typeof pageOfKeys>[1], { loaders }: RequestContext) {
  const all = await loaders.promises.load(promiser);
  const { keys, pageInfo } = pageOfKeys(all, page);
  const rows = await Promise.all(keys.map((key) => loadRequired(loaders.targets, key)));
  return { totalCount: all.length, pageInfo, edges: rows.map((node) => ({ cursor: cursorOfKey(node.id), node })) };
}

const description = 'Targets that it promises, in the Vietnamese order of their names — các chỉ tiêu đề ra.';
const pageDescription = 'Page of the targets that are promised — danh sách chỉ tiêu đề ra.';
const totalDescription = 'How many there are — tổng số.';

builder.prismaObjectField(CampaignNode, 'targets', (t) =>
  t.connection(
    {
      type: 'Target',
      description,
      resolve: ({ id }, page, context) => promised({ kind: 'campaign', key: id }, page, context),
    },
    {
      description: pageDescription,
      fields: (c) => ({ totalCount: c.exposeInt('totalCount', { description: totalDescription }) }),
    },
  ),
);

builder.prismaObjectField(PlanNode, 'targets', (t) =>
  t.connection(
    {
      type: 'Target',
      description,
      resolve: ({ id }, page, context) => promised({ kind: 'plan', key: id }, page, context),
    },
    {
      description: pageDescription,
      fields: (c) => ({ totalCount: c.exposeInt('totalCount', { description: totalDescription }) }),
    },
  ),
);
