import { oneOf } from '../../shapes/one-of.ts';
import { listByYear, mapByYear, mapOrList } from '../../shapes/year-register.ts';
import { type Rating, ratings } from '../rating.ts';

const ratingField = oneOf<Rating>()(ratings);

/** By year as a map: `{ "2025": "good" }`. */
export const ratingsMap = mapByYear(ratingField);

/** By year as a list: `[{ year: 2025, rating: good }]`. */
export const ratingsList = listByYear({ rating: ratingField });

export const writtenRatings = mapOrList(ratingsMap, ratingsList);
