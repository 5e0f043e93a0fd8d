import type { DayInterval } from '../../calendar/day-interval.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { nearestFor, report, shortened } from '../../shapes/report.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import type { LawVocabulary } from '../law-vocabulary.ts';
import type { BookReading } from './book-reading.ts';
import { checkProvision } from './check-interval.ts';
import { asksItself, awardsNamedBy, type Place, placesIn, topicOf } from './walk-requirement.ts';

/** Runs inside runs are judged for every year in which each may have ended. */
const RUN_LIMIT = 2;

/** What a standard or detail asks during `era`: cited, of known awards, posts and topics, and not by memory. */
export function checkRequirement(requirement: Requirement, era: DayInterval, path: string, reading: BookReading): void {
  for (const place of placesIn(requirement, path)) {
    if (place.node.kind === 'run' && place.runs > RUN_LIMIT)
      report(reading.found, 'NESTED_TOO_DEEPLY', place.path, { limit: RUN_LIMIT });
    if (place.node.kind === 'under') {
      checkProvision(place.node.provision, era, `${place.path}.provision`, reading);
    } else if (place.node.kind === 'anyOf' && place.node.parts.length === 0) {
      report(reading.found, 'FIELD_EMPTY', `${place.path}.parts`, { field: 'parts' });
    } else if (asksItself(place.node)) {
      checkCited(place, reading);
      checkNames(place, reading);
    }
  }
}

/** Only the deepest provision counts: what is asked under it was read as far as it was. */
function checkCited({ node, path, provision }: Place, { found }: BookReading): void {
  if (provision === null) report(found, 'LEAF_NOT_CITED', path, { kind: node.kind });
  else if (provision.verification === 'memory' && node.kind !== 'notKnown') {
    report(found, 'MEMORY_DECIDES', path, { provision: provisionCode(provision) });
  }
}

function checkNames({ node, path }: Place, { book, codes, vocabulary, found }: BookReading): void {
  for (const { award, field } of awardsNamedBy(node)) {
    if (codes.has(award)) continue;
    const named = shortened(award);
    const nearest = nearestFor(found, named, [...codes]);
    report(found, 'AWARD_UNKNOWN', `${path}.${field}`, { award: named, on: book.validity.from, nearest });
  }
  if (node.kind === 'heldPost' || node.kind === 'undisciplinedInPost') {
    for (const [at, post] of node.posts.entries()) {
      if (Object.hasOwn(vocabulary.posts, post)) continue;
      const nearest = nearestFor(found, post, Object.keys(vocabulary.posts));
      report(found, 'POST_UNKNOWN', `${path}.posts[${at}]`, { post: shortened(post), nearest });
    }
  }
  const topic = topicOf(node);
  if (topic === null) return;
  const known = wordsOf(topic.key, vocabulary);
  if (known === undefined || known === topic.vi) return;
  report(found, 'TOPIC_REWORDED', `${path}.topic`, { topic: topic.key, known, found: topic.vi });
}

function wordsOf(key: string, { judgements, attestations, amounts }: LawVocabulary): string | undefined {
  const register = [judgements, attestations, amounts].find((topics) => Object.hasOwn(topics, key));
  return register?.[key]?.vi;
}
