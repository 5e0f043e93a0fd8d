// The door of this module: everything that it adds to the schema.
import './mutations/create-unit-group.ts';
import './queries/unit-group.ts';
import './queries/unit-groups.ts';
import './unit-group.type.ts';
