import { printSchema, lexicographicSortSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';
console.log(printSchema(lexicographicSortSchema(schema)));
