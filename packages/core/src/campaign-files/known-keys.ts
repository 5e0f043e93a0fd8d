import type { Campaign } from '../campaigns/campaign.ts';
import type { CampaignLink } from '../campaigns/campaign-link.ts';
import type { Movement } from '../campaigns/movement.ts';
import type { Plan } from '../campaigns/plan.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { UnitGroup } from '../organizations/unit-group.ts';
import { namespaceOf } from '../sources/absolute-key.ts';
import type { EntityKind } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { CampaignBook } from './campaign-file.ts';
import { keysOfBook } from './keys-of-book.ts';

/**
 * What is loaded already and a new file may refer to: keys by kind, and the few entities that a check needs whole
 * (scopes of parents, circles through several files, units of measure). Rebuilding it from a database needs no more.
 */
export interface KnownKeys {
  readonly namespaces: ReadonlySet<string>;
  readonly keys: ReadonlyMap<EntityKind, ReadonlySet<Key>>;
  readonly campaigns: readonly Campaign[];
  readonly plans: readonly Plan[];
  readonly movements: readonly Movement[];
  readonly campaignLinks: readonly CampaignLink[];
  readonly indicators: readonly Indicator[];
  readonly unitGroups: readonly UnitGroup[];
}

/** What the given books let a further file refer to; of no books: a file that requires nothing. */
export function knownKeysOf(books: readonly CampaignBook[]): KnownKeys {
  const keys = new Map<EntityKind, Set<Key>>();
  for (const ref of books.flatMap(keysOfBook)) {
    const ofKind = keys.get(ref.kind);
    if (ofKind === undefined) keys.set(ref.kind, new Set([ref.key]));
    else ofKind.add(ref.key);
  }
  return {
    namespaces: new Set(books.map((book) => book.namespace)),
    keys,
    campaigns: books.flatMap((book) => book.campaigns),
    plans: books.flatMap((book) => book.plans),
    movements: books.flatMap((book) => book.movements),
    campaignLinks: books.flatMap((book) => book.campaignLinks),
    indicators: books.flatMap((book) => book.indicators),
    unitGroups: books.flatMap((book) => book.unitGroups),
  };
}

/** What is known apart from one namespace: a file that is read again replaces what it gave before. */
export function withoutNamespace(known: KnownKeys, namespace: string): KnownKeys {
  const others = <Entity extends { readonly key: Key }>(entities: readonly Entity[]): readonly Entity[] =>
    entities.filter(({ key }) => namespaceOf(key) !== namespace);
  return {
    namespaces: new Set([...known.namespaces].filter((one) => one !== namespace)),
    keys: new Map(
      [...known.keys].map(([kind, keys]) => [kind, new Set([...keys].filter((key) => namespaceOf(key) !== namespace))]),
    ),
    campaigns: others(known.campaigns),
    plans: others(known.plans),
    movements: others(known.movements),
    campaignLinks: others(known.campaignLinks),
    indicators: others(known.indicators),
    unitGroups: others(known.unitGroups),
  };
}
