import type { Issue } from '../../errors/issue.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { nearestFor, report, shortened } from '../../shapes/report.ts';
import { isCount, reportCount } from './report-value.ts';

/** Topics that no standard of any day asks about, and answers of another kind than the topic's. */
export function addUnknownTopics({ judgements, attestations, amounts }: Facts, law: LawInForce, found: Issue[]): void {
  if (judgements !== undefined) addFlags(judgements, law.vocabulary.judgements, 'judgements', found);
  if (attestations !== undefined) addFlags(attestations, law.vocabulary.attestations, 'attestations', found);
  for (const topic in amounts) {
    if (!Object.hasOwn(law.vocabulary.amounts, topic)) reportTopic(topic, law.vocabulary.amounts, 'amounts', found);
    const amount = amounts[topic] as number;
    if (!isCount(amount)) reportCount(found, `facts.amounts.${topic}`, amount);
  }
}

function addFlags(
  given: { readonly [topic: string]: boolean },
  known: object,
  register: 'judgements' | 'attestations',
  found: Issue[],
): void {
  for (const topic in given) {
    if (!Object.hasOwn(known, topic)) reportTopic(topic, known, register, found);
    if (typeof given[topic] === 'boolean') continue;
    const path = `facts.${register}.${topic}`;
    report(found, 'FILE_SHAPE', path, { path, expected: 'boolean', received: typeof given[topic] });
  }
}

function reportTopic(topic: string, known: object, register: string, found: Issue[]): void {
  const text = shortened(topic);
  const nearest = nearestFor(found, text, Object.keys(known));
  report(found, 'TOPIC_UNKNOWN', `facts.${register}.${text}`, { topic: text, nearest });
}
