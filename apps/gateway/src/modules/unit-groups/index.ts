// The door of this module: everything that it adds to the schema.
import './queries/unit-group.ts';
import './queries/unit-groups.ts';
import './unit-group.type.ts';
