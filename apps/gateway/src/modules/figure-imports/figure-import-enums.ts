import type { FigureImportState, FigureRowOutcome } from '../../generated/prisma/enums.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import type { DaysAs, NumbersAs } from './figure-reading.ts';

export const FigureImportStateEnum = closedEnum<FigureImportState>(
  'FigureImportState',
  'How far an import of figures is — trạng thái của đợt nhập số liệu.',
  {
    OPEN: 'Takes in rows — đang nhận dòng',
    RUNNING: 'Goes through its rows — đang ghi',
    DONE: 'Went through all rows — xong',
    STOPPED: 'Stopped; what was written stays — đã dừng',
  },
);

export const FigureRowOutcomeEnum = closedEnum<FigureRowOutcome>(
  'FigureRowOutcome',
  'What became of a row — kết quả của dòng.',
  {
    ACCEPTED: 'Taken as a figure — đã nhận',
    REFUSED: 'Not taken, with the reasons — không nhận',
    BLANK: 'Empty — dòng trống',
  },
);

export const NumbersAsEnum = closedEnum<NumbersAs>('NumbersAs', 'How numbers are written — cách viết số.', {
  VIETNAMESE: '1.234,5',
  PLAIN: '1234.5',
});

export const DaysAsEnum = closedEnum<DaysAs>('DaysAs', 'How days are written — cách viết ngày.', {
  VIETNAMESE: 'dd/MM/yyyy',
  ISO: 'yyyy-MM-dd',
});
