// The door of this module: everything that it adds to the schema.
import './score-table.type.ts';
import './problems/table-problems.ts';
import './mutations/create-score-table.ts';
import './mutations/adopt-score-table.ts';
import './queries/score-tables.ts';
