import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { FlatRequirement } from './clauses-of.ts';
import type { LawOnDay } from './law-on.ts';
import { LawProvisionType } from './law-provision.type.ts';
import { worded } from './worded.ts';

/** A node of a standard with the law whose names its sentence needs. */
export interface ClauseOfLaw extends FlatRequirement {
  readonly of: LawOnDay;
}

export const LawClauseType = builder.objectRef<ClauseOfLaw>('LawClause').implement({
  description:
    'One node of a standard — một yêu cầu trong tiêu chuẩn: the tree as a flat list, parents before their parts.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Place in the list, from 0 — số thứ tự.' }),
    parent: t.exposeInt('parent', {
      nullable: true,
      description: 'Index of the node above; null at the root — nút cha.',
    }),
    depth: t.exposeInt('depth', { description: 'Nodes above it — độ sâu.' }),
    kind: t.string({
      description: 'Kind of requirement (`RequirementKind` of the library) — loại yêu cầu.',
      resolve: ({ requirement }) => requirement.kind,
    }),
    provision: t.field({
      type: LawProvisionType,
      nullable: true,
      description: 'Deepest place that is cited for it — căn cứ.',
      resolve: ({ provision }) => provision,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'What it asks; of a node with parts only what binds them — nội dung.',
      resolve: ({ requirement, of }, { language }) =>
        localeOf(language).requirementHead(requirement, of.words(language)),
    }),
    reading: t.string({
      nullable: true,
      args: languageArgument,
      description: 'How the words were read where they leave a choice, and why — cách hiểu.',
      resolve: ({ reading }, { language }) => (reading === null ? null : worded(reading, language)),
    }),
  }),
});
