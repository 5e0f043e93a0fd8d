// The door of this module: everything that it adds to the schema.
import './queries/viewer.ts';
import './viewer.type.ts';
