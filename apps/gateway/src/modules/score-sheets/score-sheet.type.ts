import { builder } from '../../graphql/builder.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { seasonInRequest } from '../score-tables/scoring-season.ts';
import { toScoreSheet } from './score-sheet.record.ts';
import { ScoreColumnEnum, ScoreSheetStateEnum } from './score-sheet-enums.ts';
import {
  CriterionReturnType,
  cellsOf,
  RegisteredTargetType,
  ScoreCellType,
  SheetCorrectionType,
} from './score-sheet-parts.type.ts';
import { permitAct, permitEntering, type TriedAction } from './sheet-permissions.ts';

/** Each field that says whether an act is possible now, by the row of the policy that it asks. */
const twins = {
  canSelfScore: ['sheet.selfScore', 'hand in the column of the unit — tự chấm'],
  canVerify: ['sheet.verify', 'verify it — thẩm tra'],
  canAppraise: ['sheet.appraise', 'appraise it — thẩm định'],
  canApprove: ['sheet.approve', 'approve it — thông qua'],
  canReturn: ['sheet.return', 'return a criterion — trả lại tiêu chí'],
  canCorrect: ['sheet.correct', 'open a correction — đính chính'],
} as const satisfies Record<string, readonly [TriedAction, string]>;

export const ScoreSheetNode = builder.prismaObject('ScoreSheet', {
  select: { body: true, seasonId: true, key: true, latest: true },
  description:
    'One edition of what a member was given to reach and scored — phiếu chấm điểm. Until it is published only the member, head and deputies, the standing body and agencies of its table see it; from then on it is frozen.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key, the same for all editions — khóa.' }),
    season: t.relation('season', { description: 'Year of the cluster or bloc — năm thi đua.' }),
    edition: t.exposeInt('edition', { description: '1; each correction is the next — phiên bản phiếu.' }),
    latest: t.exposeBoolean('latest', { description: 'Whether there is no later edition — phiên bản mới nhất.' }),
    inForce: t.exposeBoolean('inForce', {
      description: 'Whether it is the published edition that stands — phiếu đang có hiệu lực.',
    }),
    state: t.expose('state', { type: ScoreSheetStateEnum, description: 'Where it stands — tình trạng.' }),
    unit: t.relation('unit', { nullable: true, description: 'Member, if it is a unit — đơn vị hành chính.' }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'Member, if it is an organization — cơ quan, tổ chức.',
    }),
    registeredOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'When its targets were last registered; null: not yet — ngày đăng ký chỉ tiêu.',
      resolve: (row) => toScoreSheet(row).registeredOn,
    }),
    publishedOn: t.field({
      type: 'Day',
      nullable: true,
      description: 'When it was published; null: not yet — ngày công bố.',
      resolve: (row) => toScoreSheet(row).publishedOn,
    }),
    targets: t.field({
      type: [RegisteredTargetType],
      description: 'Targets registered — chỉ tiêu đăng ký.',
      resolve: (row) => Object.entries(toScoreSheet(row).sheet.targets ?? {}),
    }),
    cells: t.field({
      type: [ScoreCellType],
      description: 'All cells filled in, column after column — các ô điểm.',
      resolve: (row) => cellsOf(toScoreSheet(row)),
    }),
    returns: t.field({
      type: [CriterionReturnType],
      description: 'Criteria that went back to the unit — các lần trả lại.',
      resolve: (row) => [...toScoreSheet(row).returns],
    }),
    corrects: t.field({
      type: SheetCorrectionType,
      nullable: true,
      description: 'Edition that it takes the place of — đính chính.',
      resolve: (row) => toScoreSheet(row).corrects ?? null,
    }),
    version: t.int({
      description: 'How often the sheet was changed, all editions together: the next `expectedVersion` — phiên bản.',
      resolve: ({ key }, _args, { loaders }) => loaders.versions.load({ kind: 'scoreSheet', id: key }),
    }),
  }),
});

for (const [name, [action, words]] of Object.entries(twins)) {
  builder.prismaObjectField('ScoreSheet', name as keyof typeof twins, (t) =>
    t.field({
      type: PermissionType,
      nullable: true,
      description: `Whether the viewer may, with the latest edition, ${words}; null for an earlier edition.`,
      resolve: async (row, _args, context) =>
        row.latest ? permitAct(context, await seasonInRequest(context, row.seasonId), toScoreSheet(row), action) : null,
    }),
  );
}

builder.prismaObjectField('ScoreSheet', 'canEnter', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: {
      column: t.arg({ type: ScoreColumnEnum, required: true, description: 'Column — cột điểm.' }),
      agency: t.arg.string({ description: 'Key of the organization that scores its part — cơ quan.' }),
    },
    description:
      'Whether the viewer may, with the latest edition, fill in cells — nhập điểm; null for an earlier edition.',
    resolve: async (row, entered, context) =>
      row.latest
        ? permitEntering(context, await seasonInRequest(context, row.seasonId), toScoreSheet(row), entered)
        : null,
  }),
);
