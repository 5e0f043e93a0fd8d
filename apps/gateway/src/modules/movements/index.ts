// The door of this module: everything that it adds to the schema.
import './movement.type.ts';
import './mutations/create-movement.ts';
import './queries/movement.ts';
import './queries/movements.ts';
