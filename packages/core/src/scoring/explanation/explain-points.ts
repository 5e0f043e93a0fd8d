import type { PointFinding } from './point-finding.ts';

/** What of a locale speaks about points: `vi` and `en` of `@thidua/core/locales` do. */
export interface PointExplainer {
  readonly point: (finding: PointFinding, words?: { readonly documentName?: (document: string) => string }) => string;
}

/**
 * The points of a unit in sentences, a line a node in the order of the printed table, deeper nodes indented by two
 * spaces each.
 * @example explainPoints(explainUnit(group, unit), { locale: vi })
 */
export function explainPoints(
  findings: readonly PointFinding[],
  {
    locale,
    documentName,
  }: {
    readonly locale: PointExplainer;
    /** What the documents of clauses are called; absent: by their keys. */
    readonly documentName?: (document: string) => string;
  },
): readonly string[] {
  const words = documentName === undefined ? {} : { documentName };
  return findings.map((finding) => `${'  '.repeat(finding.depth)}${locale.point(finding, words)}`);
}
