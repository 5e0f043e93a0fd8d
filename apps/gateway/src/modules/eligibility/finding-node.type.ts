import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { LawProvisionType } from '../law-book/law-provision.type.ts';
import { RequirementOutcomeEnum } from './eligibility-enums.ts';
import type { FlatFinding } from './findings-of.ts';

/** A node of a finding with the law whose names its sentence needs. */
export interface FindingNode extends FlatFinding {
  readonly of: LawOnDay;
}

export const FindingNodeType = builder.objectRef<FindingNode>('FindingNode').implement({
  description: 'One node of why — một bước của lập luận: the tree as a flat list, parents before their parts.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Place in the list, from 0 — số thứ tự.' }),
    parent: t.exposeInt('parent', {
      nullable: true,
      description: 'Index of the node above; null at the root — nút cha.',
    }),
    depth: t.exposeInt('depth', { description: 'Nodes above it — độ sâu.' }),
    kind: t.string({
      description: 'Kind of the node; of a leaf the kind of its requirement — loại.',
      resolve: ({ finding }) => (finding.kind === 'leaf' ? finding.requirement.kind : finding.kind),
    }),
    outcome: t.field({
      type: RequirementOutcomeEnum,
      description: 'What the facts say of it — kết quả.',
      resolve: ({ finding }) => finding.outcome,
    }),
    provision: t.field({
      type: LawProvisionType,
      nullable: true,
      description: 'Deepest place that is cited for it — căn cứ.',
      resolve: ({ provision }) => provision,
    }),
    award: t.string({
      nullable: true,
      description: 'Code of the other award, where it refers to one or begins after one — danh hiệu liên quan.',
      resolve: ({ finding }) => (finding.kind === 'meets' || finding.kind === 'anchor' ? finding.award : null),
    }),
    missing: t.stringList({
      description: 'Paths of facts that would decide it — dữ liệu còn thiếu.',
      resolve: ({ finding }) => ('missing' in finding ? [...finding.missing] : []),
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description: 'Of a leaf: what it asks — nội dung yêu cầu.',
      resolve: ({ finding, of }, { language }) =>
        finding.kind === 'leaf' ? localeOf(language).requirement(finding.requirement, of.words(language)) : null,
    }),
    observed: t.string({
      nullable: true,
      args: languageArgument,
      description: 'Of a leaf: what the facts show, where they show something — dữ liệu cho thấy.',
      resolve: ({ finding, of }, { language }) =>
        finding.kind === 'leaf' ? localeOf(language).observed(finding, of.words(language)) || null : null,
    }),
  }),
});
