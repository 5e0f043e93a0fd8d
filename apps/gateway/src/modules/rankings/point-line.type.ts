import type { PointFinding } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { ExactPointsType } from './exact-points.type.ts';

/** One node of one unit with the names that its sentence needs. */
export interface PointLine {
  readonly finding: PointFinding;
  readonly titles: ReadonlyMap<string, string>;
}

export const PointLineType = builder.objectRef<PointLine>('PointLine').implement({
  description:
    'One part or criterion of the table with the points of one unit and why — điểm từng tiêu chí. The contributions of all lines together are the total, exactly.',
  fields: (t) => ({
    node: t.string({ description: 'Key in the table — mã tiêu chí.', resolve: ({ finding }) => finding.node }),
    label: t.string({ description: 'Label as printed — nội dung.', resolve: ({ finding }) => finding.label }),
    depth: t.int({ description: 'Parts above it; the whole at 0 — cấp.', resolve: ({ finding }) => finding.depth }),
    status: t.string({
      description: '`scored`, or why it has no points of its own — tình trạng.',
      resolve: ({ finding }) => finding.status,
    }),
    method: t.string({
      nullable: true,
      description: 'Scoring method; null for a part — cách tính.',
      resolve: ({ finding }) => (finding.kind === 'criterion' ? finding.method : null),
    }),
    points: t.field({
      type: ExactPointsType,
      description: 'Its points — điểm.',
      resolve: ({ finding }) => finding.points,
    }),
    max: t.field({
      type: ExactPointsType,
      description: 'Most points — điểm tối đa.',
      resolve: ({ finding }) => finding.max,
    }),
    contribution: t.field({
      type: ExactPointsType,
      description: 'What it adds to the total — đóng góp vào tổng điểm.',
      resolve: ({ finding }) => finding.contribution,
    }),
    document: t.string({
      description: 'Key of the document that the rule stands in — văn bản.',
      resolve: ({ finding }) => finding.source.document,
    }),
    clause: t.string({
      nullable: true,
      description: 'Its clause there — điểm, khoản.',
      resolve: ({ finding }) => finding.source.clause ?? null,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'Points, rule, figures and clause in words — giải thích.',
      resolve: ({ finding, titles }, { language }) =>
        localeOf(language).point(finding, { documentName: (key) => titles.get(key) ?? key }),
    }),
  }),
});
