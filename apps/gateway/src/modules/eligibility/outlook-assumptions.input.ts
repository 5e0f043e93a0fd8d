import { awardCodes, type OutlookAssumptions, type Rating } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const RatingEnum = closedEnum<Rating>('Rating', 'Rating of one year — mức độ hoàn thành nhiệm vụ.', {
  excellent: 'Excellent — hoàn thành xuất sắc nhiệm vụ',
  good: 'Good — hoàn thành tốt nhiệm vụ',
  completed: 'Completed — hoàn thành nhiệm vụ',
  failed: 'Not completed — không hoàn thành nhiệm vụ',
  unrated: 'Known not to have been rated — không xếp loại',
});

export const OutlookAssumptionsInput = builder.inputType('OutlookAssumptions', {
  description: 'What is assumed of the years to come; nothing else is — giả định cho các năm tới.',
  fields: (t) => ({
    rating: t.field({ type: RatingEnum, description: 'Rating of every coming year — xếp loại hằng năm.' }),
    titles: t.stringList({ description: 'Codes of titles conferred for every coming year — danh hiệu hằng năm.' }),
    judgedFavourably: t.boolean({
      required: true,
      defaultValue: false,
      description: 'What people judge is found so wherever nobody said otherwise — đánh giá thuận lợi.',
    }),
    attested: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Papers are there wherever nobody said otherwise — có đủ xác nhận.',
    }),
    conferredOnTheWay: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Awards on the way are conferred in the year in which they can be — được khen thưởng từng bước.',
    }),
  }),
});

const known: ReadonlySet<string> = new Set(awardCodes);

/** The first code that the national law does not know; undefined where it knows all. */
export function unknownTitle(input: typeof OutlookAssumptionsInput.$inferInput): string | undefined {
  return input.titles?.find((title) => !known.has(title));
}

export function assumptionsOf(input: typeof OutlookAssumptionsInput.$inferInput): OutlookAssumptions {
  const { rating, titles, judgedFavourably, attested, conferredOnTheWay } = input;
  return {
    eachYear: { ...(rating != null && { rating }), ...(titles != null && { titles: [...new Set(titles)] }) },
    judgedFavourably,
    attested,
    conferredOnTheWay,
  };
}
