import type { StoryGateway } from '../client/story-gateway.ts';
import { type Given, inputOf, type MutationOf } from './mutations.ts';
import { twinOf } from './twins.ts';
import { type Things, viewers } from './world.ts';

/** What came of one try: `may`, `unknown` (not there, or hidden), or why not. */
export interface Tried {
  readonly mutation: string;
  readonly things: string;
  readonly viewer: string | null;
  readonly said: string;
  /** Code of an answer that is no denial. */
  readonly code: string | undefined;
  /** What the twin says; null where the thing is not seen. */
  readonly twin: string | null;
}

let tries = 0;

/** Tries a mutation on things of each holder, as each viewer. */
export async function tryAll(
  story: StoryGateway,
  mutation: MutationOf,
  world: ReadonlyMap<string, Things>,
  as: readonly (string | null)[] = viewers,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const [things, given] of world) {
    for (const viewer of as) tried.push(await tryOne(story, mutation, [things, given], viewer));
  }
  return tried;
}

async function tryOne(
  story: StoryGateway,
  { name, can = '', input }: MutationOf,
  [things, its]: readonly [string, Things],
  viewer: string | null,
): Promise<Tried> {
  tries += 1;
  const given: Given = { ...its, key: keyFor(can, its, tries), requestKey: `bang-quyen-${tries}` };
  const outcome = await story.change(viewer, name, inputOf(input, { ...given, ...written(name, given) }));
  const said =
    outcome.code === 'NOT_ALLOWED'
      ? (outcome.reasons ?? []).join(' ')
      : outcome.code === 'ENTITY_UNKNOWN' || outcome.code === 'NOMINEE_UNKNOWN'
        ? 'unknown'
        : 'may';
  return { mutation: name, things, viewer, said, code: outcome.code, twin: await askTwin(story, can, given, viewer) };
}

/** What is sent as a text of its own form, which says under which namespace it stands. */
function written(mutation: string, { namespace, key }: Given): Given {
  if (mutation === 'createScoreTable') return { table: JSON.stringify({ key }) };
  if (mutation !== 'importCampaign') return {};
  return {
    file: `format: thidua-campaign-file/1\nnamespace: ${String(namespace)}\ntitle: Hư cấu\nnumbers: { decimal: "." }\ncampaigns: [{}]\n`,
  };
}

/** `key` is that of the campaign where the act is one on it, else a new one under the namespace of the holder. */
function keyFor(can: string, { draft, launched, namespace }: Things, number: number): unknown {
  if (can.startsWith('CampaignDraft.')) return draft;
  return can.startsWith('Campaign.') ? launched : `${String(namespace)}/moi-${number}`;
}

async function askTwin(story: StoryGateway, can: string, given: Given, viewer: string | null): Promise<string | null> {
  const { query, variables, path } = twinOf(can, given);
  let answer: unknown = await story.look(viewer, query, variables);
  for (const step of path) answer = answer === null ? null : Reflect.get(answer as object, step);
  const permission = answer as { readonly reasons: readonly string[] } | null;
  return permission === null ? null : permission.reasons.join(' ') || 'may';
}

/** One line for each mutation and holder: who may, and why the others may not. */
export function linesOf(tried: readonly Tried[]): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { mutation, things, viewer, said } of tried) {
    const row = `${mutation} ${things}`;
    rows.set(row, [...(rows.get(row) ?? []), `  ${viewer ?? 'nobody'}: ${said}`]);
  }
  return [...rows].flatMap(([row, cells]) => [row, ...cells]);
}
