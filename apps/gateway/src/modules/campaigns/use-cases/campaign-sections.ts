import type { Key } from '@thidua/core';
import type { Holder } from '../../../platform/identity/policy.ts';
import { splitKey } from '../../../rows/split-key.ts';
import type { UnitRefInput } from '../../inputs/unit-ref.input.ts';

/** The lists of a campaign file that a draft is kept in: one campaign, its links upward, its duties. */
export interface DraftSections {
  readonly campaigns: readonly [Readonly<Record<string, unknown>>];
  readonly links: readonly object[];
  readonly duties: readonly object[];
}

type Entry = { readonly key?: Key | null | undefined } & object;
type Content = Entry & { readonly children?: readonly Content[] | null | undefined };

/** A campaign as a sender writes it: fields of a campaign file, keys with or without the namespace. */
export interface CampaignBody {
  readonly name: string;
  readonly year?: number | null | undefined;
  readonly unit?: typeof UnitRefInput.$inferInput | null | undefined;
  readonly contents?: readonly Content[] | null | undefined;
  readonly roles?: readonly Entry[] | null | undefined;
  readonly principles?: readonly Entry[] | null | undefined;
  readonly links?: readonly Entry[] | null | undefined;
  readonly duties?: readonly Entry[] | null | undefined;
}

/** The same in the words of a campaign file. Links and duties are those of the campaign: no draft speaks for another. */
export function draftSections(key: Key, body: CampaignBody, holder: Holder, today: string): DraftSections {
  const { namespace, slug } = splitKey(key);
  const { unit, contents, roles, principles, links, duties, ...fields } = body;
  const local = <Written extends Entry>(entry: Written): Written =>
    entry.key == null ? entry : { ...entry, key: localKey(namespace, entry.key) };
  const nested = (content: Content): Content => ({ ...local(content), children: content.children?.map(nested) });
  const campaign = {
    ...fields,
    key: slug,
    unit: unit == null ? unitOfHolder(holder, today) : { code: unit.code, on: unit.on ?? today },
    contents: contents?.map(nested),
    roles: roles?.map(local),
    principles: principles?.map(local),
  };
  const of = `campaign:${slug}`;
  return plain({
    campaigns: [campaign],
    links: (links ?? []).map((link) => ({ ...local(link), child: of })),
    duties: (duties ?? []).map((duty) => ({ ...local(duty), of })),
  });
}

/** The key as a file of the namespace writes it; of another namespace it stays whole, and the library refuses it. */
export function localKey(namespace: string, key: Key): string {
  const { namespace: first, slug } = splitKey(key);
  return first === namespace ? slug : key;
}

function unitOfHolder({ unit }: Holder, on: string): object | undefined {
  return unit === null ? undefined : { code: unit.code, on };
}

/** What a file leaves out an input may say as null: as it is stored, it is left out. */
function plain(sections: DraftSections): DraftSections {
  return JSON.parse(JSON.stringify(sections, (_name, value: unknown) => (value === null ? undefined : value)));
}
