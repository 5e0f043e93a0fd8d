// The door of this module: everything that it adds to the schema.
import './figure-import-row.type.ts';
import './figure-import.type.ts';
import './queries/can-import-observations.ts';
import './queries/figure-imports.ts';
import './mutations/add-figure-rows.ts';
import './mutations/import-observations.ts';
import './mutations/move-figure-import.ts';
import './mutations/open-figure-import.ts';
