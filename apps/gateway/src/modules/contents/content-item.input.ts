import type { ContentDomain } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { ContentDomainEnum } from './content-item.type.ts';

/** A content with the contents inside it. */
interface GivenContentItem {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly domain: ContentDomain;
  readonly ordinal?: number | null | undefined;
  readonly measurable?: boolean | null | undefined;
  readonly links?: readonly string[] | null | undefined;
  readonly children?: readonly GivenContentItem[] | null | undefined;
  readonly source?: readonly (typeof SourceRefInput.$inferInput)[] | null | undefined;
}

/** A content in its printed place, in the form of a campaign file. */
export const ContentItemInput = builder.inputRef<GivenContentItem>('ContentItemInput').implement({
  description: 'Content — nội dung thi đua; three levels at most.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'Key that it is to have — khóa.' }),
    ordinal: t.int({ description: 'Place among its siblings, from 1; as listed if left out — thứ tự.' }),
    label: t.string({ required: true, description: 'Label as printed — ký hiệu.' }),
    text: t.string({ required: true, description: 'Text — nội dung.' }),
    domain: t.field({ type: ContentDomainEnum, required: true, description: 'What it is about — lĩnh vực.' }),
    measurable: t.boolean({ description: 'Whether it can be measured; no if left out — đo đếm được.' }),
    links: t.stringList({
      description: 'What it speaks of, `target:namespace/slug`, `movement:…` … — các đối tượng liên quan.',
    }),
    children: t.field({ type: [ContentItemInput], description: 'Contents inside — các nội dung con.' }),
    source: t.field({ type: [SourceRefInput], description: 'Words that it rests on — nguồn.' }),
  }),
});
