// The door of this module: everything that it adds to the schema.
import './observation.type.ts';
import './quantity.type.ts';
import './queries/observation.ts';
import './queries/observations.ts';
