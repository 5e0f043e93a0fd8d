// The door of this module: everything that it adds to the schema.
import './queries/unit.ts';
import './queries/units.ts';
import './scope.type.ts';
import './unit.type.ts';
