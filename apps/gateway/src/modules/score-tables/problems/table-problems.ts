import { builder } from '../../../graphql/builder.ts';
import { GatewayProblem } from '../../../graphql/problems/gateway-problem.ts';
import { ProblemInterface } from '../../../graphql/problems/problem.ts';

export class TableNotJsonProblem extends GatewayProblem<'TABLE_NOT_JSON'> {}

builder.objectType(TableNotJsonProblem, {
  name: 'TableNotJson',
  description: 'The text of the table is not complete JSON — bảng điểm không phải JSON.',
  interfaces: [ProblemInterface],
});

export class TableUnfitProblem extends GatewayProblem<'TABLE_UNFIT'> {}

builder.objectType(TableUnfitProblem, {
  name: 'TableUnfit',
  description: 'The table is of another group or another year — bảng điểm của cụm, khối hoặc năm khác.',
  interfaces: [ProblemInterface],
});

export class TableSettledProblem extends GatewayProblem<'TABLE_SETTLED'> {}

builder.objectType(TableSettledProblem, {
  name: 'TableSettled',
  description: 'Sheets are open by the table that the season has — không đổi bảng điểm khi đã mở phiếu.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    table: t.string({ description: 'Identifier of the table — bảng đang dùng.', resolve: ({ data }) => data.table }),
  }),
});

export class SeasonWithoutTableProblem extends GatewayProblem<'SEASON_WITHOUT_TABLE'> {}

builder.objectType(SeasonWithoutTableProblem, {
  name: 'SeasonWithoutTable',
  description: 'The season has adopted no score table — chưa ban hành bảng điểm.',
  interfaces: [ProblemInterface],
});
