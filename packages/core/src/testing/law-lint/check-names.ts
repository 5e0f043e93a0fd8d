import { nodesOf } from '../../law/map-requirement.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import type { Topic } from '../../requirements/words.ts';
import { citationsOf, type LawDefect, type LintedLaw, standardsOf } from './linted-law.ts';

/** Every award that a standard names exists. */
export function checkAwardNames(law: LintedLaw): LawDefect[] {
  const known = new Set([...law.awards.map(({ code }) => code), ...(law.otherCodes ?? [])]);
  return standardsOf(law).flatMap(({ where, era }) =>
    [...nodesOf(era.value)]
      .flatMap(awardsNamedIn)
      .filter((code) => !known.has(code))
      .map((what): LawDefect => ({ rule: 'award-unknown', where, what })),
  );
}

function awardsNamedIn(node: Requirement): readonly string[] {
  switch (node.kind) {
    case 'held':
    case 'neverHeld':
      return node.awards;
    case 'after':
      return [...node.awards, ...(node.latestOf ?? [])];
    case 'run':
    case 'everyYear':
      return node.orHeld ?? [];
    case 'meets':
    case 'membersHolding':
      return [node.award];
    case 'shareOfMembers':
      return node.who === 'completed' ? [] : [node.who];
    default:
      return [];
  }
}

/** One key, one wording, and one wording, one key, through the whole law. */
export function checkTopics(law: LintedLaw): LawDefect[] {
  const byKey = new Map<string, Topic>();
  const byWording = new Map<string, Topic>();
  const defects = new Map<string, LawDefect>();
  for (const { where, era } of standardsOf(law)) {
    for (const node of nodesOf(era.value)) {
      if (node.kind !== 'judged' && node.kind !== 'attested' && node.kind !== 'amount') continue;
      const { topic } = node;
      const sameKey = byKey.get(topic.key) ?? topic;
      const wording = `${node.kind}: ${topic.vi}`;
      const sameWording = byWording.get(wording) ?? topic;
      byKey.set(topic.key, sameKey);
      byWording.set(wording, sameWording);
      if (sameKey.vi !== topic.vi || sameKey.en !== topic.en)
        defects.set(`key ${topic.key}`, { rule: 'topic-worded-twice', where, what: topic.key });
      if (sameWording.key !== topic.key)
        defects.set(wording, { rule: 'wording-keyed-twice', where, what: `${sameWording.key}, ${topic.key}` });
    }
  }
  return [...defects.values()];
}

/**
 * Every instrument is cited by something, named because it was not read, or bound to one that is: it amends, replaces, is
 * amended by or replaced by it. One that was not read at all is in the list to be named.
 */
export function checkOrphans(law: LintedLaw): LawDefect[] {
  const named = new Set([
    ...citationsOf(law).map(({ era }) => era.value.instrument),
    ...standardsOf(law).flatMap(({ era }) =>
      [...nodesOf(era.value)].flatMap((node) => (node.kind === 'notKnown' && node.instrument ? [node.instrument] : [])),
    ),
    ...(law.namedUnread ?? []),
  ]);
  for (const _round of law.instruments) {
    for (const { number, amendedBy, replaces = [], amends = [] } of law.instruments) {
      const bound = [...amendedBy.map((one) => one.number), ...replaces, ...amends];
      if (named.has(number)) for (const one of bound) named.add(one);
      else if (bound.some((one) => named.has(one))) named.add(number);
    }
  }
  return law.instruments
    .filter(({ number, read }) => !named.has(number) && read !== 'notAtAll')
    .map(({ number }): LawDefect => ({ rule: 'instrument-orphan', where: number, what: 'cited by nothing' }));
}
