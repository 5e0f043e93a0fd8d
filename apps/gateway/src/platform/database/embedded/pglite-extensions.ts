import type { Extensions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/**
 * The extensions that the migrations use. PGlite must be given them at every open, not only when they are created:
 * without its file an index of a known extension cannot even be read.
 */
export const pgliteExtensions: Extensions = { pg_trgm };
