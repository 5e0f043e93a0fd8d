import type { Scene } from './scene.ts';

/** Whether an award is a danh hiệu thi đua and not a form of commendation; undefined where the law does not know it. */
export function isTitle(award: string, { standards }: Pick<Scene, 'standards'>): boolean | undefined {
  const kind = standards[award]?.award?.class;
  return kind === undefined ? undefined : kind === 'title';
}
