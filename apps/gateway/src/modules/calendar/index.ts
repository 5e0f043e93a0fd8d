// The door of this module: everything that it adds to the schema.
import './queries/today.ts';
