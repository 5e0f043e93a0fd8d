import type { Issue } from '../../errors/issue.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { EntityKind } from '../../sources/entity-ref.ts';
import type { WrittenCampaignFile, WrittenListName } from '../campaign-file-schema.ts';
import type { KnownKeys } from '../known-keys.ts';
import type { FileShape } from '../shape/read-shape.ts';
import { type FileKey, keysOfFile } from './file-keys.ts';
import type { Reader } from './reader.ts';

/** Kinds of entities that one entry of a list holds; the first is the entry itself. */
const kindsInList: { readonly [L in WrittenListName]: readonly EntityKind[] } = {
  organizations: ['organization'],
  unitGroups: ['unitGroup'],
  emulationGroups: ['emulationGroup', 'groupSeason'],
  documents: ['document', 'documentRelation'],
  movements: ['movement'],
  campaigns: ['campaign', 'contentItem', 'campaignRole', 'awardPrinciple'],
  plans: ['plan', 'contentItem', 'campaignRole', 'awardPrinciple'],
  links: ['campaignLink'],
  events: ['event'],
  indicators: ['indicator'],
  projects: ['project', 'milestone', 'projectProgress'],
  targets: ['target'],
  observations: ['observation'],
  judgements: ['judgement'],
  duties: ['duty'],
  provincialTitles: ['provincialTitle'],
  presentations: ['presentation'],
  statements: [],
};

/** A reader for the file; reports double keys and required namespaces that are not loaded at once. */
export function readerOf(
  file: WrittenCampaignFile,
  context: Pick<FileShape, 'pathOf' | 'dropped'> & { readonly known: KnownKeys; readonly register: UnitRegister },
  pass: (issue: Issue) => void,
): Reader {
  const { known, dropped } = context;
  const own = heldKeys(keysOfFile(file, context.pathOf), known, pass);
  const droppedKeys = new Set(
    dropped.flatMap(({ list, key }) =>
      key === null ? [] : [`${firstKind(list)}:${absoluteKey(file.namespace, key)}`],
    ),
  );
  const unreadable = new Set(dropped.flatMap(({ list, key }) => kindsIn(list).slice(key === null ? 0 : 1)));
  const notLoaded = file.requires.filter((namespace) => !known.namespaces.has(namespace));
  const reader: Reader = {
    namespace: file.namespace,
    requires: file.requires,
    notLoaded: new Set(notLoaded),
    codesOn: file.codesOn ?? null,
    register: context.register,
    holds: (kind, key) =>
      own.has(`${kind}:${key}`) || droppedKeys.has(`${kind}:${key}`) || known.keys.get(kind)?.has(key) === true,
    mayHold: (kind) => unreadable.has(kind),
    report: (code, path, data) => pass({ severity: 'error', code, path, data } as Issue),
    pass,
  };
  for (const [place, namespace] of file.requires.entries()) {
    if (notLoaded.includes(namespace)) reader.report('NAMESPACE_NOT_LOADED', `requires[${place}]`, { namespace });
  }
  return reader;
}

function heldKeys(keys: readonly FileKey[], known: KnownKeys, pass: (issue: Issue) => void): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { kind, key, path } of keys) {
    const text = `${kind}:${key}`;
    const isTaken = held.has(text) || (kind !== 'statement' && known.keys.get(kind)?.has(key) === true);
    if (isTaken) pass({ severity: 'error', code: 'KEY_DUPLICATE', path, data: { key, path } });
    held.add(text);
  }
  return held;
}

function kindsIn(list: string): readonly EntityKind[] {
  return Object.hasOwn(kindsInList, list) ? kindsInList[list as WrittenListName] : [];
}

function firstKind(list: string): string {
  return kindsIn(list)[0] ?? '';
}
