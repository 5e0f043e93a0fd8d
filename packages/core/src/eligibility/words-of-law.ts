import type { LawInForce } from '../law/law-in-force.ts';
import { nodesOf } from '../law/map-requirement.ts';
import type { Topic, Words } from '../requirements/words.ts';

/** What sentences about law and verdicts need and a requirement does not carry. */
export interface LawWords {
  /** What an award is called; the code itself where it has no name. */
  readonly awardName: (code: string) => string;
  /** What a post is called; the key itself where it has no name. */
  readonly postName: (key: string) => string;
  /** What a topic of judgement, attestation or amount asks, by its key; the key itself where the law does not ask it. */
  readonly topicName: (key: string) => string;
}

/** A post that has a name, as `law-vn/posts` has them. */
export interface NamedPost {
  readonly key: string;
  readonly name: Words;
}

/** The names that a law in force gives its awards and topics, with those of posts; made once for many verdicts. */
export function wordsOfLaw(
  law: LawInForce,
  language: keyof Words,
  { posts = [] }: { readonly posts?: readonly NamedPost[] } = {},
): LawWords {
  const postNames = new Map(posts.map(({ key, name }) => [key, name[language]]));
  const topics = new Map(topicsOf(law).map((topic) => [topic.key, topic[language]]));
  return {
    awardName: (code) => (Object.hasOwn(law.awards, code) ? (law.awards[code]?.award.name[language] ?? code) : code),
    postName: (key) => postNames.get(key) ?? key,
    topicName: (key) => topics.get(key) ?? key,
  };
}

/** Every topic that the standards of a law in force ask about, once. */
export function topicsOf(law: LawInForce): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const standard of Object.values(law.awards)) {
    if (standard === undefined) continue;
    for (const node of nodesOf(standard.requirement)) {
      if (node.kind === 'judged' || node.kind === 'attested' || node.kind === 'amount') {
        topics.set(node.topic.key, node.topic);
      }
    }
  }
  return [...topics.values()];
}
