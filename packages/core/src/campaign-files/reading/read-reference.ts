import { absoluteKey, milestoneKey, namespaceOf } from '../../sources/absolute-key.ts';
import { type EntityKind, type EntityRef, entityKinds } from '../../sources/entity-ref.ts';
import type { Key } from '../../sources/key.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Reader } from './reader.ts';

/** The absolute key of a thing of one kind; reports a reference that leads nowhere or to another kind. */
export function readReference(reader: Reader, kind: EntityKind, text: string, path: string): Key {
  const key = absoluteKey(reader.namespace, text);
  checkHeld(reader, kind, key, text, path);
  return key;
}

/** `kind:reference`, where only some kinds may stand. */
export function readEntityReference<Kind extends EntityKind>(
  reader: Reader,
  allowed: readonly Kind[],
  text: string,
  path: string,
): { readonly kind: Kind; readonly key: Key } {
  const word = text.slice(0, text.indexOf(':'));
  const reference = text.slice(text.indexOf(':') + 1);
  const kind = allowed.find((one) => one === word);
  if (kind === undefined) {
    reportKind(reader, word, reference, allowed, path);
    return { kind: allowed[0] as Kind, key: absoluteKey(reader.namespace, reference) };
  }
  if (kind === 'milestone') return { kind, key: readMilestoneReference(reader, reference, path) };
  return { kind, key: readReference(reader, kind, reference, path) };
}

/** `kind:reference` of any kind. */
export function readAnyReference(reader: Reader, text: string, path: string): EntityRef {
  return readEntityReference(reader, entityKinds, text, path);
}

/** `project/milestone` of this file, or `namespace/project/milestone`. */
export function readMilestoneReference(reader: Reader, text: string, path: string): Key {
  const cut = text.lastIndexOf('/');
  if (cut < 0) {
    reader.report('REFERENCE_DANGLING', path, { reference: text, path });
    return absoluteKey(reader.namespace, text);
  }
  const project = absoluteKey(reader.namespace, text.slice(0, cut));
  const key = milestoneKey(project, text.slice(cut + 1));
  checkHeld(reader, 'milestone', key, text, path);
  return key;
}

function checkHeld(reader: Reader, kind: EntityKind, key: Key, text: string, path: string): void {
  const namespace = namespaceOf(key);
  if (namespace !== reader.namespace) {
    if (reader.notLoaded.has(namespace)) return;
    if (!reader.requires.includes(namespace)) {
      reader.report('NAMESPACE_NOT_REQUIRED', path, { namespace, reference: text });
      return;
    }
  }
  if (reader.holds(kind, key)) return;
  const other = entityKinds.find((one) => reader.holds(one, key));
  if (other !== undefined) {
    reader.report('REFERENCE_WRONG_KIND', path, { reference: text, kind: other, allowed: [kind] });
  } else if (namespace !== reader.namespace || !reader.mayHold(kind)) {
    reader.report('REFERENCE_DANGLING', path, { reference: text, path });
  }
}

function reportKind(
  reader: Reader,
  word: string,
  reference: string,
  allowed: readonly EntityKind[],
  path: string,
): void {
  if (entityKinds.some((kind) => kind === word)) {
    reader.report('REFERENCE_WRONG_KIND', path, { reference, kind: word, allowed });
  } else {
    reader.report('VALUE_UNKNOWN', path, { value: word, nearest: nearestName(word, allowed), allowed });
  }
}
