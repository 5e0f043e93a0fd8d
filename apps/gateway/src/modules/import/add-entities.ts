import { type CampaignBook, launchRules, parseCampaignFile } from '@thidua/core';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../changes/index.ts';
import { register } from '../units/unit-register.ts';
import { loadKnownKeys } from './known-keys.ts';
import { connectionOfTransaction } from './storage/transaction-connection.ts';
import { appendBook } from './store-book.ts';

/** Lists of a campaign file (`documents`, `targets` …) in its written form, keys without their namespace. */
export type WrittenSections = Readonly<Record<string, readonly object[]>>;

/** Longer texts are no keys. */
const longestKey = 300;
const format = 'thidua-campaign-file/1';

/**
 * Reads sections of a campaign file against what is stored, as an addition to a namespace that the viewer holds: the door
 * of every mutation that creates something, so that the API takes what a file may hold and nothing else.
 * @throws RulesBrokenProblem with every issue and its path.
 */
export async function readAddition(
  room: ChangeRoom,
  namespace: string,
  sections: WrittenSections,
): Promise<{ readonly book: CampaignBook; readonly store: () => Promise<void> }> {
  const connection = connectionOfTransaction(room.transaction);
  const requires = await namespacesIn(room, namespace, sections);
  const known = await loadKnownKeys(connection, [...requires, namespace], keysIn(namespace, sections));
  const head = { format, namespace, title: namespace, requires, codesOn: room.today, numbers: { decimal: '.' } };
  const context = { register, known, launchRules, launchMode: 'new', adds: true } as const;
  const { book, issues } = parseCampaignFile({ ...head, ...(withoutNulls(sections) as object) }, context);
  const [first, ...rest] = issues.filter(({ severity }) => severity === 'error').map(brokenRule);
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  if (book === null) throw new Error('A file without errors has no book');
  return { book, store: () => appendBook(connection, book, known) };
}

/** In a file what is not there is left out; an input of GraphQL may say null instead. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]));
}

/** Every text that may be a key, or become one under the namespace: `x`, `project/x`, `kind:x`. */
function keysIn(namespace: string, sections: WrittenSections): readonly string[] {
  const keys = new Set<string>();
  JSON.stringify(sections, (_name, value: unknown) => {
    if (typeof value === 'string' && value.length <= longestKey) {
      const text = value.slice(value.indexOf(':') + 1);
      for (const key of [value, text, `${namespace}/${value}`, `${namespace}/${text}`]) keys.add(key);
    }
    return value;
  });
  return [...keys];
}

/** The namespaces of other files that any text of the sections begins with: what a file would list under `requires`. */
async function namespacesIn({ transaction }: ChangeRoom, own: string, sections: WrittenSections): Promise<string[]> {
  const prefixes = new Set<string>();
  JSON.stringify(sections, (_name, value: unknown) => {
    if (typeof value === 'string') {
      for (const [, namespace = ''] of value.matchAll(/(?:^|:)([a-z0-9][a-z0-9-]*)\//g)) prefixes.add(namespace);
    }
    return value;
  });
  prefixes.delete(own);
  const held = await transaction.namespaceHolder.findMany({
    where: { namespace: { in: [...prefixes] } },
    select: { namespace: true },
    orderBy: { namespace: 'asc' },
  });
  return held.map(({ namespace }) => namespace);
}
