import type { AnchorFinding, Finding, LeafFinding } from '../requirements/finding.ts';

/** What would have to be found out on one way to a decision. */
export interface OpenWay {
  /** Paths of facts, e.g. `ratings.2024`, `judgements.chap-hanh-phap-luat`. */
  readonly questions: readonly string[];
  /** What no fact decides: unread instruments, memory, missing local standards. */
  readonly unknowable: readonly LeafFinding[];
}

/** Ways are compared up to this many at a time. */
const MOST_WAYS = 64;

/** The way to *met* that asks least, of a finding whose outcome is unknown; what nobody can answer weighs most. */
export function questionsOf(finding: Finding): OpenWay {
  return waysOf(finding).toSorted(byEffort)[0] ?? { questions: [], unknowable: [] };
}

function waysOf(finding: Finding | AnchorFinding): OpenWay[] {
  if (finding.outcome === 'met') return [{ questions: [], unknowable: [] }];
  if (finding.outcome === 'unmet') return [];
  switch (finding.kind) {
    case 'leaf':
      return finding.missing.length === 0
        ? [{ questions: [], unknowable: [finding] }]
        : [{ questions: finding.missing, unknowable: [] }];
    case 'allOf':
      return together(finding.parts);
    case 'anyOf':
      return shortest(finding.parts.flatMap(waysOf));
    case 'under':
      return together(finding.parts);
    case 'meets':
      return finding.parts.length === 0 ? [{ questions: [], unknowable: [] }] : together(finding.parts);
    case 'after':
      return finding.missing.length > 0
        ? [{ questions: finding.missing, unknowable: [] }]
        : shortest(finding.parts.flatMap(waysOf));
    case 'run':
    case 'anchor':
      return withMissing(finding.missing, together(finding.parts));
  }
}

function together(parts: readonly Finding[]): OpenWay[] {
  return parts.reduce<OpenWay[]>(
    (ways, part) => shortest(ways.flatMap((way) => waysOf(part).map((one) => joined(way, one)))),
    [{ questions: [], unknowable: [] }],
  );
}

function withMissing(missing: readonly string[], ways: readonly OpenWay[]): OpenWay[] {
  return ways.map((way) => joined({ questions: missing, unknowable: [] }, way));
}

function joined(a: OpenWay, b: OpenWay): OpenWay {
  return {
    questions: [...new Set([...a.questions, ...b.questions])],
    unknowable: [...new Set([...a.unknowable, ...b.unknowable])],
  };
}

function shortest(ways: readonly OpenWay[]): OpenWay[] {
  return ways.toSorted(byEffort).slice(0, MOST_WAYS);
}

function byEffort(a: OpenWay, b: OpenWay): number {
  return a.unknowable.length - b.unknowable.length || a.questions.length - b.questions.length;
}
